using System.Collections.Immutable;
using Catalogue.Diagnostics;

namespace Catalogue.Import;

/// <summary>The account of an import as Markdown: what was made of each document, line by line where a line has no place.</summary>
public static class ImportReport
{
    /// <summary>What became of lines, in words.</summary>
    public static string WordsOf(LineUse use) => use switch
    {
        LineUse.Mapped => "brukt i utkastet",
        LineUse.FormText => "skjemaets egen tekst og tomme felter",
        LineUse.Personal => "om personer, utelatt",
        _ => "uten plass",
    };

    public static string WordsOf(FieldAgreement agreement) => agreement switch
    {
        FieldAgreement.Same => "likt",
        FieldAgreement.Differs => "ulikt",
        FieldAgreement.OnlyInForm => "bare i skjemaet",
        _ => "bare i katalogen",
    };

    public static string Of(ImportResult result)
    {
        var report = MarkdownText.Join([MarkdownText.Ours("# Import av skjemaer\n"), .. result.Documents.Select(Of)]);
        return result.Secrets.Masked(report.ToString());
    }

    private static MarkdownText Of(DocumentAccount account) => MarkdownText.Join(
    [
        $"\n## {account.Name}\n",
        account.Refusal is { } refusal ? Line($"\nIkke hentet inn: {refusal}\n") : MarkdownText.Ours(""),
        .. account.Forms.Select(f => Line($"\nSkjema: {f.Skjema}, {f.Found} av {f.Of} spørsmål funnet\n")),
        account.Lines > 0 ? Uses(account) : MarkdownText.Ours(""),
        .. account.Packages.Select(Of),
        .. Section("Linjer uten plass", account.Unplaced.Select(l => Line($"- {l.Place}: {l.Text}\n"))),
    ]);

    private static MarkdownText Uses(DocumentAccount account) => MarkdownText.Join(
    [
        $"\n| Linjer | Antall |\n|---|---:|\n",
        .. account.Uses.Reverse().Select(u => Line($"| {MarkdownText.Ours(WordsOf(u.Key))} | {u.Value} |\n")),
        $"| **alle** | {account.Lines} |\n",
    ]);

    private static MarkdownText Of(PackageAccount package) => MarkdownText.Join(
    [
        $"\n### {package.Title}\n\n",
        package.IsNew ? Line($"Nytt utkast: {package.Id}\n\n") : Line($"Finnes fra før: {package.Id}. Ingenting er endret.\n\n"),
        .. package.IsNew ? package.Tiltak.Select(t => Line($"- {t.Id}: {t.Title}\n")) : [],
        .. Section("Avvik i skjemaet", package.Avvik.Select(a => Line($"- {a.File}, {a.Field}: {a.Why}\n"))),
        .. Section("Må bekreftes", package.IsNew ? package.ToConfirm.Select(c => Line($"- {c.File}: {c.What}\n")) : []),
        .. package.Compared.IsEmpty ? [] : Table(package.Compared),
    ]);

    private static ImmutableArray<MarkdownText> Table(ImmutableArray<ComparedField> fields) =>
    [
        $"\n#### Sammenlignet med katalogen\n\n{fields.Count(f => f.Agreement == FieldAgreement.Same)} av {fields.Length} felter er like.\n\n",
        $"| Fil | Felt | | Skjemaet | Katalogen |\n|---|---|---|---|---|\n",
        .. fields.Select(f => Line($"| {f.File} | {f.Field} | {MarkdownText.Ours(WordsOf(f.Agreement))} | {f.InForm} | {f.InCatalogue} |\n")),
    ];

    private static IEnumerable<MarkdownText> Section(string heading, IEnumerable<MarkdownText> lines)
    {
        ImmutableArray<MarkdownText> all = [.. lines];
        return all.IsEmpty ? [] : [MarkdownText.Ours($"\n#### {heading}\n\n"), .. all];
    }

    private static MarkdownText Line(MarkdownText text) => text;
}
