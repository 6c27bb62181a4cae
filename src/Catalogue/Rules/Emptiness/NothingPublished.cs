using Catalogue.Diagnostics;

namespace Catalogue.Rules.Emptiness;

/// <summary>Where there are packages, but no tiltak that is approved and not withdrawn, the site is built and has nothing in it.</summary>
public static class NothingPublished
{
    public static readonly Rule Rule = new("TK132", Severity.Warning, "Katalogen har ingen tiltak å vise");

    public static readonly Validation Validation = new(Rule, Check);

    // A file that could not be read may be the tiltak that is looked for.
    private static IEnumerable<Diagnostic> Check(RuleContext context)
    {
        var isShown = context.Katalog.Entries.Unreadable.Any(file => file.PakkeId is not null)
            || context.Katalog.Tiltak.Any(tiltak => tiltak.Tiltak.Godkjent.IsGiven && !tiltak.Trukket);
        return isShown || !MissingPackages.HasFiles(context) ? [] :
        [
            new Diagnostic(
                Rule,
                new(new(MissingPackages.Folder.TrimEnd('/'), ""), default),
                context.Katalog.Tiltak.IsEmpty ? "pakkene har ingen tiltak" : "ingen av tiltakene er godkjent for publisering og fortsatt gjeldende",
                "Fyll ut «godkjent_dato» og «godkjent_av» i tiltakene som skal vises. Med --drafts vises også de andre."),
        ];
    }
}
