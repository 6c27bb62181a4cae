using System.Text;
using Catalogue.Parse;

namespace Catalogue.Cli.Disk;

/// <summary>The list of published addresses in a content folder.</summary>
internal static class AddressFile
{
    /// <summary>Writes it whole, or leaves what was there.</summary>
    public static void Write(string content, string text)
    {
        var path = Path.Combine(content, ContentFiles.AddressList);
        Links.Refuse(path, "Slett den, og prøv igjen.");
        AtomicFile.Write(path, Encoding.UTF8.GetBytes(text));
    }
}
