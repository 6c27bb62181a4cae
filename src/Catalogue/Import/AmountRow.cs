using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Catalogue.Model;
using Catalogue.Read.Fields;

namespace Catalogue.Import;

/// <summary>A row of amounts: what stands before them, the amounts of owner, university and in all, and what could not be read.</summary>
internal sealed partial record AmountRow(string Label, Belop Belop, string? Trouble)
{
    private const int Columns = 3;

    private static readonly ImmutableArray<int> Usual = [0, 1, 2];

    /// <summary>The rows of a table of amounts; a row of headings says in which order the columns stand.</summary>
    public static ImmutableArray<AmountRow> In(IEnumerable<string> lines)
    {
        var order = Usual;
        var rows = new List<AmountRow>();
        var before = "";
        foreach (var line in lines)
        {
            if (OrderOf(line) is { } stated)
            {
                order = stated;
            }
            else if (Amounts().IsMatch(line))
            {
                // A row may be broken: what goes on has nothing before its amounts.
                var goesOn = rows.Count > 0 && rows[^1].Trouble is not null && FirstAmount().Match(line.TrimStart()) is { Success: true, Index: 0 };
                before = goesOn ? $"{before} {line}" : line;
                rows.RemoveRange(rows.Count - (goesOn ? 1 : 0), goesOn ? 1 : 0);
                rows.Add(Of(before, order));
            }
        }

        return [.. rows];
    }

    private static AmountRow Of(string line, ImmutableArray<int> order)
    {
        var cells = line.Split('\t').Select(c => c.Trim()).ToList();
        if (cells.Count >= Columns && cells.TakeLast(Columns).All(c => c.Length == 0 || IsAmount(c)))
        {
            return Read(string.Join(' ', cells.SkipLast(Columns)).Trim(), [.. cells.TakeLast(Columns)], order);
        }

        var text = line.Replace('\t', ' ');
        var at = FirstAmount().Match(text) is { Success: true } first ? first.Index : 0;
        var (label, rest) = (text[..at].Trim(), text[at..]);
        ImmutableArray<string> pieces = [.. Boundary().Split(rest).Select(p => p.Trim()).Where(IsAmount)];
        return pieces.Length == Columns ? Read(label, pieces, order) : Split(label, rest, order);
    }

    private static AmountRow Read(string label, ImmutableArray<string> cells, ImmutableArray<int> order)
    {
        ImmutableArray<long?> read = [.. cells.Select(c => AmountField.Written(Blanks.Without(c)))];
        var amounts = Ordered(read, order);
        var unread = cells.Where((c, i) => read[i] is null && !Blanks.Is(c)).ToList();
        if (unread.Count == 0)
        {
            return new(label, amounts, null);
        }

        // «1 5 44 000» is sure where the others come to it.
        return unread.Count == 1 && Split(label, string.Join(' ', cells), order) is { Trouble: null } repaired ? repaired
            : new(label, amounts, $"«{string.Join("», «", unread)}» er ikke et beløp");
    }

    // The borders of the columns are lost: only one way to part the figures comes to the sum.
    private static AmountRow Split(string label, string text, ImmutableArray<int> order)
    {
        ImmutableArray<string> groups = [.. Digits().Matches(text).Select(m => m.Value)];
        foreach (var mayBeBroken in new[] { false, true })
        {
            var found = Splits(groups, mayBeBroken).Select(s => Ordered(s, order)).Where(b => b.Eier + b.Uh == b.Totalt).Distinct().ToList();
            if (found is [var only])
            {
                return new(label, only, null);
            }
        }

        return new(label, Belop.Empty, $"beløpene «{Blanks.Without(text)}» kan ikke leses sikkert");
    }

    private static IEnumerable<ImmutableArray<long?>> Splits(ImmutableArray<string> groups, bool mayBeBroken)
    {
        for (var i = 1; i < groups.Length - 1; i++)
        {
            for (var j = i + 1; j < groups.Length; j++)
            {
                ImmutableArray<string>[] parts = [groups[..i], groups[i..j], groups[j..]];
                if (parts.All(p => mayBeBroken || (p[0].Length <= 3 && p.Skip(1).All(g => g.Length == 3))))
                {
                    yield return [.. parts.Select(p => Number(string.Concat(p)))];
                }
            }
        }
    }

    private static bool IsAmount(string text) => text.Any(c => char.IsAsciiDigit(c) || c == Blanks.Mark);

    private static long? Number(string digits) =>
        digits.Length <= 12 && long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static Belop Ordered(ImmutableArray<long?> amounts, ImmutableArray<int> order) =>
        new(amounts[order.IndexOf(0)], amounts[order.IndexOf(1)], amounts[order.IndexOf(2)]);

    // «Total Eier UH» and «Eier UH Sum totalt»: a row of headings has no figures.
    private static ImmutableArray<int>? OrderOf(string line)
    {
        if (line.Any(char.IsAsciiDigit))
        {
            return null;
        }

        (int Column, int At)[] found = [(0, Place(Owner(), line)), (1, Place(Partner(), line)), (2, Place(Whole(), line))];
        return found.Any(f => f.At < 0) ? null : [.. found.OrderBy(f => f.At).Select(f => f.Column)];
    }

    private static int Place(Regex word, string line) => word.Match(line) is { Success: true } match ? match.Index : -1;

    [GeneratedRegex(@"\beiere?\b", RegexOptions.IgnoreCase)]
    private static partial Regex Owner();

    [GeneratedRegex(@"\b(?:uh|kompetansemiljø|kompetansepartner)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Partner();

    [GeneratedRegex(@"\b(?:total|totalt|sum)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Whole();

    [GeneratedRegex(@"(?:\bkr\.?\s*)?[0-9\u25AF]", RegexOptions.IgnoreCase)]
    private static partial Regex FirstAmount();

    [GeneratedRegex(@"(?=\bkr\b)|(?<=,-{1,2})|(?=\u25AF)|(?<=\u25AF)", RegexOptions.IgnoreCase)]
    private static partial Regex Boundary();

    // Words, and amounts alone behind them: running text is no row.
    [GeneratedRegex(@"^[^0-9\u25AF]*(?:[0-9\u25AF](?:kr|[0-9\s.,\u2013\u25AF-])*)$", RegexOptions.IgnoreCase)]
    private static partial Regex Amounts();

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Digits();
}
