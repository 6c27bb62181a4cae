using System.Collections.Immutable;
using System.Text;
using Catalogue.Import;
using Catalogue.Parse;
using Catalogue.Source;
using Catalogue.Yaml;

namespace Catalogue.Tests.Import;

/// <summary>What importing a document gives, among the real registers and no packages.</summary>
public static class ImportedForms
{
    private static readonly Lazy<ImmutableArray<RawFile>> Registers = new(() =>
        [.. RealSite.Sources.Content.Where(f => !f.Path.StartsWith("content/pakker/", StringComparison.Ordinal))]);

    public static ImmutableArray<RawFile> Content => Registers.Value;

    public static ImportResult Import(byte[] bytes, ImmutableArray<RawFile>? content = null, string? skjema = null) =>
        ImportRun.Of([("skjema", bytes)], content ?? Content, TestSite.Today, skjema);

    public static ImportResult ImportText(string text, ImmutableArray<RawFile>? content = null) => Import(Encoding.UTF8.GetBytes(text), content);

    public static string Text(RawFile file) => Encoding.UTF8.GetString(file.Bytes.Span);

    /// <summary>A field as the file has it; several values parted by commas.</summary>
    public static string Field(RawFile file, string field)
    {
        var value = ParsedFile.From(file).Document.FrontMatter!.Entries.FirstOrDefault(e => e.Name == field).Value;
        return value switch
        {
            YamlScalar scalar => scalar.Text,
            YamlSequence list => string.Join(", ", list.Items.OfType<YamlScalar>().Select(s => s.Text)),
            _ => "",
        };
    }

    /// <summary>The package («pakke»), or the tiltak with a number; the only tiltak where it has none.</summary>
    public static RawFile? File(ImportResult result, string name) => name == "pakke"
        ? result.Files.FirstOrDefault(f => f.Path.EndsWith("/pakke.md", StringComparison.Ordinal))
        : result.Files.FirstOrDefault(f => Field(f, "nr") == name) ?? (result.Files.Length == 2 ? result.Files[1] : null);
}
