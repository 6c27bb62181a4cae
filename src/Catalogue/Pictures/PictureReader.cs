using System.Globalization;
using Catalogue.Diagnostics;
using Catalogue.Parse;
using Catalogue.Pictures.Drawings;
using Catalogue.Pictures.Raster;
using Catalogue.Source;

namespace Catalogue.Pictures;

/// <summary>Judges one picture, and takes out of it what is not for the public.</summary>
internal static class PictureReader
{
    // What a browser must keep in memory for a picture is four bytes for each, however small the file.
    private const long MaxPixels = 100_000_000;

    /// <summary>Null where the file's name leaves no path to publish it at.</summary>
    public static Picture? Read(RawFile file, ICollection<Diagnostic> faults) =>
        !FileSize.CheckPicture(file, faults) ? new(file.Path)
        : file.Path.EndsWith(".svg", StringComparison.Ordinal) ? Drawing(file, faults)
        : FileName.Check(file.Path, faults) ? Photo(file, faults)
        : null;

    private static Picture Photo(RawFile file, ICollection<Diagnostic> faults)
    {
        var picture = new Picture(file.Path);
        var kind = RasterKind.Of(file.Bytes.Span);
        if (kind is null || !kind.IsNameOf(file.Path))
        {
            faults.Add(Broken(file, kind));
        }
        else if (kind.Clean(file.Bytes) is not { } clean)
        {
            faults.Add(new(
                PictureRules.Broken,
                At(file),
                "bildet er skadet: fila slutter for tidlig, eller en del av den er ødelagt",
                "Åpne originalen, lagre den på nytt, og last den opp igjen."));
        }
        else
        {
            var size = PictureSize.Of(clean.Bytes.Span) is { } flat ? (clean.IsOnItsSide ? flat.OnItsSide : flat) : default(PictureSize?);
            if (size is { } s && (long)s.Width * s.Height > MaxPixels)
            {
                faults.Add(new(
                    PictureRules.TooManyPixels,
                    At(file),
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"bildet er {s.Width} × {s.Height} punkter, og grensen er {MaxPixels / 1_000_000} millioner i alt"),
                    "Gjør det mindre: 1600 punkter i bredden er nok på en skjerm."));
                return picture;
            }

            return picture with { Bytes = clean.Bytes, Size = size };
        }

        return picture;
    }

    private static Diagnostic Broken(RawFile file, RasterKind? kind)
    {
        var dot = file.Path.LastIndexOf('.');
        return kind is null
            ? new(
                PictureRules.Broken,
                At(file),
                file.Size == 0 ? "fila er tom" : $"fila er ikke et bilde, selv om den heter «{file.Path[dot..]}»",
                "Lagre bildet på nytt som JPEG, PNG eller WebP.")
            : new(
                PictureRules.Broken,
                At(file),
                $"fila heter «{file.Path[dot..]}», men er et bilde av slaget {kind.Name}",
                $"Gi den navnet «{file.Path[(file.Path.LastIndexOf('/') + 1)..dot]}{kind.Ending}», og bruk det navnet i teksten.");
    }

    private static Picture? Drawing(RawFile file, ICollection<Diagnostic> faults)
    {
        if (file.Size > FileSize.MaxText)
        {
            faults.Add(new(FileSize.TooLarge, At(file), "tegningen er større enn 1 MB", "Forenkle den i tegneprogrammet, eller lagre den som WebP."));
            return new(file.Path);
        }

        return SourceDecoder.Decode(file, faults) is { } source ? DrawingReader.Read(source, faults)
            : FileName.Check(file.Path, []) ? new(file.Path)
            : null;
    }

    private static Location At(RawFile file) => new(new(file.Path, ""), default);
}
