using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Catalogue.Diagnostics;
using Catalogue.Edition;
using Catalogue.Model;
using Catalogue.Read;
using Catalogue.Read.Fields;
using Catalogue.Source;
using Catalogue.Templating;

namespace Catalogue.Pages.Form;

/// <summary>
/// What the script of the form knows of the catalogue, as JSON within the page: the declared fields, what packages answer, other names of owners,
/// the years of the schemes.
/// </summary>
internal static class FormData
{
    public static Html Of(SiteEdition edition, IEnumerable<PakkeNode> pakker, Skjemafil filer) =>
        new(Encoding.UTF8.GetString(JsonBytes.WriteForHtml(json =>
        {
            json.WriteStartObject();
            WriteFields(json, "tiltak", filer.Tiltak);
            WriteFields(json, "pakke", filer.Pakke);
            WritePakker(json, pakker);
            WriteSkjemaer(json, edition.Registers);
            WriteOrdninger(json, edition.Registers);
            WriteEiere(json, edition.Registers);
            WriteOverskrifter(json);
            WriteOrd(json, filer);
            WritePerson(json, filer.Personsok);
            WriteSigns(json, filer.Tegn);
            json.WriteString("nyadresse", filer.Nyadresse ?? "");
            json.WriteNumber("lengst", ForgeLinks.Longest);
            json.WriteString("ider", IdLists.Folder);
            json.WriteNumber("lister", IdLists.Count(edition));
            json.WriteEndObject();
        })));

