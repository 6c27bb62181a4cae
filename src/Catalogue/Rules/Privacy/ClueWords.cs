using System.Buffers;
using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Catalogue.Rules.Privacy;

/// <summary>The words that say what a number or a value is; written without full stops, hyphens and spaces: «Tlf. nr» and «e-post» too.</summary>
internal static class ClueWords
{
    private static readonly SearchValues<char> InNumbers = SearchValues.Create("+-0123456789 >|");

    private const int LongestLabel = 48;

    /// <summary>Whole words.</summary>
    public static readonly ImmutableArray<(Clue Clue, string Words)> Whole =
    [
        (Clue.Email, "epost epostadresse epostadressen email mail mailadresse eboasta eboastaadreassa"),
        (
            Clue.Phone,
            "tel telnr mob mobnr ring ringe ringer sms mms melding tekstmelding whatsapp signal facetime vipps phone cell faks fax sentralbord "
                + "sentralbordet skyss nås nåast treffes kontaktnr kontaktnummer kontaktnummeret nummeret hjemmenummer privatnummer vaktnummer "
                + "jobbnummer direktenummer direktenr vippsnummer vippsnr privat puhelin"),
        (Clue.Account, "kto ktonr giro postgiro bankgiro iban konto kontoen kontonr bankkto"),
        (Clue.Birth, "født fødd fødsels fødselsdato fødselsdag fdato fnr dnr dnummer dnummeret pnr personnr personnummer personnummeret"),
        (Clue.Person, "kontaktperson kontaktpersonen kontaktpersoner kontaktpersonar kontaktinfo kontaktinformasjon privatadresse"),
        (Clue.Name, "navn namn namma nibma fornavn etternavn fulltnavn"),
        (Clue.Remark, "merkes evmerkes eventueltmerkes"),
        (Clue.OrgNumber, "org orgnr orgnummer organisasjonsnummer organisasjonsnr organisasjonsnummeret foretaksnummer foretaksnr"),
        (
            Clue.Identifier,
            "isbn issn doi sak saken arkivsak arkivref journalpost jp ref referanse id prosjekt vedtak versjon kode bilag ordre pmid eric gnr bnr "
                + "side sider uke uker ukene veke veker trinn trinna kl klokka klokken oppgave oppgaver kapittel kap punkt tabell figur rom dato "
                    + "datoen "
                + "datoer kommunene postboks koordinater resultat resultatet resultater prøver poeng snitt antall prosent"),
        (
            Clue.Amount,
            "kr nok krone kroner mill million millioner sum summen beløp beløpet budsjett budsjettet ramme ramma rammen total totalt totalen "
                + "tilsammen kostnad kostnader kostnadene tilskudd tilskuddet midler midlene støtte meldt søkt utgifter inntekter pris egenandel"),
    ];

    /// <summary>How words begin.</summary>
    public static readonly ImmutableArray<(Clue Clue, string Words)> Stems =
    [
        (Clue.Email, "epostadr"),
        (Clue.Phone, "tlf telefo telefå mobil"),
        (Clue.Account, "kontonu bankkonto kåntonu kontonr ktonu"),
        (Clue.Birth, "fødselsn fødselsog fødselsd personnu"),
        (Clue.Person, "kontaktperson navnpåkontaktperson"),
        (Clue.Amount, "beløp budsjett tilskudd kostnad ramme tildel innvilg bevilg innstil"),
    ];

    /// <summary>How compounds end; the last of them takes what the others leave.</summary>
    public static readonly ImmutableArray<(Clue Clue, string Words)> Endings =
    [
        (Clue.Phone, "telefon telefonen telefonnr telefonnummer mobil mobilen mobilnr mobilnummer tlf tlfnr"),
        (Clue.Account, "konto kontonr kontonummer kontonummeret"),
        (Clue.Amount, "sum summen beløp beløpet tilskudd ramme budsjett kostnad kostnader"),
        (Clue.Identifier, "nr nummer nummeret kode koden prosent prøver"),
    ];

    private static readonly FrozenDictionary<string, Clue>.AlternateLookup<ReadOnlySpan<char>> Words = Whole
        .SelectMany(w => w.Words.Split(' '), (w, word) => KeyValuePair.Create(word, w.Clue))
            .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly ImmutableArray<(Clue Clue, string[] Words)> StemWords = [.. Stems.Select(s => (s.Clue, s.Words.Split(' ')))];
    private static readonly ImmutableArray<(Clue Clue, string[] Words)> EndingWords = [.. Endings.Select(s => (s.Clue, s.Words.Split(' ')))];

    // What a form shows where nothing is filled in, and what those write who know that they should not.
    internal static readonly string[] Nothing =
    [
        "ikkeoppgitt", "ingen", "nei", "utelatt", "fjernet", "tom", "null", "na", "ukjent", "navn", "telefon", "epost", "kontonr",
        "klikkellertrykkherforåskriveinntekst", "velgetelement", "skrivher",
    ];

    /// <summary>What a word or a whole label says; nothing of code, which is the name of a field.</summary>
    public static Clue Of(ReadOnlySpan<char> label)
    {
        Span<char> buffer = stackalloc char[LongestLabel];
        var bare = Bare(label, buffer);
        if (bare.Length < 2)
        {
            return Clue.None;
        }

        if (Words.TryGetValue(bare, out var whole))
        {
            return whole;
        }

        foreach (var (clue, stems) in StemWords)
        {
            foreach (var stem in stems)
            {
                if (bare.StartsWith(stem, StringComparison.OrdinalIgnoreCase))
                {
                    return clue;
                }
            }
        }

        foreach (var (clue, endings) in EndingWords)
        {
            foreach (var ending in endings)
            {
                if (bare.Length > ending.Length && bare.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
                {
                    return clue;
                }
            }
        }

        return Clue.None;
    }

    /// <summary>True of labels of people and how to reach them.</summary>
    public static bool IsLabel(Clue clue) => clue is > Clue.None and < Clue.OrgNumber;

    public static bool IsEmpty(ReadOnlySpan<char> value)
    {
        if (!value.ContainsAnyExcept(InNumbers) && value is ['>' or '|', ..])
        {
            return true;
        }

        Span<char> buffer = stackalloc char[LongestLabel];
        var bare = Bare(value, buffer);
        return bare.Length == 0 ? !HasLetter(value) : WordScan.IsOneOf(bare, Nothing);
    }

    private static bool HasLetter(ReadOnlySpan<char> value)
    {
        foreach (var c in value)
        {
            if (char.IsLetterOrDigit(c))
            {
                return true;
            }
        }

        return false;
    }

    // Letters and digits alone; nothing where there are more of them than any label has.
    private static ReadOnlySpan<char> Bare(ReadOnlySpan<char> text, Span<char> bare)
    {
        var length = 0;
        foreach (var c in text)
        {
            if (c == '`' || (char.IsLetterOrDigit(c) && length == bare.Length))
            {
                return [];
            }

            if (char.IsLetterOrDigit(c))
            {
                bare[length++] = c;
            }
        }

        return bare[..length];
    }
}
