using System.Collections.Frozen;

namespace Catalogue.Read.Fields;

/// <summary>What people call a field: its key with the Norwegian letters back, and words where the key has an abbreviation.</summary>
public static class FieldName
{
    private static readonly FrozenDictionary<string, string> Names = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["ar"] = "År",
        ["uh"] = "UH",
        ["nr"] = "Nummer",
        ["id"] = "Id",
        ["malgruppe"] = "Målgruppe",
        ["malgrupper"] = "Målgrupper",
        ["sprak"] = "Språk",
        ["meldt_eier"] = "Meldt beløp, eier",
        ["meldt_uh"] = "Meldt beløp, UH",
        ["meldt_totalt"] = "Meldt beløp, totalt",
        ["meldt_koordinator"] = "Meldt beløp, koordinator",
        ["koordinator_inkludert"] = "Koordinator inkludert",
        ["innstilt_totalt"] = "Innstilt beløp, totalt",
        ["tildelt_eier"] = "Tildelt beløp, eier",
        ["tildelt_uh"] = "Tildelt beløp, UH",
        ["tildelt_totalt"] = "Tildelt beløp, totalt",
        ["vedtak_ref"] = "Vedtak, saksnummer",
        ["vedtak_dato"] = "Vedtak, dato",
        ["egeninnsats_timer"] = "Egeninnsats i timer",
        ["videreforer"] = "Viderefører",
        ["bygger_paa"] = "Bygger på",
        ["tidligere_id"] = "Tidligere id",
        ["godkjent_dato"] = "Godkjent, dato",
        ["godkjent_av"] = "Godkjent av",
        ["sum_regional_eier"] = "Sum regional ordning, eier",
        ["sum_regional_uh"] = "Sum regional ordning, UH",
        ["sum_regional_totalt"] = "Sum regional ordning, totalt",
        ["sum_desentralisert_eier"] = "Sum desentralisert ordning, eier",
        ["sum_desentralisert_uh"] = "Sum desentralisert ordning, UH",
        ["sum_desentralisert_totalt"] = "Sum desentralisert ordning, totalt",
        ["sum_kompetanseloftet_eier"] = "Sum Kompetanseløftet, eier",
        ["sum_kompetanseloftet_uh"] = "Sum Kompetanseløftet, UH",
        ["sum_kompetanseloftet_totalt"] = "Sum Kompetanseløftet, totalt",
        ["sum_kollektiv_eier"] = "Sum kollektiv ordning, eier",
        ["sum_kollektiv_uh"] = "Sum kollektiv ordning, UH",
        ["sum_kollektiv_totalt"] = "Sum kollektiv ordning, totalt",
        ["sum_alle_eier"] = "Sum alle ordninger, eier",
        ["sum_alle_uh"] = "Sum alle ordninger, UH",
        ["sum_alle_totalt"] = "Sum alle ordninger, totalt",
        ["enheter_kommunale_barnehager"] = "Kommunale barnehager",
        ["enheter_private_barnehager"] = "Private barnehager",
        ["enheter_offentlige_skoler"] = "Offentlige skoler",
        ["enheter_private_skoler"] = "Private skoler",
        ["enheter_ppt"] = "PP-tjenester",
        ["medbestemmelse_roller"] = "Medbestemmelse, roller",
        ["samisk_perspektiv"] = "Samiske perspektiver",
        ["budsjett_i_vedlegg"] = "Budsjett i vedlegg",
        ["rekkefolge"] = "Rekkefølge",
        ["tilgjengelighetserklaering"] = "Tilgjengelighetserklæring",
        ["lisens_url"] = "Lisensens adresse",
        ["offisielt_navn"] = "Offisielt navn",
        ["samisk_sprak"] = "Samisk språk",
        ["orgnr"] = "Organisasjonsnummer",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static string Of(string key)
    {
        if (Names.TryGetValue(key, out var name))
        {
            return name;
        }

        var words = key.Replace('_', ' ');
        return words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];
    }
}