    private static void WriteFields(Utf8JsonWriter json, string name, IEnumerable<FieldDescription> fields)
    {
        json.WriteStartArray(name);
        foreach (var field in fields)
        {
            json.WriteStartObject();
            json.WriteString("key", field.Key);
            json.WriteString("type", field.Shape.Type.ToString());
            json.WriteString("need", field.Spec.Need.ToString());
            if (field.Spec.IsInherited)
            {
                json.WriteBoolean("inherited", true);
            }

            if (field.Shape.Target != Target.None)
            {
                json.WriteString("target", field.Shape.Target.ToString());
            }

            if (field.Shape.MaxItems > 0)
            {
                json.WriteNumber("items", field.Shape.MaxItems);
            }

            if (field.Shape.Default is { } known)
            {
                json.WriteString("default", known);
            }

            if (field.Shape.MaxLength > 0)
            {
                json.WriteNumber("min", field.Shape.MinLength);
                json.WriteNumber("max", field.Shape.MaxLength);
            }

            if (field.Shape.Type == FieldType.Objects)
            {
                WriteFields(json, "fields", field.Shape.Fields());
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WritePakker(Utf8JsonWriter json, IEnumerable<PakkeNode> pakker)
    {
        json.WriteStartObject("pakker");
        foreach (var pakke in pakker)
        {
            var ramme = pakke.Ramme;
            json.WriteStartObject(pakke.Id);
            json.WriteStrings("region", ramme.Regioner.Select(r => r.Id));
            json.WriteStrings("ordning", ramme.Ordninger.Select(o => o.Id));
            json.WriteStrings("ar", ramme.Ar is { } ar ? [FormattableString.Invariant($"{ar}")] : []);
            json.WriteStrings("eiere", ramme.OffentligeEiere.Select(e => e.Navn));
            json.WriteStrings("partnere", ramme.Partnere.Select(e => e.Navn));
            json.WriteStrings("private_eiere", ramme.PrivateEiere.Select(e => e.Navn));
            json.WriteStrings("uh", ramme.Uh.Select(u => u.Id));
            json.WriteStrings("sektor", ramme.Sektor);
            json.WriteStrings("har", Answered(pakke.Pakke));
            json.WriteString("skjema", pakke.Skjema?.Id ?? "");
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    /// <summary>What the package explains that nobody can answer, and what it says of the grant.</summary>
    private static IEnumerable<string> Answered(Pakke pakke)
    {
        var explained = pakke.Avvik.Select(a => a.Felt.Text);
        var granted = pakke.Tildelt.IsEmpty ? [] : new[] { "tildelt_totalt" };
        return explained.Concat(granted).Concat(pakke.Vedtak.Referanse is null ? [] : ["vedtak_ref"]).Distinct();
    }

    // What each form does not ask is not recommended to those who use it.
    private static void WriteSkjemaer(Utf8JsonWriter json, Registers registers)
    {
        json.WriteStartObject("skjemaer");
        foreach (var skjema in registers.Skjemaer.All)
        {
            json.WriteStrings(skjema.Id, ContentFields.UnaskedBy(skjema, TiltakReader.Kind.Fields).Select(f => f.Key));
        }

        json.WriteEndObject();
    }

    private static void WriteOrdninger(Utf8JsonWriter json, Registers registers)
    {
        json.WriteStartObject("ordninger");
        foreach (var ordning in registers.Ordninger.All)
        {
            json.WriteStartArray(ordning.Id);
            json.WriteNumberValue(ordning.Fra ?? 0);
            json.WriteNumberValue(ordning.Til ?? 9999);
            json.WriteStringValue($"{ordning.Kortnavn} gjaldt ikke i {{0}}, men {ordning.Gyldighet}");
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    // Each name that the list shows, with what people may write instead.
    private static void WriteEiere(Utf8JsonWriter json, Registers registers)
    {
        var register = registers.Kommuner;
        json.WriteStartObject("kommuner");
        foreach (var kommune in register.All)
        {
            var display = register.DisplayName(kommune);
            var others = kommune.Alias.Append(kommune.OffisieltNavn)
                .Append(kommune.SamiskNavn)
                .Append(kommune.KvenskNavn)
                .Append(kommune.Nr)
                .OfType<string>();
            json.WriteStrings(display, others.Where(n => n != display && register.Find(n).Kommune == kommune).Distinct());
        }

        WriteNames(json, registers.Eiere.Andre, registers.Eiere);
        json.WriteEndObject();

        // They are understood, but not proposed: few tiltak are that old.
        json.WriteStartObject("utgatte");
        WriteNames(json, registers.Eiere.Utgatte, registers.Eiere);
        json.WriteEndObject();
    }

    private static void WriteNames(Utf8JsonWriter json, IEnumerable<Eier> eiere, EierRegister register)
    {
        foreach (var eier in eiere)
        {
            json.WriteStrings(eier.Navn, eier.Alias.Append(eier.Id).Where(n => n != eier.Navn && register.Find(n) == eier).Distinct());
        }
    }

    private static void WriteOverskrifter(Utf8JsonWriter json)
    {
        json.WriteStartObject("overskrifter");
        foreach (var overskrift in FormPlan.Overskrifter)
        {
            json.WriteString(overskrift.Navn, overskrift.Ledetekst);
        }

        json.WriteEndObject();
    }

    private static void WriteOrd(Utf8JsonWriter json, Skjemafil filer)
    {
        json.WriteStartObject("ord");
        foreach (var ord in FormText.Alle.Concat(filer.Personsok.Texts.Select(t => new FormText(t.Navn, t.Melding, t.Hjelp) { Kode = t.Kode })))
        {
            var erFeil = filer.Regler.FirstOrDefault(r => r.Code == ord.Kode) is { } rule ? rule.Severity == Severity.Error : ord.ErFeil;
            json.WriteStrings(ord.Navn, [ord.Melding, ord.Hjelp, ord.Kode, .. erFeil ? ["feil"] : Array.Empty<string>()]);
        }

        json.WriteEndObject();
    }

    // The search for personal data is the program's, with its words.
    private static void WritePerson(Utf8JsonWriter json, PersonalDataSearch search)
    {
        json.WriteStartObject("person");
        foreach (var (list, words) in search.Lists)
        {
            json.WriteString(list, words);
        }

        foreach (var (list, words) in search.Clues)
        {
            json.WriteStartArray(list);
            foreach (var (said, all) in words)
            {
                json.WriteStartArray();
                json.WriteStringValue(said);
                json.WriteStringValue(all);
                json.WriteEndArray();
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void WriteSigns(Utf8JsonWriter json, TextSigns signs)
    {
        json.WriteStartObject("tegn");
        json.WriteString("kuler", signs.Bullets);
        json.WriteString("kanskje", signs.DoubtfulBullets);
        json.WriteString("ordenstall", signs.AfterOrdinal);
        json.WriteString("mellom", signs.BetweenOrdinals);
        json.WriteEndObject();
    }
}

/// <summary>The fields of the files that the form writes, in the order of the declaration.</summary>
internal sealed record Skjemafil(ImmutableArray<FieldDescription> Tiltak, ImmutableArray<FieldDescription> Pakke)
{
    /// <summary>The rules of the program, which say how grave a fault is.</summary>
    public required ImmutableArray<Rule> Regler { get; init; }

    public required PersonalDataSearch Personsok { get; init; }

    public required TextSigns Tegn { get; init; }

    /// <summary>The address of the forge's editor with a new file, for the script to fill in; null without a repository.</summary>
    public string? Nyadresse { get; init; }
}
