using System.Collections.Frozen;
using System.Collections.Immutable;
using Catalogue.Model;

namespace Catalogue.Rules.Privacy;

/// <summary>
/// Words in capitals that are no one's name: those of the registers, and of organisations and places in general. What people have written freely –
/// titles,
/// keywords, private owners – is not among them: a keyword with someone's name would silence that name everywhere.
/// </summary>
public sealed class KnownNames
{
    /// <summary>
    /// A word that ends so makes the whole an organisation or a place, whatever stands before it; the shortest only as whole words.
    /// </summary>
    public const string Organisations =
        "kommune kommunen kommuner kommunes fylke fylkeskommune fylkeskommunen universitet universitetet høgskole høgskolen høgskule høyskole "
            + "høyskolen skole skolen skoler skolene skule skulen skuvla skåvllå privatskole videregående vidaregåande "
        + "ungdomsskole barneskole grunnskole oppvekstsenter oppvekstsenteret senter senteret sentrum barnehage barnehagen barnehager barnehagar "
            + "barnehagene forbund forbundet nettverk nettverket regionråd regionrådet rådet råd sråd "
        + "departementet direktoratet statsforvalteren tjeneste tjenesten museum museet bibliotek biblioteket institutt instituttet fakultet "
            + "fakultetet forlag forlaget suohkan suohkana tjïelte tjielte "
        + "kontor kontoret lag laget forening foreningen stiftelsen stiftelse utvalg utvalget team programmet program prosjektet prosjekt "
            + "modellen modell metoden metode ordningen sykehus sjukehus helseforetak avdeling avdelinga avdelingen etat etaten "
        + "enhet enheten seksjon region regionen sametinget akademi akademiet samarbeid samarbeidet kompetansenettverk partnerskap partnerskapet "
            + "bydel sokn kirke kyrkje kirka hotell hotel samfunnshus kulturhus kulturhuset halvøya fjorden sfo rådhus rådhuset";

    /// <summary>Words that make the whole an organisation, a street or a thing, by themselves only: many are ends of people's names.</summary>
    public const string Things =
        "as asa sa ba da hf ks nav il fk bk ppt pp-tjenesten teater teatret orkester kompetanse avis avisa avisen tidende media studio design "
            + "foto bank banken kraft klubb klubben kulturskole festival festivalen kor korps konsert messe konferanse konferansen seminar kurs "
                + "kurset "
            + "pris prisen prosjektleder "
        + "vei veien veg vegen gate gata gaten plass plassen torg torget allé brygga bryggen parken vatnet elva "
        + "learning management school university college center centre institute academy press maths security kids society association education "
            + "programme teaching lab";

    /// <summary>Words that begin sentences, names of times, things and works.</summary>
    public const string Common =
        "nord sør øst vest nordre søndre sønder østre vestre ytre indre midtre øvre nedre store lille nye gamle norsk norske norges nordisk "
            + "nasjonal nasjonalt nasjonale norge noreg europa nordland helgeland salten lofoten vesterålen ofoten hålogaland samisk sápmi stor-oslo "
        + "oppvekst utdanning opplæring kultur helse kunnskap rolle navn funksjon telefon eier eiere uh kontakt tiltak pakke behovsmelding "
            + "behovsmeldinger vedlegg skjema samarbeidende regional desentralisert ordning "
        + "kompetanseløftet fagfornyelsen læreplan stortinget kartverket pedagogisk spesialpedagogisk tidsskrift teams zoom word excel office "
            + "google microsoft skype meet forms mandag tirsdag onsdag torsdag fredag lørdag søndag "
        + "januar februar mars april mai juni juli august september oktober november desember høst haust vår vinter sommer vi det de den dette en "
            + "et alle han hun som i og på til fra ved for med av om hver når hva hvem hvor se les spør ring ta "
        + "elev elever elevene lærer lærere lærerne barn barna ansatt ansatte leder ledere foresatte statped utdanningsforbundet fagforbundet "
            + "skolenes delta udir tett start inn god gode barnas lesing skriving regning matematikk naturfag samfunnsfag engelsk musikk krle "
            + "kroppsøving "
        + "sankt st kong kongen dronning dronningen prins prinsesse kaptein doktor jomfru visit scandic thon quality fru herr";

