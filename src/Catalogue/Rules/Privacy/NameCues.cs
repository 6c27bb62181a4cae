using System.Collections.Frozen;

namespace Catalogue.Rules.Privacy;

/// <summary>What a heading says of the names below it.</summary>
internal enum NameHead : byte
{
    None,

    /// <summary>The column tells what people are.</summary>
    Role,

    /// <summary>«Navn», which may be of anything.</summary>
    Anyone,

    /// <summary>«Rektor», «Ansvarlig» or «Hvem».</summary>
    Contact,
}

/// <summary>The words that announce a person: what people are, in Bokmål and Nynorsk, and what is written before and after their names.</summary>
internal static class NameCues
{
    /// <summary>Compounds such as «seniorrådgiver» end with one of them.</summary>
    public const string Roles =
        "rådgiver rådgjevar rektor koordinator kontaktperson tillitsvalgt tillitsvald leder leiar konsulent veileder rettleiar styrer styrar "
            + "lærer lærar ansvarlig ansvarleg "
        + "professor lektor dosent amanuensis stipendiat forsker forskar foreleser foredragsholder kursholder innleder sjef direktør ordfører "
            + "ordførar rådmann psykolog pedagog logoped "
        + "representant medarbeider medarbeidar sekretær saksbehandler saksbehandlar assistent fagarbeider fagarbeidar vikar inspektør "
            + "helsesykepleier helsesjukepleiar miljøterapeut verneombud fasilitator "
        + "prosesstøtte instruktør superbruker statsforvalter terapeut rådgivar dirigent fotograf illustratør referent ordstyrer stedfortreder "
            + "redaktør regissør kunstner spesialist ressursperson mentor coach vaktmester oversetter tolk journalist prest";

    /// <summary>Said right before a name, with or without a colon.</summary>
    public const string Before =
        "hilsen helsing helsning mvh vh foto bilde illustrasjon tegning kontakt ansvar ansv deltaker deltakere deltakarar forfall stede signert "
            + "sign underskrift spør ring kontakte prosjektgruppa prosjektgruppen arbeidsgruppa arbeidsgruppen "
        + "redigert eleven mor far sier sa forteller fortel attest";

    /// <summary>Said before a name with a colon, or at the start of a line.</summary>
    public const string WithColon = "av forfatter tekst medvirkende takk";

    /// <summary>Two words before a name: the second, and what the first may be.</summary>
    public static readonly (string Second, string First)[] Pairs =
    [
        (
            "av",
            "ledet ledes leia holdt holdes undervist forelest foredrag foredraget kurs kurset veiledet skrevet utarbeidet innlegg innlegget "
                + "forelesning forelesningen laget laga lagd utviklet utvikla oppsummert illustrert startet starta attestert oppdatert publisert "
                + "redigert godkjent signert tegnet fotografert tatt organisert koordinert presentert utformet underskrevet levert foto bilde"),
        ("med", "kontakt samtale samtaler møte møter intervju dialog snakket snakka snakk avtale"),
        (
            "til",
            "takk går påmelding påmeldinga på meld meldes send sendes rettes tlf telefon nummer nummeret spørsmål beskjed mor far foresatte "
                + "foreldrene kontakt henvendelser"),
        ("fra", "e-post epost brev hilsen innspill notat melding sms mail"),
        ("frå", "e-post epost brev helsing innspel notat melding sms mail"),
        ("ved", "foredrag kurs innlegg forelesning workshop"),
    ];

    /// <summary>Heads of columns, by what they hold.</summary>
    public const string RoleHeads = "rolle funksjon stilling verv tittel";

    public const string NameHeads = "navn namn";

    public const string ContactHeads =
        "kontakt ansvar ansvarlig ansvarleg ansv person personer deltaker deltakere hvem kven representant medlem medlemmer ansatt";

    /// <summary>A name may stand two lines below.</summary>
    public const string Closings = "hilsen helsing helsning mvh vh";

    public const string Inflections = " en er ene ar a ane n ne e s ens ers erne ere";

