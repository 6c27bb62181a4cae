using System.Globalization;
using Catalogue.Diagnostics;
using Catalogue.Source;

namespace Catalogue.Parse;

/// <summary>How large a file may be; the shell gives those above only by their size, and never opens them.</summary>
public static class FileSize
{
    public static readonly Rule TooLarge = new("TK102", Severity.Error, "Fila er for stor");

    /// <summary>The largest text that is read, in bytes.</summary>
    public const long MaxText = Megabyte;

    /// <summary>The largest list of addresses that is read, in bytes: those of some 100,000 tiltak.</summary>
    public const long MaxAddresses = 5 * Megabyte;

    /// <summary>The largest picture that is read, in bytes.</summary>
    public const long MaxPicture = 5 * Megabyte;

    private const long Megabyte = 1024 * 1024;

    /// <summary>False and a diagnostic for a text that is too large.</summary>
    public static bool CheckText(RawFile file, ICollection<Diagnostic> diagnostics) =>
        Check(
            file,
            file.Path == ContentFiles.Folder + ContentFiles.AddressList ? MaxAddresses : MaxText,
            "Er det et bilde eller et dokument, hører det ikke hjemme her. Del ellers teksten i flere filer.",
            diagnostics);

    /// <summary>False and a diagnostic for a picture, or another asset, that is too large.</summary>
    public static bool CheckPicture(RawFile file, ICollection<Diagnostic> diagnostics) =>
        Check(
            file,
            MaxPicture,
            "Gjør bildet mindre, og lagre det som WebP eller JPEG: 2000 piksler på den lengste siden er mer enn nok.",
            diagnostics);

    private static bool Check(RawFile file, long most, string help, ICollection<Diagnostic> diagnostics)
    {
        if (Math.Max(file.Size, file.Bytes.Length) <= most)
        {
            return true;
        }

        var size = (file.Size / (double)Megabyte).ToString("0.0", CultureInfo.InvariantCulture).Replace('.', ',');
        diagnostics.Add(new(
            TooLarge,
            new(new(file.Path, ""), default),
            string.Create(CultureInfo.InvariantCulture, $"fila er på {size} MB, og grensen er {most / Megabyte} MB"),
            help));
        return false;
    }
}
