using System.Collections.Immutable;
using Catalogue.Diagnostics;
using Catalogue.Language;
using Catalogue.Read;
using Catalogue.Read.Fields;
using Catalogue.Source;

namespace Catalogue.Rules.MissingFields;

/// <summary>The fields that readers ask for as recommended are there, or an avvik says why not; all that a file lacks are told at once.</summary>
public static class MissingRecommended
{
    public static readonly Rule Rule = new("TK410", Severity.Warning, "Anbefalte felter mangler");

    public static readonly Validation Validation = new(Rule, Check);

    private static readonly ImmutableArray<FieldDescription> InTiltak = Recommended(TiltakReader.Kind.Fields);
    private static readonly ImmutableArray<FieldDescription> InPakke = Recommended(PakkeReader.Kind.Fields);
    private static readonly ImmutableArray<string> Amounts = [TiltakReader.Meldt.Eier.Key, TiltakReader.Meldt.Uh.Key, TiltakReader.Meldt.Totalt.Key];

    private static IEnumerable<Diagnostic> Check(RuleContext context)
    {
        var shared = InTiltak.Where(f => f.Spec.IsInherited)
            .SelectMany(f => SharedFields.Lacking(context, a => a.Has(f.Key)), (f, a) => (a.Origin.Source, f.Key))
            .ToLookup(l => l.Source, l => l.Key);
        var pakker = context.Katalog.Pakker.Select(p => Of(AnsweredFields.Of(p), InPakke, shared));
        var tiltak = context.Katalog.Tiltak.Where(t => !t.Trukket).Select(t => Of(AnsweredFields.Of(t), InTiltak, shared));
        return pakker.Concat(tiltak).OfType<Diagnostic>();
    }

    private static Diagnostic? Of(AnsweredFields answers, ImmutableArray<FieldDescription> recommended, ILookup<SourceText, string> shared)
    {
        FieldDescription[] missing =
        [
            .. recommended.Where(f => f.Spec.IsInherited ? shared[answers.Origin.Source].Contains(f.Key) : !IsAnswered(answers, f.Key)),
        ];
        if (missing.Length == 0)
        {
            return null;
        }

        const string Otherwise = "Svarer ikke kilden på det, forklar det under avvik.";
        return missing is [var only]
            ? new(
                Rule,
                answers.Origin.KeyOf(only.Key),
                $"det anbefalte feltet «{only.Key}» mangler",
                $"Skriv for eksempel «{only.Key}: {only.Spec.Example}». {only.Spec.Help} {Otherwise}")
            : new(
                Rule,
                answers.Origin.At(answers.Origin.FrontMatter),
                $"anbefalte felter mangler: {NorwegianFormat.List([.. missing.Select(f => f.Key)])}",
                $"Fyll ut det du kan. {Otherwise}");
    }

    // Amounts that are only partly there are another rule's.
    private static bool IsAnswered(AnsweredFields answers, string key) => answers.Has(key) || (Amounts.Contains(key) && Amounts.Any(answers.Has));

    // Owners and universities have rules of their own.
    private static ImmutableArray<FieldDescription> Recommended(ImmutableArray<FieldDescription> fields) =>
        [.. fields.Where(f => f.Spec.Need == Need.Recommended && !MissingParty.Tells(f.Key))];
}
