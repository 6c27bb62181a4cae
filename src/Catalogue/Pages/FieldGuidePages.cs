using System.Collections.Immutable;
using Catalogue.Edition;
using Catalogue.Edition.Views;
using Catalogue.Pages.Views;
using Catalogue.Read;
using Catalogue.Read.Fields;

namespace Catalogue.Pages;

/// <summary>The field guide: every field of tiltak and packages as the readers spec for it.</summary>
public static class FieldGuidePages
{
    private static readonly ImmutableArray<(string Kind, string Tittel, string Ingress)> Shown =
    [
        ("tiltak", "Felter i et tiltak", "Fila til tiltaket ligger i mappa til pakken. Felter merket «arves» kan stå tomme når pakken har dem."),
        ("pakke", "Felter i en pakke", "Fila heter pakke.md. Felter merket «arves» gjelder også tiltakene i pakken når de ikke har sine egne."),
    ];

    public static IEnumerable<Page> Of(PageContext context)
    {
        yield return new(
            Paths.Felter,
            "felter.sbn-html",
            () => new FelterView("Feltene i en fil", Grupper(context)),
            new(
                "Feltene i en fil",
                "Alle feltene et tiltak og en pakke kan ha, med forklaring, tillatte verdier og eksempel.")
            {
                Seksjon = Paths.Bidra,
                Brodsmuler =
                [
                    new("Slik bidrar du", Paths.Bidra),
                ]
            });
    }

    private static ImmutableArray<Feltgruppe> Grupper(PageContext context)
    {
        var regler = new FieldRules(context);
        var anchors = new HashSet<string>(StringComparer.Ordinal);
        return
        [
            .. Shown.Select(s =>
                new Feltgruppe(
                    s.Tittel,
                    $"{s.Kind}-felter",
                    s.Ingress,
                    [
                        .. AllKinds.Find(s.Kind)!.Fields.Select(f =>
                            Felt(f, context) with { Anker = anchors.Add(f.Key) ? f.Key : $"{s.Kind}-{f.Key}", Regler = regler.Of(f) }),
                    ])),
        ];
    }

    private static Felt Felt(FieldDescription field, PageContext context)
    {
        var shape = field.Shape;
        var krav = FieldWords.Need(field.Spec.Need) + (field.Spec.IsInherited ? ", arves" : "");
        return new(field.Key, PartnerWords.LabelOf(field, context.Edition.Registers), krav, field.Spec.Help, field.Spec.Example)
        {
            Type = FieldWords.Type(shape),
            Standard = shape.Default ?? "",
            Verdier = Verdier(shape, context),
            Liste = Liste(shape.Target),
            Delfelter = [.. shape.Fields().Select(f => Felt(f, context))],
        };
    }

    /// <summary>The values of a closed choice, and the ids of registers that are short enough to be listed.</summary>
    private static ImmutableArray<Feltverdi> Verdier(FieldShape shape, PageContext context)
    {
        var terms = shape.Values?.Terms
            ?? (shape.Target is Target.Kommune or Target.Eier or Target.Tiltak or Target.Pakke or Target.Innholdsfelt
                ? []
                : TargetTerms.Of(shape.Target, context.Edition.Katalog));
        return [.. terms.Select(t => new Feltverdi(t.Id, t.Label, Path(shape.Target, t.Id)))];
    }

    private static string? Path(Target target, string id) => target switch
    {
        Target.Fylke => $"{Paths.Fylker}{id}/",
        Target.Skjema => $"{Paths.Skjemaer}{id}/",
        Target.Region => $"{Paths.Regioner}{id}/",
        Target.Uh => $"{Paths.Uh}{id}/",
        Target.Ordning => $"{Paths.Ordninger}{id}/",
        Target.Tema => $"{Paths.Temaer}{id}/",
        _ => null,
    };

    private static Lenke? Liste(Target target) => target switch
    {
        Target.Kommune or Target.Eier => new("Alle kommunene", Paths.Kommuner),
        Target.Fylke => new("Alle fylkene", Paths.Fylker),
        Target.Skjema => new("Alle skjemaene", Paths.Skjemaer),
        Target.Region => new("Alle regionene", Paths.Regioner),
        Target.Uh => new("Alle kompetansepartnerne", Paths.Uh),
        Target.Ordning => new("Alle ordningene", Paths.Ordninger),
        Target.Tema => new("Alle temaene", Paths.Temaer),
        Target.Prioritering => new("Alle fylkene, med planene", Paths.Fylker),
        Target.Tiltak => new("Alle tiltakene", Paths.Tiltak),
        Target.Pakke => new("Alle pakkene", Paths.Pakker),
        _ => null,
    };
}
