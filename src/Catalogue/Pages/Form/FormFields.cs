using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Catalogue.Edition;
using Catalogue.Language;
using Catalogue.Model;
using Catalogue.Pages.Views;
using Catalogue.Read;
using Catalogue.Read.Fields;

namespace Catalogue.Pages.Form;

/// <summary>Turns the declaration of a field into a control of the form, with the choices that the registers give.</summary>
internal sealed partial class FormFields(Katalog katalog)
{
    public Skjemafelt Felt(FieldDescription field)
    {
        var valg = Valg(field.Shape);
        var slag = Slag(field, valg);
        return new(field.Key, PartnerWords.LabelOf(field, katalog.Registers), slag)
        {
            Krav = Krav(field.Spec.Need),
            Hjelp = FileTalk().Replace(field.Spec.Help, ""),
            Eksempel = slag is "valg" or "kryss" or "objekter" or "dato" ? "" : field.Spec.Example,
            Valg = valg,
            Valgt = field.Spec.Initial ?? field.Shape.Default ?? "",
            Arves = field.Spec.IsInherited,
            Maks = field.Shape.MaxLength,
            Delfelter = [.. field.Shape.Fields().Select(Felt)],
            LeggTil = field.Spec.ItemName is { } item ? $"Legg til {item}" : "",
        };
    }

    private static string Krav(Need need) => need switch
    {
        Need.Required => "må fylles ut",
        Need.Recommended => "bør fylles ut",
        _ => "",
    };

    // Tiltak are too many to choose from, and kommuner are completed as one types.
    private ImmutableArray<Valg> Valg(FieldShape shape) => shape switch
    {
        { Values: { } values } => [.. values.Terms.Select(t => new Valg(t.Id, t.Label))],
        { Target: Target.Felt } =>
            [.. TiltakReader.Kind.Fields.Where(f => f.Key is not ("id" or "avvik")).Select(f => new Valg(f.Key, f.Spec.Label))],
        { Target: Target.None or Target.Kommune or Target.Eier or Target.Tiltak or Target.Pakke } => [],
        _ =>
            [
                .. TargetTerms.Of(shape.Target, katalog)
                    .Select(t => new Valg(t.Id, shape.Target == Target.Uh ? MedKortnavn(t) : t.Label))
                    .OrderBy(v => v.Tekst, NorwegianCollation.Instance),
            ],
    };

    private static string MedKortnavn(Term uh) =>
        uh.Label.Contains(uh.Synonyms[0], StringComparison.OrdinalIgnoreCase) ? uh.Label : $"{uh.Label} ({uh.Synonyms[0]})";

    private static string Slag(FieldDescription field, ImmutableArray<Valg> valg) => field.Shape switch
    {
        { Type: FieldType.Objects } => "objekter",
        { IsList: true } when !valg.IsEmpty => "kryss",
        { IsList: true, Target: Target.Eier } => "kommuner",
        { IsList: true } => "linjer",
        { MayBeSeveral: true } => "valgliste",
        _ when !valg.IsEmpty => "valg",
        { Type: FieldType.Integer or FieldType.Year or FieldType.Amount } => "tall",
        { Type: FieldType.Date } => "dato",
        { IsLong: true } => "langtekst",
        _ => "tekst",
    };

    // The form shows what can be chosen, and says itself what the package answers.
    [GeneratedRegex(@", etter id( i mappa \w+| i \w+\.yml)?(?=\.)|: navn eller kommunenummer| Et tiltak arver [^.]+\.|; nb når feltet mangler")]
    private static partial Regex FileTalk();
}
