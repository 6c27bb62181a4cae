namespace Catalogue.Rules.Privacy;

/// <summary>The part of an address after «@»: where it ends, how many dots it has, and whether a dot was written as a word.</summary>
internal readonly record struct Domain(int End, int Dots, bool IsSpoken, bool IsKnown)
{
    internal static readonly string[] SpokenDots = ["dot", "punktum", "punkt", "prikk"];

    // Enough to tell an address from a sentence where only the ending can.
    internal static readonly string[] KnownEndings =
    [
        "no", "com", "org", "net", "edu", "eu", "info", "se", "dk", "fi", "is", "uk", "de", "nu", "io", "name", "online", "cloud", "skole", "example", "test", "invalid",
    ];

    internal static readonly string[] Endings = ["no", "com", "org", "net", "example"];

    internal static readonly string[] FileEndings = ["png", "jpg", "jpeg", "webp", "svg", "gif", "avif", "pdf", "css", "js", "mjs"];

    /// <summary>True of «udir.no»: such is no part before the sign.</summary>
    public static bool IsDomain(ReadOnlySpan<char> text) =>
        text.LastIndexOf('.') is var dot and > 0
            && (WordScan.IsOneOf(text[(dot + 1)..], KnownEndings) || WordScan.IsOneOf(text[(dot + 1)..], FileEndings));

    public static bool IsSpokenDot(ReadOnlySpan<char> word) => WordScan.IsOneOf(word, SpokenDots);

    /// <summary>The domain that begins at a place; loose where dots may be words or have spaces around them.</summary>
    public static Domain At(ReadOnlySpan<char> text, int start, bool isLoose)
    {
        var (label, end, dots, spoken) = (start, LabelEnd(text, start), 0, false);
        var lastGood = default(Domain);
        while (end > label && dots < 8)
        {
            if (dots > 0 && IsEnding(text[label..end]))
            {
                lastGood = new(end, dots, spoken, WordScan.IsOneOf(text[label..end], KnownEndings));
            }

            (int Next, bool IsLoose, bool IsSpoken) dot = dots == 0 && Broken(text, end) is > 0 and var broken
                ? (broken, false, false)
                : NextLabel(text, end, isLoose);
            (label, spoken, dots) = (dot.Next, spoken || dot.IsSpoken, dots + 1);
            end = label < 0 ? label : LabelEnd(text, label);
            if (dot.IsLoose && end > label && !WordScan.IsOneOf(text[label..end], KnownEndings) && !NextLabel(text, end, isLoose).IsLoose)
            {
                break;
            }
        }

        return lastGood;
    }

    private static (int Next, bool IsLoose, bool IsSpoken) NextLabel(ReadOnlySpan<char> text, int at, bool isLoose)
    {
        if (at + 1 < text.Length && text[at] == '.' && char.IsLetterOrDigit(text[at + 1]))
        {
            return (at + 1, false, false);
        }

        var dot = WordScan.SkipBlanks(text, at);
        var open = dot < text.Length && text[dot] is '(' or '[' or '{' or '«' or '-' or '_' or '<' or '"';
        dot = open ? WordScan.SkipBlanks(text, dot + 1) : dot;
        var word = WordScan.At(text, dot);
        var isWord = IsSpokenDot(word) && dot > at;
        if (!isLoose || dot >= text.Length || (!isWord && text[dot] != '.'))
        {
            return (-1, false, false);
        }

        var after = dot + (isWord ? word.Length : 1);
        var next = WordScan.SkipBlanks(text, after);
        if (!isWord && !open && dot == at && (next >= text.Length || !char.IsLower(text[next])))
        {
            // A full stop ends a sentence.
            return (-1, false, false);
        }

        if (open && (next >= text.Length || text[next] is not (')' or ']' or '}' or '»' or '-' or '_' or '>' or '"')))
        {
            return (-1, false, false);
        }

        next = open ? WordScan.SkipBlanks(text, next + 1) : next;
        return next == after && isWord ? (-1, false, false) : (next, true, isWord);
    }

    // «tjener.⏎no», «tjener⏎.no», «tjener,no»: believed for the commonest endings alone.
    private static int Broken(ReadOnlySpan<char> text, int at)
    {
        var next = WordScan.SkipBreak(text, at);
        var isDot = next < text.Length && (text[next] == '.' || (text[next] == ',' && next == at));
        next = isDot ? (text[next] == ',' ? next + 1 : WordScan.SkipBreak(text, next + 1)) : at;
        return isDot && next < text.Length && char.IsLower(text[next]) && WordScan.IsOneOf(WordScan.At(text, next), Endings) ? next : -1;
    }

    private static int LabelEnd(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (end < text.Length
            && end - start < 64
            && (char.IsLetterOrDigit(text[end]) || (text[end] == '-' && end > start && end + 1 < text.Length && char.IsLetterOrDigit(text[end + 1]))))
        {
            end++;
        }

        return end;
    }

    private static bool IsEnding(ReadOnlySpan<char> label)
    {
        if (label.StartsWith("xn--", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        foreach (var c in label)
        {
            if (!char.IsLetter(c))
            {
                return false;
            }
        }

        return label.Length >= 2 && !WordScan.IsOneOf(label, FileEndings);
    }
}