    /// <summary>Passed over between «takk» and «til».</summary>
    public const string Also = "også gjerne spesielt særlig igjen videre direkte";

    public const string Being = "er var blir heter heiter";

    /// <summary>After a role: «rådgiver i».</summary>
    public const string At = "i ved for på hos fra frå";

    /// <summary>How surnames end that hardly are anything else.</summary>
    public const string Surnames = "sen sens son datter stad rud haug bakken moen mann owska owski";

    private static readonly FrozenSet<string> RoleHeadWords = Set(RoleHeads);
    private static readonly FrozenSet<string> NameHeadWords = Set(NameHeads);
    private static readonly FrozenSet<string> ContactHeadWords = Set(ContactHeads);
    private static readonly FrozenSet<string> ClosingWords = Set(Closings);
    private static readonly FrozenSet<string> BeforeWords = Set(Before);
    private static readonly FrozenSet<string> ColonWords = Set(WithColon);
    private static readonly (string Second, FrozenSet<string> First)[] PairWords = [.. Pairs.Select(p => (p.Second, Set(p.First)))];
    private static readonly string[] RoleWords = Roles.Split(' ');
    private static readonly string[] InflectionWords = Inflections.Split(' ');
    private static readonly string[] SurnameEndings = Surnames.Split(' ');
    private static readonly FrozenSet<string> AlsoWords = Set(Also);
    private static readonly FrozenSet<string> BeingWords = Set(Being);
    private static readonly FrozenSet<string> AtWords = Set(At);

