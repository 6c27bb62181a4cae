using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Catalogue.Language;
using Catalogue.Model;
using Catalogue.Pages.Views;
using Catalogue.Read.Fields;

namespace Catalogue.Pages;

/// <summary>Turns the declaration of a field into a control of the form, with the choices that the registers give.</summary>
internal sealed partial class Skjemafelter(Registers registers)
{
    private const int Langtekst = 200;

    public Skjemafelt Felt(FieldDescription field, string ledetekst)
    {
        var valg = Valg(field);
        var slag = Slag(field, valg);
        return new(field.Key, ledetekst, slag)
        {
            Krav = Krav(field.Ask.Need),
            Hjelp = FileTalk().Replace(field.Ask.Help, ""),
            Eksempel = slag is "valg" or "kryss" or "objekter" or "dato" ? "" : field.Ask.Example,
            Valg = valg,
            Telles = field.Shape.MaxLength > 0,
            Delfelter = [.. field.Shape.Fields().Select(f => Felt(f, Ledetekst(f.Key)))],
            LeggTil = field.Key switch
            {
                "eiere" or "partnere" => "Legg til kommune",
                "aktiviteter" => "Legg til aktivitet",
                "anslag" => "Legg til anslag",
                "avvik" => "Legg til avvik",
                _ => "Legg til",
            },
        };
    }

    /// <summary>A label for a key that nobody has given one: «egeninnsats_timer» is «Egeninnsats timer».</summary>
    public static string Ledetekst(string key) => key switch
    {
        "uh" => "UH",
        "grunn" => "Hva er galt eller mangler?",
        _ => char.ToUpperInvariant(key[0]) + key[1..].Replace('_', ' '),
    };

    public static string Krav(Need need) => need switch
    {
        Need.Required => "må fylles ut",
        Need.Recommended => "bør fylles ut",
        _ => "",
    };

    private ImmutableArray<Valg> Valg(FieldDescription field) => field.Key switch
    {
        "region" => Sorted(registers.Regioner.All.Select(r => new Valg(r.Id, r.Navn))),
        "ordning" => Sorted(registers.Ordninger.All.Select(o => new Valg(o.Id, o.Navn))),
        "uh" when field.Shape.Type == FieldType.SlugList => Sorted(registers.Uh.All.Select(u => new Valg(u.Id, u.Navn))),
        "tema" => Sorted(registers.Temaer.All.Select(t => new Valg(t.Id, t.Navn))),
        "malgruppe" => Sorted(registers.Malgrupper.All.Select(m => new Valg(m.Id, m.Navn))),
        _ => field.Shape.Values is { } values ? [.. values.Terms.Select(t => new Valg(t.Id, Ord(field.Key, t)))] : [],
    };

    private static ImmutableArray<Valg> Sorted(IEnumerable<Valg> valg) => [.. valg.OrderBy(v => v.Tekst, NorwegianCollation.Instance)];

    private static string Ord(string key, Term term) => key switch
    {
        "status" => Lenker.Status((Status)Vocabularies.Status.Values!.IndexOf(term.Id)),
        "fase" => Lenker.Fase(term.Id),
        "sektor" => Lenker.Sektor(term.Id),
        "sprak" => Ledetekst(term.Synonyms.First(s => s.Length > 2)),
        _ => Ledetekst(term.Id),
    };

    private static string Slag(FieldDescription field, ImmutableArray<Valg> valg) => field.Shape switch
    {
        { Type: FieldType.Objects } => "objekter",
        { IsList: true } when !valg.IsEmpty => "kryss",
        { IsList: true } when field.Key is "eiere" or "partnere" => "kommuner",
        { IsList: true } => "linjer",
        _ when !valg.IsEmpty => "valg",
        { Type: FieldType.Integer or FieldType.Year or FieldType.Amount } => "tall",
        { Type: FieldType.Date } => "dato",
        { MaxLength: >= Langtekst } => "langtekst",
        _ => field.Key is "grunn" ? "langtekst" : "tekst",
    };

    // The form shows what can be chosen, and says itself what the package answers.
    [GeneratedRegex(@", etter id( i mappa \w+| i \w+\.yml)?(?=\.)|: navn eller kommunenummer| Et tiltak arver [^.]+\.")]
    private static partial Regex FileTalk();
}
