using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Catalogue.Import;

/// <summary>A form whose questions head the columns of a table with a row for each tiltak.</summary>
internal static partial class ColumnForm
{
    /// <summary>The package with a tiltak for each numbered row; null where the questions do not stand beside each other.</summary>
    public static FormPackage? Of(List<FormAnswer> answers, int nr)
    {
        var at = answers.FindIndex(a => a.Index == nr);
        if (nr < 0 || at < 0 || at + 2 >= answers.Count || !answers[at].Parts.IsEmpty || !answers[at + 1].Parts.IsEmpty)
        {
            return null;
        }

        ImmutableArray<FormAnswer> columns = [.. answers.Skip(at)];
        var own = answers.Take(at).ToList();
        var tiltak = new List<ImmutableArray<FormAnswer>>();
        var before = new List<AnswerPart>();
        foreach (var part in columns[^1].Parts.Select(p => p with { IsPrinted = false }))
        {
            var cells = part.Text.Split('\t');
            if (NumberIn(cells, tiltak.Count == 0 ? null : int.Parse(tiltak[^1][0].First, CultureInfo.InvariantCulture)) is { } number)
            {
                tiltak.Add(Row(columns, part, number, cells));
            }
            else if (tiltak.Count > 0)
            {
                var isSplit = tiltak[^1].Length > columns.Length;
                tiltak[^1] = [.. tiltak[^1].Select((a, i) => i == 0 || (isSplit && i != 2) ? a : a with { Parts = a.Parts.Add(part) })];
            }
            else
            {
                before.Add(part);
            }
        }

        return new([.. own, columns[1] with { Question = columns[1].Question with { Felter = [], Under = null }, Parts = [.. before] }], [.. tiltak]);
    }

    // A row has a cell for each column, and often one more for the name.
    private static ImmutableArray<FormAnswer> Row(ImmutableArray<FormAnswer> columns, AnswerPart part, int number, string[] cells)
    {
        var nr = columns[0] with { Parts = [part with { Text = number.ToString(CultureInfo.InvariantCulture) }] };
        var text = columns[1] with { Question = columns[1].Question with { Felter = [] } };
        if (cells.Length < columns.Length)
        {
            // The columns are lost: all of it is text, in which the last column's amounts stand too.
            ImmutableArray<AnswerPart> rest = [part with { Text = RowNumber().Replace(part.Text, "") }];
            return [nr, text with { Parts = rest }, columns[^1] with { Question = columns[^1].Question with { Under = null }, Parts = rest }];
        }

        var title = cells.Length > columns.Length ? cells[1].Replace('\n', ' ') : "";
        return
        [
            nr,
            columns[1] with { Question = columns[1].Question with { Under = null }, Parts = [part with { Text = title }] },
            text with { Parts = [part with { Text = cells[^(columns.Length - 1)] }] },
            .. columns.Skip(2).Select((c, i) => c with
            {
                Parts = [.. cells[^(columns.Length - 2 - i)].Split('\n').Select(t => part with { Text = t })],
            }),
        ];
    }

    private static int? NumberIn(string[] cells, int? last) =>
        RowNumber().Match(cells.Length > 1 ? cells[0] + "\t" : cells[0]) is { Success: true } match
        && int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) is var number && (last is null || number == last + 1)
            ? number
            : null;

    [GeneratedRegex(@"^\s*([0-9]{1,2})\.?(?:\s*$|\t|\s+(?=\p{Lu}))")]
    private static partial Regex RowNumber();
}