    public static bool IsRole(ReadOnlySpan<char> word)
    {
        foreach (var role in RoleWords)
        {
            var at = word.Length < role.Length ? -1 : word.LastIndexOf(role, StringComparison.OrdinalIgnoreCase);
            if (at >= 0 && WordScan.IsOneOf(word[(at + role.Length)..], InflectionWords))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A role, label or cue that a run of capitals may begin with and that is no part of the name.</summary>
    public static bool IsPassedOver(ReadOnlySpan<char> word) => IsCue(word) || ClueWords.IsLabel(ClueWords.Of(word));

    /// <summary>A word that by itself announces the name after it.</summary>
    public static bool IsCue(ReadOnlySpan<char> word) => IsRole(word) || Has(BeforeWords, word) || Has(ColonWords, word);

    public static bool IsSurname(ReadOnlySpan<char> name)
    {
        foreach (var ending in SurnameEndings)
        {
            if (name.Length > ending.Length + 1 && name.EndsWith(ending))
            {
                return true;
            }
        }

        return false;
    }

    public static NameHead HeadOf(ReadOnlySpan<char> header) =>
        Has(RoleHeadWords, header) ? NameHead.Role
        : Has(NameHeadWords, header) ? NameHead.Anyone
        : Has(ContactHeadWords, header) || IsRole(WordScan.Before(header, header.Length)) ? NameHead.Contact
        : NameHead.None;

    /// <summary>True where what stands before a place announces a person: a role, «v/», «avtale med», «ledet av», «rektor er».</summary>
    public static bool Announces(ReadOnlySpan<char> text, int start)
    {
        var end = BackOverPunctuation(text, start, out var mark);
        var word = WordScan.Before(text, end);
        if (IsRole(word)
            || Has(BeforeWords, word)
            || (mark == '/' && word is "v" or "V")
            || (mark == ':' && Has(ColonWords, word))
            || (word is "Av" && IsLineStart(text, end - word.Length)))
        {
            return true;
        }

        var before = WordScan.SkipBlanksBack(text, end - word.Length);
        var previous = WordScan.Before(text, before);
        if (Has(AlsoWords, previous))
        {
            before = WordScan.SkipBlanksBack(text, before - previous.Length);
            previous = WordScan.Before(text, before);
        }

        foreach (var (second, first) in PairWords)
        {
            if (word.Equals(second, StringComparison.OrdinalIgnoreCase))
            {
                return Has(first, previous)
                    || previous.EndsWith("avtale", StringComparison.OrdinalIgnoreCase)
                    || previous.EndsWith("avtalen", StringComparison.OrdinalIgnoreCase);
            }
        }

        return (Has(BeingWords, word) && HasRoleBefore(text, before, mustBeAt: false)) || (mark == ',' && HasRoleBefore(text, end, mustBeAt: true));
    }

    /// <summary>True where one word alone is enough: below «Hilsen» or right after a role or «takk til».</summary>
    public static bool AnnouncesSingle(ReadOnlySpan<char> text, int start, bool isFirstName)
    {
        var end = BackOverPunctuation(text, start, out var mark);
        var word = WordScan.Before(text, end);
        var isTold = (IsRole(word) && mark is '\0' or ':') || (isFirstName && Has(BeforeWords, word));
        return isTold
            || (isFirstName && word is "til" && WordScan.Before(text, WordScan.SkipBlanksBack(text, end - word.Length)) is "takk" or "Takk");
    }

    /// <summary>
    /// True where a role follows a place, after a comma, a dash, in parentheses or after «er»; or on the next line where the name has its own.
    /// </summary>
    public static bool Follows(ReadOnlySpan<char> text, int end, bool isLine)
    {
        var at = WordScan.SkipBlanks(text, end);
        if (at >= text.Length)
        {
            return false;
        }

        // A signature.
        if (text[at] == '\n' && isLine)
        {
            return IsSingularRole(WordScan.At(text, WordScan.SkipBlanks(text, at + 1)));
        }

        var isApart = text[at] is ',' or '(' or '|' || WordScan.IsDash(text[at]);
        var next = isApart ? WordScan.SkipBlanks(text, at + 1) : at;
        next = WordScan.At(text, next) is "som" ? WordScan.SkipBlanks(text, next + 3) : next;
        var isBeing = WordScan.At(text, next) is "er";
        return (isApart || isBeing) && IsSingularRole(WordScan.At(text, isBeing ? WordScan.SkipBlanks(text, next + 2) : next));
    }

    // One person's role, such as may follow a name: «…, rektor ved».
    private static bool IsSingularRole(ReadOnlySpan<char> word)
    {
        foreach (var role in RoleWords)
        {
            if (word.EndsWith(role, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    // «rådgiver i Bodø kommune, …» and «kontaktperson for tiltaket er …»: a few words back, but not beyond the sentence.
    private static bool HasRoleBefore(ReadOnlySpan<char> text, int end, bool mustBeAt)
    {
        for (var i = 0; i < 6; i++)
        {
            end = WordScan.SkipBlanksBack(text, end);
            var word = WordScan.Before(text, end);
            if (word.Length == 0)
            {
                return false;
            }

            if (IsRole(word) || Has(ContactHeadWords, word))
            {
                return !mustBeAt || Has(AtWords, WordScan.At(text, WordScan.SkipBlanks(text, end)));
            }

            end -= word.Length;
        }

        return false;
    }

    // The end of one line at most; of two below a greeting.
    private static int BackOverPunctuation(ReadOnlySpan<char> text, int start, out char mark)
    {
        mark = '\0';
        var (end, lines) = (start, 0);
        for (; end > 0 && start - end < 12; end--)
        {
            var c = text[end - 1];
            lines += c == '\n' ? 1 : 0;
            if (lines > 2 || !(char.IsWhiteSpace(c) || c is ':' or ',' or '(' or '/' or '"' or '«' or '[' or '•' or '!' or '.' || WordScan.IsDash(c)))
            {
                break;
            }

            mark = char.IsWhiteSpace(c) || mark != '\0' ? mark : c;
        }

        var word = WordScan.Before(text, end);
        if ((lines > 1 && !Has(ClosingWords, word)) || (mark is '!' or '.' && !(word is "v" or "V" || Has(BeforeWords, word) || IsRole(word))))
        {
            return start;
        }

        return end;
    }

    private static bool IsLineStart(ReadOnlySpan<char> text, int start)
    {
        var at = WordScan.SkipBlanksBack(text, start);
        return at == 0 || text[at - 1] == '\n';
    }

    private static bool Has(FrozenSet<string> words, ReadOnlySpan<char> word) =>
        word.Length > 0 && words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
