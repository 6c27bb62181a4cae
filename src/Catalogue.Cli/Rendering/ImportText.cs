using System.Collections.Immutable;
using Catalogue.Diagnostics;
using Catalogue.Import;
using Catalogue.Language;

namespace Catalogue.Cli.Rendering;

/// <summary>What a document came to, for a terminal: its packages, the account of its lines, and what differs from the catalogue.</summary>
public static class ImportText
{
    private const int MostShown = 10;

    public static InkedText Of(DocumentAccount account, Secrets secrets)
    {
        var text = new InkedText().Line(secrets.Masked(account.Name), Ink.Strong);
        if (account.Refusal is { } refusal)
        {
            text.Line($"  {secrets.Masked(refusal)}", Ink.Help);
        }

        foreach (var (skjema, found, of) in account.Forms)
        {
            text.Line($"  {skjema}: {found} av {of} spørsmål funnet");
        }

        foreach (var package in account.Packages)
        {
            Add(text, package, secrets);
        }

        return account.Lines == 0 ? text : text.Line($"  {NorwegianFormat.Count(account.Lines, "1 linje", "linjer")}: "
            + string.Join(", ", account.Uses.Reverse().Select(u => $"{u.Value} {ImportReport.WordsOf(u.Key)}")));
    }

    private static void Add(InkedText text, PackageAccount package, Secrets secrets)
    {
        text.Line($"  {(package.IsNew ? "nytt utkast" : "finnes fra før")}: {package.Id}, {secrets.Masked(package.Title)}");
        if (package.IsNew)
        {
            Add(text, package.Tiltak.Select(t => $"{t.Id}: {t.Title}"), secrets);
            Add(text, package.Avvik.Select(a => $"avvik i {a.Field}: {a.Why}"), secrets);
            text.Line($"    {NorwegianFormat.Count(package.ToConfirm.Length, "1 forslag", "forslag")} må bekreftes");
            return;
        }

        var differing = package.Compared.Where(f => f.Agreement != FieldAgreement.Same).ToList();
        text.Line($"    {package.Compared.Length - differing.Count} av {package.Compared.Length} felter er like");
        Add(text, differing.Select(f => $"{f.File}, {f.Field}: «{f.InForm}» i skjemaet, «{f.InCatalogue}» i katalogen"), secrets);
    }

    private static void Add(InkedText text, IEnumerable<string> lines, Secrets secrets)
    {
        ImmutableArray<string> all = [.. lines];
        foreach (var line in all.Take(MostShown))
        {
            text.Line($"    {secrets.Masked(line)}");
        }

        if (all.Length > MostShown)
        {
            text.Line($"    … og {all.Length - MostShown} til. Se alt med --report.");
        }
    }
}
