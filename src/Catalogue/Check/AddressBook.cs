using System.Collections.Immutable;
using Catalogue.Diagnostics;
using Catalogue.Edition;
using Catalogue.Source;

namespace Catalogue.Check;

/// <summary>The addresses that a site has, and those that its list promises, line by line.</summary>
/// <param name="List">The list as it stands in the content; null in a catalogue that keeps none.</param>
/// <param name="Published">In ordinal order.</param>
public sealed record AddressBook(SourceText? List, ImmutableArray<string> Published)
{
    public static readonly AddressBook Empty = new(null, []);

    /// <summary>What is published and not promised yet, in ordinal order.</summary>
    public IEnumerable<string> New => Published.Except(Lines().Select(line => line.Address), StringComparer.Ordinal);

    internal static AddressBook Of(SourceText? list, ImmutableArray<OutputFile> files, SiteEdition edition) =>
        new(list, PublicAddresses.Of(files, edition));

    /// <summary>The list with what is new: an address a line, in ordinal order. Nothing goes away.</summary>
    public string Renewed() => string.Concat(
        Lines().Select(line => line.Address).Concat(Published).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(a => a + "\n"));

    /// <summary>The lines of the list that are not empty, with their places.</summary>
    internal IEnumerable<(string Address, Location At)> Lines()
    {
        var start = 0;
        foreach (var line in (List?.Text ?? "").Split('\n'))
        {
            if (line.Length > 0)
            {
                yield return (line, new(List!, new(start, line.Length)));
            }

            start += line.Length + 1;
        }
    }
}
