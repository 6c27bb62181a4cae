using System.Collections.Frozen;
using Catalogue.Model;

namespace Catalogue.Rules.Privacy;

/// <summary>Words in capitals that are no one's name: those of the registers, of the catalogue's own titles, and of organisations and places in general.</summary>
public sealed class KnownNames
{
    // A word that ends so makes the whole an organisation or a place, whatever stands before it.
    private static readonly string[] Organisations =
    [
        "kommune", "kommunen", "kommuner", "fylke", "fylkeskommune", "fylkeskommunen", "universitet", "universitetet", "høgskole", "høgskolen", "høyskole", "høyskolen", "skole", "skolen", "skoler", "skule", "skulen", "skuvla", "skåvllå", "privatskole",
        "ungdomsskole", "barneskole", "grunnskole", "oppvekstsenter", "oppvekstsenteret", "senter", "senteret", "barnehage", "barnehagen", "barnehager", "barnehagar", "forbund", "forbundet", "nettverk", "nettverket", "regionråd", "regionrådet", "rådet",
        "departementet", "direktoratet", "statsforvalteren", "tjeneste", "tjenesten", "museum", "museet", "bibliotek", "biblioteket", "institutt", "instituttet", "fakultet", "fakultetet", "forlag", "forlaget", "suohkan", "tjïelte", "tjielte", "suohkana",
        "kontor", "kontoret", "lag", "laget", "forening", "foreningen", "stiftelsen", "utvalg", "utvalget", "team", "programmet", "prosjektet", "prosjekt", "modellen", "metoden", "metode", "ordningen", "sykehus", "helseforetak", "avdeling", "etat", "etaten",
        "enhet", "enheten", "seksjon", "region", "regionen", "sametinget", "akademi", "akademiet", "samarbeid", "kompetansenettverk", "partnerskap", "bydel", "sokn", "kirke", "hotell", "samfunnshus", "kulturhus", "halvøya", "fjorden", "sfo", "rådhus", "rådhuset",
    ];

    private static readonly string[] Common =
    [
        "nord", "sør", "øst", "vest", "nordre", "søndre", "sønder", "østre", "vestre", "ytre", "indre", "midtre", "øvre", "nedre", "store", "lille", "nye", "gamle", "norsk", "norske", "norges", "nordisk", "nasjonal", "nasjonalt", "nasjonale", "norge", "noreg", "europa",
        "oppvekst", "utdanning", "opplæring", "kultur", "helse", "kunnskap", "rolle", "navn", "funksjon", "telefon", "eier", "eiere", "uh", "kontakt", "tiltak", "pakke", "behovsmelding", "behovsmeldinger", "vedlegg", "skjema", "regional", "desentralisert", "ordning",
        "kompetanseløftet", "fagfornyelsen", "læreplan", "stortinget", "kartverket", "pedagogisk", "spesialpedagogisk", "tidsskrift", "teams", "zoom", "word", "excel", "office", "google", "microsoft", "skype", "meet", "forms", "mandag", "tirsdag", "onsdag", "torsdag", "fredag",
        "januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september", "oktober", "november", "desember", "høst", "vår", "vi", "det", "de", "den", "dette", "en", "et", "alle", "han", "hun", "som", "i", "og",
    ];

    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> words;

    public KnownNames(IEnumerable<string> names) =>
        words = names.SelectMany(Parts).Concat(Common).ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Everything that the catalogue itself has a name for.</summary>
    public static KnownNames Of(Entries e) => new(
    [
        .. e.Kommuner.SelectMany(k => new[] { k.Navn, k.OffisieltNavn, k.SamiskNavn, k.KvenskNavn, k.Fylke }.OfType<string>().Concat(k.Alias)),
        .. e.UtgatteKommuner.Select(k => k.Navn),
        .. e.Regioner.SelectMany(r => r.Alias.Append(r.Navn)),
        .. e.Uh.SelectMany(u => u.Alias.Append(u.Navn).Append(u.Kortnavn)),
        .. e.Ordninger.SelectMany(o => o.Alias.Append(o.Navn).Append(o.Kortnavn)),
        .. e.Temaer.SelectMany(t => t.Synonymer.Append(t.Navn)),
        .. e.Malgrupper.SelectMany(m => m.Alias.Append(m.Navn)),
        .. e.Pakker.SelectMany(p => p.Ramme.PrivateEiere.Append(p.Tittel)),
        .. e.Tiltak.SelectMany(t => t.Ramme.PrivateEiere.Concat(t.Stikkord).Append(t.Tittel)),
    ]);

    public static bool IsOrganisation(ReadOnlySpan<char> word)
    {
        foreach (var organisation in Organisations)
        {
            if (word.EndsWith(organisation, StringComparison.OrdinalIgnoreCase) && (organisation.Length > 4 || word.Length == organisation.Length))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A word of a register or of everyday, an abbreviation, or a brand with a capital inside.</summary>
    public bool Contains(ReadOnlySpan<char> word)
    {
        if (words.Contains(word) || IsAbbreviation(word))
        {
            return true;
        }

        var hyphen = word.IndexOf('-');
        return hyphen > 0 ? Contains(word[..hyphen]) && Contains(word[(hyphen + 1)..]) : word.EndsWith("s") && words.Contains(word[..^1]);
    }

    private static bool IsAbbreviation(ReadOnlySpan<char> word)
    {
        var capitals = 0;
        foreach (var c in word)
        {
            capitals += char.IsUpper(c) ? 1 : 0;
        }

        return !word.ContainsAny("-'’") && !word.StartsWith("Mc") && (capitals == word.Length ? word.Length <= 6 : capitals > 1);
    }

    private static IEnumerable<string> Parts(string name) => name.Split([' ', '/', '(', ')', ',', '–', '-', '«', '»', ':'], StringSplitOptions.RemoveEmptyEntries);
}
