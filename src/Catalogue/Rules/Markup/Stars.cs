using System.Collections.Immutable;
using Catalogue.Source;

namespace Catalogue.Rules.Markup;

/// <summary>The stars of a paragraph, matched as CommonMark matches them.</summary>
internal static class Stars
{
    private const int MaxStars = 3;

    // So far back is an opening sought; a text that needs more has no person for its author.
    private const int MaxDepth = 8;

    /// <summary>The stars that match no others and are shown, in order.</summary>
    public static ImmutableArray<Span> Left(string text, Span paragraph)
    {
        var (open, left) = (new List<Run>(), new List<Span>());
        foreach (var run in Runs(text, paragraph))
        {
            var rest = run;
            for (var i = open.Count - 1; rest.CanClose && rest.Length > 0 && i >= Math.Max(0, open.Count - MaxDepth); i--)
            {
                if (!open[i].Matches(run))
                {
                    continue;
                }

                var used = Math.Min(open[i].Length, rest.Length);
                rest = rest with { Length = rest.Length - used };
                left.AddRange(open[(i + 1)..].Select(o => o.Span));
                open.RemoveRange(i + 1, open.Count - i - 1);
                open[i] = open[i] with { Length = open[i].Length - used };
                if (open[i].Length == 0)
                {
                    open.RemoveAt(i);
                }
            }

            if (rest is { Length: > 0, CanOpen: true })
            {
                open.Add(rest);
            }
            else if (rest.Length > 0)
            {
                left.Add(rest.Span);
            }
        }

        left.AddRange(open.Select(o => o.Span));
        left.Sort((a, b) => a.Start.CompareTo(b.Start));
        return [.. left];
    }

    /// <summary>The sign at a place of the paragraph; a space beyond its ends.</summary>
    public static char At(string text, Span paragraph, int place) => place >= paragraph.Start && place < paragraph.End ? text[place] : ' ';

    private static IEnumerable<Run> Runs(string text, Span paragraph)
    {
        var unclosed = new HashSet<int>();
        for (var at = paragraph.Start; at < paragraph.End;)
        {
            if (text[at] == '\\')
            {
                at += 2;
            }
            else if (text[at] == '`')
            {
                at = AfterCode(text, Span.FromBounds(at, paragraph.End), unclosed);
            }
            else if (text[at] == '*')
            {
                var length = LengthOf(text, Span.FromBounds(at, paragraph.End));
                var (before, after) = (At(text, paragraph, at - 1), At(text, paragraph, at + length));
                var isPower = char.IsAsciiDigit(before) && char.IsAsciiDigit(after);
                if (length <= MaxStars && !isPower)
                {
                    yield return Run.Between(before, after) with { Start = at, Length = length, Written = length };
                }

                at += length;
            }
            else
            {
                at++;
            }
        }
    }

    // Ticks that nothing closes are signs like others, and are sought once for each length.
    private static int AfterCode(string text, Span rest, HashSet<int> unclosed)
    {
        var length = LengthOf(text, rest);
        for (var at = rest.Start + length; at < rest.End && !unclosed.Contains(length);)
        {
            var next = text.IndexOf('`', at, rest.End - at);
            if (next < 0)
            {
                unclosed.Add(length);
                break;
            }

            var found = LengthOf(text, Span.FromBounds(next, rest.End));
            if (found == length)
            {
                return next + found;
            }

            at = next + found;
        }

        return rest.Start + length;
    }

    private static int LengthOf(string text, Span rest)
    {
        var run = text.AsSpan(rest.Start, rest.Length);
        return run.IndexOfAnyExcept(run[0]) is var length and >= 0 ? length : run.Length;
    }

    private readonly record struct Run(bool CanOpen, bool CanClose)
    {
        public int Start { get; init; }

        public int Length { get; init; }

        public int Written { get; init; }

        public Span Span => new(Start, Length);

        public static Run Between(char before, char after)
        {
            var (spaceBefore, spaceAfter) = (char.IsWhiteSpace(before), char.IsWhiteSpace(after));
            var (signBefore, signAfter) = (IsSign(before), IsSign(after));
            return new(
                !spaceAfter && (!signAfter || spaceBefore || signBefore),
                !spaceBefore && (!signBefore || spaceAfter || signAfter));
        }

        // CommonMark's rule of three: «**fet lærer*inne mer**» is bold as a whole.
        public bool Matches(Run close) =>
            !((CanClose || close.CanOpen) && (Written + close.Written) % 3 == 0 && (Written % 3 != 0 || close.Written % 3 != 0));

        private static bool IsSign(char c) => char.IsPunctuation(c) || char.IsSymbol(c);
    }
}
