using Catalogue.Source;

namespace Catalogue.Rules.Privacy;

/// <summary>
/// Finds what is probably someone's name: a first name and one word more, and any capitalised words where what stands around them announces a person.
/// </summary>
internal static class NameFinder
{
    // How far back in its sentence a word of books and theories is looked for.
    private const int Near = 70;

    // The longest «, tlf. nr. » between a name and a number.
    private const int Beside = 14;

    // Fields that people fill in with themselves.
    internal static readonly string[] Fields = ["godkjent_av", "medbestemmelse_roller", "kilde"];

    internal static readonly string[] Works =
    [
        "leser", "lese", "lest", "les", "bok", "boka", "boken", "bøker", "bøkene", "roman", "romanen", "novelle", "novellen", "dikt", "eventyr", "eventyret", "forfatter", "forfatteren", "forfattere", "teori", "teorien", "teorier",
        "ifølge", "film", "filmen", "sang", "sangen", "maleri", "kunstneren", "komponisten", "stykket", "forestillingen",
    ];

    private static readonly string[] And = [",", "og", "&", "/", "+", "samt"];

    /// <summary>The contacts that have been found are in order; a name beside one is its owner's.</summary>
    public static void Find(PlainReading file, KnownNames known, List<PrivacyHit> contacts, List<PrivacyHit> hits)
    {
        var text = file.Text;
        var fields = new FieldCursor(file.BodyStart);
        var (last, contact) = (-1, 0);
        for (var at = CapitalisedRun.NextStart(text, 0); at >= 0;)
        {
            var run = CapitalisedRun.At(text, at);
            for (; contact < contacts.Count && contacts[contact].Span.End + Beside < run.Name.Start; contact++)
            {
            }

            var isNext = IsNext(text, last, run.Name.Start) || (contact < contacts.Count && IsBeside(text, run.Name, contacts[contact].Span));
            var found = run.Count > 1 ? Name(text, at, run, (known, isNext), ref fields) : Single(text, run, known);
            if (found is { } hit)
            {
                hits.Add(hit);
                last = hit.Span.End;
            }

            at = CapitalisedRun.NextStart(text, Math.Max(Math.Max(run.Name.End, at + 1), found?.Span.End ?? 0));
        }
    }

    private static PrivacyHit? Name(
        ReadOnlySpan<char> text,
        int start,
        CapitalisedRun run,
        (KnownNames Known, bool IsNext) so,
        ref FieldCursor fields)
    {
        var first = run.FirstName(so.Known);
        var skipped = text.Slice(run.Skipped.Start, run.Skipped.Length);
        if (first < 0 && !(run.IsNameLong || skipped.Length > 0))
        {
            return null;
        }

        // A form's table, pasted: «Navn Fiktiv Eksempelsen Prøve Testesen», the names of two columns.
        var isLabel = skipped.Length > 0 && ClueWords.Of(skipped) is Clue.Person or Clue.Name;
        var kind = isLabel && IsLineStart(text, run.Skipped.Start) ? PrivacyKind.Label : PrivacyKind.Name;
        var isAnnounced = skipped.Length > 0 ? kind == PrivacyKind.Label || NameCues.IsCue(skipped) : IsAnnounced(text, start, run, ref fields);
        var isTold = isAnnounced || so.IsNext || (first >= 0 && !IsOfWork(text, run));
        return isTold && run.IsUnknownTo(so.Known) && !run.IsReference() && (isAnnounced || !KnownNames.IsFamiliar(run.Text))
            ? new(kind, isAnnounced || first < 0 ? run.Name : Span.FromBounds(first, run.Name.End))
            : null;
    }

    private static bool IsAnnounced(ReadOnlySpan<char> text, int start, CapitalisedRun run, ref FieldCursor fields)
    {
        if (NameCues.Announces(text, start) || NameCues.Follows(text, run.Name.End, IsLineStart(text, start)))
        {
            return true;
        }

        return WordScan.IsOneOf(fields.KeyAt(text, start), Fields) || (NameCues.IsSurname(run.Text) && IsApart(text, run.Name));
    }

