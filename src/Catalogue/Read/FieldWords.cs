using System.Collections.Immutable;
using Catalogue.Read.Fields;

namespace Catalogue.Read;

/// <summary>What a field's declaration says, in words for people.</summary>
public static class FieldWords
{
    /// <summary>How much the field is wanted.</summary>
    public static string Need(Need need) => need switch
    {
        Fields.Need.Required => "må fylles ut",
        Fields.Need.Recommended => "bør fylles ut",
        _ => "valgfritt",
    };

    /// <summary>What the value is made of, with its limits: «tekst på 80–400 tegn».</summary>
    public static string Type(FieldShape shape)
    {
        var most = shape.MaxItems > 0 ? FormattableString.Invariant($", høyst {shape.MaxItems}") : "";
        var several = shape.MayBeSeveral ? ", eller en liste med flere" : "";
        return shape.Type switch
        {
            FieldType.Integer => "helt tall",
            FieldType.Year => "årstall med fire siffer",
            FieldType.Amount => "hele kroner, 0 eller mer",
            FieldType.Date => "dato, ÅÅÅÅ-MM-DD",
            FieldType.Period => "år (2026), skoleår (2026/2027) eller semester (H2026)",
            FieldType.Choice => "ett av disse ordene",
            FieldType.ChoiceList => "ett eller flere av disse ordene",
            FieldType.Url => "nettadresse som begynner med https://",
            FieldType.UrlOrMailbox => "nettadresse som begynner med https://, eller en felles postkasse",
            FieldType.UrlList => "liste med nettadresser som begynner med https://",
            FieldType.SemesterList => "liste med semestre: V for vår eller H for høst, og årstallet",
            FieldType.Objects => "liste der hvert punkt har egne felter",
            _ when shape.Target != Target.None => (shape.IsList ? "liste med " : "") + Name(shape) + most + several,
            FieldType.Slug => "små bokstaver a–z, tall og bindestreker",
            FieldType.TextList => "liste med tekst",
            _ => "tekst" + Length(shape),
        };
    }

    /// <summary>The codes of the rules that judge the value for its form, and for what it names.</summary>
    public static ImmutableArray<string> RuleCodes(FieldDescription field)
    {
        var shape = field.Shape;
        IEnumerable<string?> codes =
        [
            field.Spec.Need == Fields.Need.Required ? FieldReader.Missing.Code : null,
            shape.Type switch
            {
                FieldType.Choice when shape.Values == Vocabularies.Language.Values => ChoiceField.NotALanguage.Code,
                FieldType.Choice or FieldType.ChoiceList => ChoiceField.NotAChoice.Code,
                FieldType.Amount => AmountField.NotKroner.Code,
                FieldType.SemesterList => SemesterField.NotASemester.Code,
                FieldType.Date => DateField.NotADate.Code,
                FieldType.Period => PeriodField.NotAPeriod.Code,
                FieldType.Url or FieldType.UrlList or FieldType.UrlOrMailbox => UrlField.NotAnAddress.Code,
                FieldType.Slug when shape.Target == Target.None => IdField.Differs.Code,
                FieldType.Integer or FieldType.Year or FieldType.Objects => FieldReader.WrongType.Code,
                _ => null,
            },
            shape.MaxLength > 0 ? TextField.Length.Code : null,
            shape.MaxItems > 0 ? ListField.TooMany.Code : null,
            .. Unknown(shape.Target),
        ];
        return [.. codes.OfType<string>()];
    }

    private static string Name(FieldShape shape) => (shape.Target, shape.IsList) switch
    {
        (Target.Kommune, true) => "kommuner, med navn eller nummer",
        (Target.Eier, _) => "kommuner og andre eiere, med navn eller nummer",
        (Target.Kommune, false) => "navnet eller nummeret til en kommune",
        (Target.Innholdsfelt, _) => "navn på felter i tiltak og pakker",
        (Target.Felt, _) => "navnet på et av feltene",
        (Target.Prioritering, true) => "id-er fra planene i mappa fylker",
        (Target.Malgruppe, true) => "id-er fra malgrupper.yml",
        (Target.Tiltak or Target.Pakke, true) => $"id-er til {(shape.Target == Target.Tiltak ? "tiltak" : "pakker")}",
        (_, true) => $"id-er fra mappa {Folder(shape.Target)}",
        _ => $"en id fra mappa {Folder(shape.Target)}",
    };

    private static string Folder(Target target) => target switch
    {
        Target.Fylke => "fylker",
        Target.Region => "regioner",
        Target.Ordning => "ordninger",
        Target.Skjema => "skjemaer",
        Target.Tema => "temaer",
        _ => "uh",
    };

    private static string Length(FieldShape shape) => (shape.MinLength, shape.MaxLength) switch
    {
        (_, 0) => "",
        (0, _) => FormattableString.Invariant($" på høyst {shape.MaxLength} tegn"),
        _ => FormattableString.Invariant($" på {shape.MinLength}–{shape.MaxLength} tegn"),
    };

    // The rules on references stand in a later room, so they are known here by their codes.
    private static string[] Unknown(Target target) => target switch
    {
        Target.Kommune or Target.Eier => ["TK301", "TK302", "TK303"],
        Target.Fylke => ["TK155"],
        Target.Region => ["TK304"],
        Target.Uh => ["TK305"],
        Target.Ordning => ["TK306"],
        Target.Skjema => ["TK154"],
        Target.Tema => ["TK307"],
        Target.Prioritering => ["TK150"],
        Target.Malgruppe => ["TK308"],
        Target.Tiltak or Target.Pakke => ["TK310"],
        Target.Felt or Target.Innholdsfelt => [FieldReader.Unknown.Code],
        _ => [],
    };
}
