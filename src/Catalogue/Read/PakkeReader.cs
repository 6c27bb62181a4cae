using System.Collections.Immutable;
using Catalogue.Model;
using Catalogue.Read.Fields;
using static Catalogue.Read.Fields.FieldSpec;

namespace Catalogue.Read;

/// <summary>Reads a package: the file <c>pakke.md</c> of its folder.</summary>
public static class PakkeReader
{
    public static readonly EntryKind<Pakke> Kind = new("pakke", Read);

    private static readonly ImmutableArray<SumSpec> Sums =
    [
        SumOf("regional", "Sum regional ordning", "regional ordning for barnehage"),
        SumOf("desentralisert", "Sum desentralisert ordning", "desentralisert ordning for skole"),
        SumOf("kompetanseloftet", "Sum Kompetanseløftet", "Kompetanseløftet"),
        SumOf("kollektiv", "Sum kollektiv ordning", "kollektiv kompetanseutvikling"),
        SumOf("alle", "Sum alle ordninger", "alle ordningene"),
    ];

    private static readonly EntryKind<Ordningssum> Sum = new("sum", ReadSum);

    private static Pakke Read(FieldReader f) => new()
    {
        Id = f.Id(),
        Origin = f.Origin,
        Body = f.Entry.Body,
        Tittel = f.Text(Required("tittel", "Navnet på pakken.", "Behovsmelding 2024, desentralisert ordning – Lofoten")) ?? "",
        Skjema = f.Ref(Required("skjema", "Skjemaet pakken er meldt på, etter id i mappa skjemaer.", "2024-lokal"), Target.Skjema),
        Status = StatusField.Read(f),
        Partnerskap = f.Text(Optional("partnerskap", "Partnerskapet bak pakken, som et kort navn med bindestrek.", "lofoten-ntnu")),
        Ramme = RammeReader.Read(f),
        AntallTiltak = f.Integer(Recommended("antall_tiltak", "Hvor mange tiltak skjemaet har.", "8")),
        Summer = ReadSums(f),
        Tildelt = f.Belop(VedtakReader.Tildelt),
        Vedtak = VedtakReader.Read(f),
        Enheter = ReadEnheter(f),
        Medbestemmelse = f.Choice(Recommended("medbestemmelse", "Har de tillitsvalgte vært med?", "ja"), Vocabularies.Medbestemmelse),
        MedbestemmelseRoller = f.Texts(Optional(
            "medbestemmelse_roller",
            "Medbestemmelse, roller",
            "Hvilke roller som har vært med. Aldri personnavn.",
            "Hovedtillitsvalgt i kommunen")),
        Videreutdanning = f.Choice(Optional("videreutdanning", "Er videreutdanning en del av pakken?", "nei"), Vocabularies.Videreutdanning),
        SamiskPerspektiv = f.Choice(
            Optional("samisk_perspektiv", "Samiske perspektiver", "Er samiske perspektiver med?", "ikke_relevant"),
            Vocabularies.SamiskPerspektiv),
        BudsjettIVedlegg = f.YesNo(Optional("budsjett_i_vedlegg", "Budsjett i vedlegg", "Ligger budsjettet i et vedlegg?", "nei")),
        Videreforer = f.Refs(
            Optional("videreforer", "Viderefører", "Pakker denne er en fortsettelse av, etter id.", "bm-2022-kl-lofoten"),
            FieldShape.ListTo(Target.Pakke)),
        Avvik = AvvikReader.Read(f),
        Kilde = f.Text(Recommended(
            "kilde",
            "Hvilket dokument opplysningene er hentet fra. Ingen personnavn.",
            "Behovsmelding 2024, desentralisert ordning, Lofoten") with
        { IsEditorial = true }),
    };

    private static ImmutableArray<Ordningssum> ReadSums(FieldReader f)
    {
        var sums = ImmutableArray.CreateBuilder<Ordningssum>();
        foreach (var sum in Sums)
        {
            var belop = f.Belop(sum.Spec);
            if (!belop.IsEmpty)
            {
                sums.Add(new(sum.Ordning, belop, f.Origin));
            }
        }

        sums.AddRange(f.Objects(
            Optional("summer", "Summer for andre ordninger", "Det skjemaet oppgir for ordninger som ikke har egne felter over.", "fagopplaering") with
            { ItemName = "sum" },
            Sum));
        return sums.DrainToImmutable();
    }

    private static Ordningssum ReadSum(FieldReader f)
    {
        var ordning = f.Ref(
            Required("ordning", "Ordningen beløpene er for, etter id i mappa ordninger.", "fagopplaering"),
            Target.Ordning) ?? new("", f.Entry.FirstLine);
        return new(
            ordning.Text,
            f.Belop(new(
                Optional("eier", "Eier", "Det skjemaet oppgir til eierne, i kroner.", "700000"),
                Optional("uh", "Kompetansepartner", "Det skjemaet oppgir til kompetansepartnerne, i kroner.", "880000"),
                Optional("totalt", "Totalt", "Det skjemaet oppgir totalt, i kroner.", "1580000"))),
            f.Origin)
        {
            Punkt = ordning,
        };
    }

    private static Enheter ReadEnheter(FieldReader f)
    {
        var enheter = new Enheter(
            f.Integer(Optional("enheter_kommunale_barnehager", "Kommunale barnehager", "Hvor mange kommunale barnehager pakken dekker.", "14")),
            f.Integer(Optional("enheter_private_barnehager", "Private barnehager", "Hvor mange private barnehager pakken dekker.", "6")),
            f.Integer(Optional("enheter_offentlige_skoler", "Offentlige skoler", "Hvor mange offentlige skoler pakken dekker.", "19")),
            f.Integer(Optional("enheter_private_skoler", "Private skoler", "Hvor mange private skoler pakken dekker.", "2")),
            f.Integer(Optional("enheter_ppt", "PP-tjenester", "Hvor mange PP-tjenester pakken dekker.", "2")));
        return enheter.IsEmpty ? Enheter.Empty : enheter;
    }

    private static SumSpec SumOf(string ordning, string label, string name) => new(ordning, new(
        Optional($"sum_{ordning}_eier", $"{label}, eier", $"Det skjemaet oppgir til eierne for {name}, i kroner.", "700000"),
        Optional($"sum_{ordning}_uh", $"{label}, UH", $"Det skjemaet oppgir til UH for {name}, i kroner.", "880000"),
        Optional($"sum_{ordning}_totalt", $"{label}, totalt", $"Det skjemaet oppgir totalt for {name}, i kroner.", "1580000")));

    private sealed record SumSpec(string Ordning, BelopSpec Spec);
}
