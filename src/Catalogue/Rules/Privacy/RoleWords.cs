namespace Catalogue.Rules.Privacy;

/// <summary>The words for what people are, in Bokmål and Nynorsk; compounds such as «seniorrådgiver» end with one of them.</summary>
internal static class RoleWords
{
    private static readonly string[] Roles =
    [
        "rådgiver", "rådgjevar", "rektor", "koordinator", "kontaktperson", "tillitsvalgt", "tillitsvald", "leder", "leiar", "konsulent", "veileder", "rettleiar", "styrer", "styrar", "lærer", "lærar", "ansvarlig", "ansvarleg",
        "professor", "lektor", "dosent", "amanuensis", "stipendiat", "forsker", "forskar", "foreleser", "foredragsholder", "kursholder", "innleder", "sjef", "direktør", "ordfører", "ordførar", "rådmann", "psykolog", "pedagog", "logoped",
        "representant", "medarbeider", "medarbeidar", "sekretær", "saksbehandler", "saksbehandlar", "assistent", "fagarbeider", "fagarbeidar", "vikar", "inspektør", "helsesykepleier", "helsesjukepleiar", "miljøterapeut", "verneombud", "fasilitator",
        "prosesstøtte", "instruktør", "superbruker", "statsforvalter", "barnevernspedagog", "terapeut", "rådgivar",
    ];

    private static readonly string[] Inflections = ["", "en", "er", "ene", "ene", "ar", "a", "ane", "n", "ne", "e", "s", "ens", "ers", "erne", "ere"];

    // Before «av» and «med» these tell that a person follows.
    private static readonly string[] Doing = ["ledet", "ledes", "leia", "holdt", "holdes", "undervist", "forelest", "foredrag", "foredraget", "kurs", "kurset", "veiledet", "skrevet", "utarbeidet", "innlegg", "innlegget", "forelesning", "forelesningen"];

    private static readonly string[] Dealing = ["kontakt", "samtale", "samtaler", "møte", "intervju", "dialog"];

    private static readonly string[] Being = ["er", "var", "blir", "heter", "heiter"];

    private static readonly string[] At = ["i", "ved", "for", "på", "hos", "fra", "frå"];

    public static bool IsRole(ReadOnlySpan<char> word)
    {
        foreach (var role in Roles)
        {
            var at = word.Length < role.Length ? -1 : word.LastIndexOf(role, StringComparison.OrdinalIgnoreCase);
            if (at >= 0 && Words.IsOneOf(word[(at + role.Length)..], Inflections))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>One person's role, such as may follow a name: «…, rektor ved».</summary>
    public static bool IsSingularRole(ReadOnlySpan<char> word)
    {
        foreach (var role in Roles)
        {
            if (word.EndsWith(role, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True where what stands before a place announces a person: a role, «v/», «avtale med», «ledet av», «rektor er».</summary>
    public static bool Announces(ReadOnlySpan<char> text, int start)
    {
        var end = BackOverPunctuation(text, start, out var mark);
        var word = Words.Before(text, end);
        if (IsRole(word) || (mark == '/' && word is "v" or "V"))
        {
            return true;
        }

        var before = Words.SkipBlanksBack(text, end - word.Length);
        var previous = Words.Before(text, before);
        return (Words.IsOneOf(word, ["av"]) && Words.IsOneOf(previous, Doing))
            || (Words.IsOneOf(word, ["med"]) && (Words.IsOneOf(previous, Dealing) || previous.EndsWith("avtale", StringComparison.OrdinalIgnoreCase) || previous.EndsWith("avtalen", StringComparison.OrdinalIgnoreCase)))
            || (Words.IsOneOf(word, Being) && HasRoleBefore(text, before, mustBeAt: false))
            || (mark == ',' && HasRoleBefore(text, end, mustBeAt: true));
    }

    /// <summary>True where a role follows a place, after a comma, a dash or in parentheses.</summary>
    public static bool Follows(ReadOnlySpan<char> text, int end)
    {
        var at = Words.SkipBlanks(text, end);
        return at < text.Length && (text[at] is ',' or '(' || Words.IsDash(text[at])) && IsSingularRole(Words.At(text, Words.SkipBlanks(text, at + 1)));
    }

    // «rådgiver i Bodø kommune, …» and «kontaktperson for tiltaket er …»: a few words back, but not beyond the sentence.
    private static bool HasRoleBefore(ReadOnlySpan<char> text, int end, bool mustBeAt)
    {
        for (var i = 0; i < 6; i++)
        {
            end = Words.SkipBlanksBack(text, end);
            var word = Words.Before(text, end);
            if (word.Length == 0)
            {
                return false;
            }

            if (IsRole(word))
            {
                return !mustBeAt || Words.IsOneOf(Words.At(text, Words.SkipBlanks(text, end)), At);
            }

            end -= word.Length;
        }

        return false;
    }

    private static int BackOverPunctuation(ReadOnlySpan<char> text, int start, out char mark)
    {
        mark = '\0';
        var end = start;
        for (var lines = 0; end > 0 && start - end < 12; end--)
        {
            var c = text[end - 1];
            lines += c == '\n' ? 1 : 0;
            if (lines > 1 || !(char.IsWhiteSpace(c) || c is ':' or ',' or '(' or '/' or '*' or '_' or '"' or '«' or '[' || Words.IsDash(c)))
            {
                break;
            }

            mark = char.IsWhiteSpace(c) || mark != '\0' ? mark : c;
        }

        return end;
    }
}