    /// <summary>Writers, thinkers and characters that schools read and speak of, and methods that have the form of a name.</summary>
    public const string Familiar =
        "henrik ibsen|sigrid undset|bjørnstjerne bjørnson|knut hamsun|amalie skram|alexander kielland|jonas lie|camilla collett|petter "
            + "dass|aasmund olavsson|ivar aasen|jostein gaarder|maria parr|jon fosse|astrid lindgren|tove jansson|anne-cath vestly|thorbjørn "
            + "egner|roald dahl|torbjørn egner|lars saabye|tarjei vesaas|olav duun|johan falkberget|arne garborg|johan borgen|erlend loe|agnes "
            + "ravatn|hans børli|rolf jacobsen|olav hauge|inger hagerup|andré bjerke|halldis moren|simon stranger|mats strandberg|jørn lier|jo "
            + "nesbø|karl ove|per petterson|linn skåber|john hattie|michael fullan|viviane robinson|lev vygotskij|jean piaget|jerome bruner|albert "
            + "bandura|john dewey|paulo freire|carol dweck|carol gray|maria montessori|rudolf steiner|marte meo|thomas nordahl|knud illeris|erling "
            + "roland|dan olweus|anne frank|martin luther|nelson mandela|fridtjof nansen|roald amundsen|thor heyerdahl|edvard grieg|edvard "
                + "munch|karius "
            + "baktus|peter pan|pippi langstrømpe|ronja røverdatter|tonje glimmerdal|emil lønneberga|ole brumm|harry potter|nasse nøff|espen "
            + "askeladd|kari trestakk|elsa beskow|nils holgersen|elsa laula|johan turi|nils-aslak valkeapää|hans nielsen|hans egede|ole vig|maud "
            + "angelica|carl von|niels henrik|albert einstein|isaac newton|charles darwin|marie curie|robert marzano|dylan wiliam|peter senge|otto "
            + "salomon";

    private readonly FrozenSet<string> words;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> lookup;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> CommonWords = Common.Split(' ')
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> FamiliarNames = Familiar.Split('|')
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly ImmutableArray<string> LongEndings = [.. Organisations.Split(' ').Where(o => o.Length > 3)];
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> OrganisationWords = $"{Organisations} {Things}".Split(' ')
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    public KnownNames(IEnumerable<string> names)
    {
        words = names.SelectMany(Parts).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        lookup = words.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The words of the registers, for the form.</summary>
    public IEnumerable<string> Words => words;

    /// <summary>Everything that the registers have a name for.</summary>
    public static KnownNames Of(Entries e) => new(
    [
        .. e.Kommuner.SelectMany(k => new[] { k.Navn, k.OffisieltNavn, k.SamiskNavn, k.KvenskNavn }.OfType<string>().Concat(k.Alias)),
        .. e.Fylker.SelectMany(f => new[] { f.Navn, f.OffisieltNavn, f.SamiskNavn, f.KvenskNavn, f.Statsforvalter, f.Samarbeidsforum }
            .OfType<string>().Concat(f.Alias)),
        .. e.UtgatteKommuner.Select(k => k.Navn),
        .. e.Bydeler.Select(b => b.Navn),
        .. e.Regioner.SelectMany(r => r.Alias.Append(r.Navn)),
        .. e.Uh.SelectMany(u => u.Alias.Append(u.Navn).Append(u.Kortnavn)),
        .. e.Ordninger.SelectMany(o => o.Alias.Append(o.Navn).Append(o.Kortnavn)),
        .. e.Skjemaer.SelectMany(s => s.Alias.Append(s.Navn)),
        .. e.Temaer.SelectMany(t => t.Synonymer.Append(t.Navn)),
        .. e.Malgrupper.SelectMany(m => m.Alias.Append(m.Navn)),
    ]);

    public static bool IsOrganisation(ReadOnlySpan<char> word)
    {
        if (OrganisationWords.Contains(word))
        {
            return true;
        }

        foreach (var ending in LongEndings)
        {
            if (word.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True of two words that everyone knows the bearer of.</summary>
    public static bool IsFamiliar(ReadOnlySpan<char> name) =>
        FamiliarNames.Contains(name) || (name.EndsWith("s") && FamiliarNames.Contains(name[..^1]));

    /// <summary>True of someone's first name that is no word of the registers.</summary>
    public bool IsFirstName(ReadOnlySpan<char> word) => (FirstNames.IsSure(word) || FirstNames.IsSure(FirstPart(word))) && !lookup.Contains(word);

    /// <summary>A word of a register or of everyday, an abbreviation, or a brand with a capital inside.</summary>
    public bool Contains(ReadOnlySpan<char> word)
    {
        if (lookup.Contains(word) || CommonWords.Contains(word) || IsAbbreviation(word))
        {
            return true;
        }

        var hyphen = word.IndexOf('-');
        return hyphen > 0
            ? Contains(word[..hyphen]) && Contains(word[(hyphen + 1)..])
            : word.EndsWith("s") && (lookup.Contains(word[..^1]) || CommonWords.Contains(word[..^1]));
    }

    private static ReadOnlySpan<char> FirstPart(ReadOnlySpan<char> word) =>
        word.IndexOf('-') is var hyphen and > 0 && hyphen + 1 < word.Length && char.IsUpper(word[hyphen + 1]) ? word[..hyphen] : word;

    private static bool IsAbbreviation(ReadOnlySpan<char> word)
    {
        var capitals = 0;
        foreach (var c in word)
        {
            capitals += char.IsUpper(c) ? 1 : 0;
        }

        return !word.ContainsAny("-'’") && !word.StartsWith("Mc") && (capitals == word.Length ? word.Length <= 6 : capitals > 1);
    }

    private static IEnumerable<string> Parts(string name) =>
        name.Split([' ', '/', '(', ')', ',', '–', '-', '«', '»', ':'], StringSplitOptions.RemoveEmptyEntries);
}
