using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Catalogue.Edition;
using Catalogue.Language;
using Catalogue.Pipeline;
using Catalogue.Source;
using Catalogue.Tables;

namespace Catalogue.Dump;

/// <summary>
/// The data of a site, kept for later: tables and interface as they are published, with what one needs to read them when the site is another or
/// gone. Nothing of it is the clock's or the machine's.
/// </summary>
public static class FrozenDump
{
    public const string ReadMe = "LESMEG.md";
    public const string Changes = "ENDRINGER.md";
    public const string Sums = "SHA256SUMS";

    /// <summary>The name of the dump, of its folder and of its file: <c>tiltakskatalogen-2026</c>.</summary>
    public static string NameOf(BuildResult built, int year) =>
        FormattableString.Invariant($"{Slug.From(built.Katalog!.Entries.Innstillinger.Tittel)}-{year}");

    /// <summary>The newest date that the published content has; it stands for the day that the dump is of.</summary>
    public static DateOnly? DateOf(BuildResult built)
    {
        var pages = built.Pages.Select(p => p.Path).ToHashSet(StringComparer.Ordinal);
        return built.Katalog!.Tiltak.Where(t => pages.Contains(Paths.Of(t))).Max(t => t.Endret);
    }

    /// <summary>All files of the dump in ordinal order of their paths, the sums last.</summary>
    /// <param name="built">A build without errors.</param>
    /// <param name="year">The year that it is frozen for.</param>
    /// <param name="last">The whole interface of the last dump (<c>katalog.json</c>); null where there is none.</param>
    /// <exception cref="FormatException">The last one cannot be read.</exception>
    public static ImmutableArray<OutputFile> Of(BuildResult built, int year, byte[]? last)
    {
        List<OutputFile> files = [.. built.Files.Where(f => IsData(f.Path)), new(ReadMe, Utf8(DumpReadMe.Of(built, year)))];
        if (last is not null)
        {
            files.Add(new(Changes, Utf8(DumpChanges.Between(last, built.Files.Single(f => f.Path == ApiPaths.Everything).Bytes))));
        }

        files.Sort((a, b) => string.CompareOrdinal(a.Path, b.Path));
        var sums = files.Select(f => $"{Convert.ToHexStringLower(SHA256.HashData(f.Bytes.Span))}  {f.Path}\n");
        return [.. files, new(Sums, Utf8(string.Concat(sums)))];
    }

    // Workbooks are the tables once more, and compressed as the runtime likes.
    private static bool IsData(string path) =>
        AllTables.Tables.Any(t => path == Paths.TableOf(t.Id))
        || path is Paths.DataCatalogue or ApiPaths.Everything or ApiPaths.OpenApi
        || path.StartsWith(ApiPaths.Schemas, StringComparison.Ordinal)
        || (path.StartsWith(Paths.Ar, StringComparison.Ordinal) && path.EndsWith(".csv", StringComparison.Ordinal));

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