    // A signature, a keyword, an item of a list, a cell; or a line with the role on the next.
    private static bool IsApart(ReadOnlySpan<char> text, Span name)
    {
        var start = WordScan.SkipBlanksBack(text, name.Start);
        while (start > 0 && (text[start - 1] is '•' || WordScan.IsDash(text[start - 1])))
        {
            start = WordScan.SkipBlanksBack(text, start - 1);
        }

        var end = WordScan.SkipBlanks(text, name.End);
        return (start == 0 || text[start - 1] is '\n' or '|' or '[') && (end == text.Length || text[end] is '\n' or '|' or ']' or ',');
    }

    // «Rektor Prøvesen», «Hilsen Kari», «Prøvesen, Kari»
    private static PrivacyHit? Single(ReadOnlySpan<char> text, CapitalisedRun run, KnownNames known)
    {
        var isFirst = known.IsFirstName(run.Text);
        var isLast = !isFirst && NameCues.IsSurname(run.Text) && !known.Contains(run.Text);
        if (!isFirst
            && run.Name.End < text.Length
            && text[run.Name.End] == ','
            && (isLast || NameCues.Announces(text, run.Name.Start))
            && Reversed(text, run, known) is { } reversed)
        {
            return reversed;
        }

        return (isFirst || isLast) && NameCues.AnnouncesSingle(text, run.Name.Start, isFirst) && run.IsUnknownTo(known) && !run.IsReference()
            ? new(PrivacyKind.Name, run.Name)
            : null;
    }

    private static PrivacyHit? Reversed(ReadOnlySpan<char> text, CapitalisedRun run, KnownNames known)
    {
        var next = WordScan.SkipBlanks(text, run.Name.End + 1);
        if (next >= text.Length || !char.IsUpper(text[next]))
        {
            return null;
        }

        var first = CapitalisedRun.At(text, next);
        return first.Count == 1 && known.IsFirstName(first.Text) && !first.IsReference()
            ? new(PrivacyKind.Name, Span.FromBounds(run.Name.Start, first.Name.End))
            : null;
    }

    // «… Fiktiv Eksempelsen, Prøve Testesen og …»: what follows a name in a list is one too.
    private static bool IsNext(ReadOnlySpan<char> text, int last, int start) =>
        last >= 0 && start - last is > 0 and < 8 && WordScan.IsOneOf(text[last..start].Trim(" \n"), And);

    // «Fiktiv Eksempelsen, tlf. …», «… (Fiktiv Eksempelsen)»
    private static bool IsBeside(ReadOnlySpan<char> text, Span name, Span contact)
    {
        var between = contact.Start >= name.End ? text[name.End..contact.Start] : contact.End <= name.Start ? text[contact.End..name.Start] : "\n";
        return between.Length <= Beside && !between.Contains('\n');
    }

    // In quotation marks, or in a sentence on books and theories.
    private static bool IsOfWork(ReadOnlySpan<char> text, CapitalisedRun run)
    {
        var start = run.Name.Start;
        if (start > 0 && text[start - 1] == '"' && run.Name.End < text.Length && text[run.Name.End] == '"')
        {
            return true;
        }

        for (var end = start; end > 0 && start - end < Near;)
        {
            if (text[end - 1] is '.' or '!' or '?' or '\n' && end >= 2 && text[end - 2] is not 'v')
            {
                return false;
            }

            var word = WordScan.Before(text, end);
            if (WordScan.IsOneOf(word, Works))
            {
                return true;
            }

            end -= Math.Max(1, word.Length);
        }

        return false;
    }

    private static bool IsLineStart(ReadOnlySpan<char> text, int start)
    {
        var at = WordScan.SkipBlanksBack(text, start);
        return at == 0 || text[at - 1] == '\n';
    }
}
