using System.Collections.Immutable;
using Catalogue.Model;
using Catalogue.Read.Fields;
using static Catalogue.Read.Fields.FieldSpec;

namespace Catalogue.Read;

/// <summary>The register of kommuner as its file has it.</summary>
public sealed record Kommuneliste(ImmutableArray<Kommune> Kommuner, ImmutableArray<UtgattKommune> Utgatte, ImmutableArray<Bydel> Bydeler);

/// <summary>Reads <c>kommuner.yml</c>.</summary>
public static class KommunerReader
{
    private static readonly EntryKind<Kommune> Kommune = new("kommune", f => new()
    {
        Origin = f.Origin,
        Nr = f.Text(Required("nr", "Nummer", "Kommunenummeret, med fire siffer i anførselstegn. De to første er fylkets.", "\"1804\"")) ?? "",
        Navn = f.Text(Required("navn", "Navnet i daglig bruk.", "Bodø")) ?? "",
        OffisieltNavn = f.Text(Optional("offisielt_navn", "Offisielt navn", "Det offisielle navnet, når det er et annet.", "Nesseby - Unjárga")),
        SamiskNavn = f.Text(Optional("samisk_navn", "Det samiske navnet.", "Unjárga")),
        SamiskSprak = f.Choice(Optional("samisk_sprak", "Samisk språk", "Språket i det samiske navnet.", "se"), Vocabularies.SamiskSprak),
        KvenskNavn = f.Text(Optional("kvensk_navn", "Det kvenske navnet.", "Porsanki")),
        Alias = f.Texts(Optional("alias", "Andre navn som er i bruk.", "Vågan kommune")),
        Orgnr = f.Orgnr(Optional("orgnr", "Organisasjonsnummer", "Organisasjonsnummeret, i anførselstegn.", "\"972418013\"")),
    });

    private static readonly EntryKind<UtgattKommune> Utgatt = new("utgått kommune", f => new()
    {
        Origin = f.Origin,
        Nr = f.Text(Required("nr", "Nummer", "Nummeret som ikke er i bruk lenger.", "\"1850\"")) ?? "",
        Navn = f.Text(Required("navn", "Navnet kommunen hadde.", "Tysfjord")) ?? "",
        Alias = f.Texts(Optional("alias", "Andre navn kommunen hadde.", "Divtasvuodna")),
        GyldigTil = f.Year(Optional("gyldig_til", "Det siste året nummeret gjaldt.", "2019")),
        ErstattetAv = f.Refs(Required("erstattet_av", "Kommunenumrene som gjelder nå.", "\"1806\""), FieldShape.ListTo(Target.Kommune)),
        Merknad = f.Text(Optional("merknad", "Hva som skjedde.", "Delt mellom Narvik og Hamarøy.")),
    });

    private static readonly EntryKind<Bydel> Bydel = new("bydel", f => new(
        f.Text(Required("navn", "Navnet, uten ordet «bydel».", "Sagene")) ?? "",
        f.Ref(Required("kommune", "Kommunen bydelen er en del av.", "Oslo"), Target.Kommune) ?? new("", f.Entry.FirstLine),
        f.Origin));

    public static readonly EntryKind<Kommuneliste> Kind = new("kommuner", f => new(
        f.Objects(Required("kommuner", "Kommunene som finnes i dag.", "Bodø"), Kommune),
        f.Objects(Optional("utgatte", "Kommunenumre som ikke er i bruk lenger.", "1850"), Utgatt),
        f.Objects(Optional("bydeler", "Bydeler som kan eie tiltak.", "Sagene"), Bydel)));
}
