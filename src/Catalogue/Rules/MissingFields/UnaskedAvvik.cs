using System.Collections.Immutable;
using Catalogue.Diagnostics;
using Catalogue.Language;
using Catalogue.Model;
using Catalogue.Read;
using Catalogue.Read.Fields;

namespace Catalogue.Rules.MissingFields;

/// <summary>A field that the form does not ask for needs no avvik where it is absent: the page says so by itself.</summary>
public static class UnaskedAvvik
{
    public static readonly Rule Rule = new("TK156", Severity.Warning, "Avviket trengs ikke: skjemaet spør ikke om feltet");

    public static readonly Validation Validation = new(Rule, context => context.Katalog.Pakker
        .SelectMany(p => Needless(p.Skjema, PakkeReader.Kind.Fields, p.Pakke.Avvik, p.Pakke.Origin))
        .Concat(context.Katalog.Tiltak
            .SelectMany(t => Needless(t.Pakke?.Skjema, TiltakReader.Kind.Fields, t.Tiltak.Avvik, t.Tiltak.Origin))));

    private static IEnumerable<Diagnostic> Needless(
        Skjema? skjema, ImmutableArray<FieldDescription> fields, ImmutableArray<Avvik> avvik, Origin origin) =>
        from a in avvik
        let field = fields.FirstOrDefault(f => f.Key == a.Felt.Text)
        where field is { Spec.Need: Need.Recommended } && ContentFields.IsUnasked(skjema, field.Spec) && !origin.States(field.Key)
        select new Diagnostic(
            Rule,
            origin.At(a.Felt.Span),
            $"avviket gjelder {NorwegianFormat.Uncapitalised(field.Spec.Label)}, og det spør ikke skjemaet «{skjema!.Id}» om",
            "Fjern avviket: siden sier av seg selv hva skjemaet ikke spør om. Det som ellers står der, hører hjemme i teksten.")
        { Fix = avvik.Removal(origin, a) };
}
