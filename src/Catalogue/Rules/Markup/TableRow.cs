using System.Buffers;
using System.Text;

namespace Catalogue.Rules.Markup;

/// <summary>A row of a table as Markdown writes it.</summary>
internal static class TableRow
{
    private static readonly SearchValues<char> MistypedSigns = SearchValues.Create("|-–—: \t");

    public static string Separator(int cells) => new StringBuilder("|").Insert(1, "---|", cells).ToString();

    /// <summary>The cells of a row; a pipe after a backslash or within code is a sign like others.</summary>
    public static int Cells(ReadOnlySpan<char> row)
    {
        var (cells, isCode, last) = (1, false, -1);
        for (var i = 0; i < row.Length; i++)
        {
            if (row[i] == '\\')
            {
                i++;
            }
            else if (row[i] == '`')
            {
                isCode = !isCode && row[(i + 1)..].Contains('`');
            }
            else if (row[i] == '|' && !isCode)
            {
                cells += i == 0 ? 0 : 1;
                last = i;
            }
        }

        return last == row.Length - 1 && last > 0 ? cells - 1 : cells;
    }

    public static bool IsSeparator(ReadOnlySpan<char> row) => row.Contains('-') && !row.ContainsAnyExcept("|-: \t");

    /// <summary>A separator in which a word processor has made dashes of the hyphens.</summary>
    public static bool IsMistypedSeparator(ReadOnlySpan<char> row) => row.ContainsAny('–', '—') && !row.ContainsAnyExcept(MistypedSigns);

    public static string FromTabs(ReadOnlySpan<char> line)
    {
        var row = new StringBuilder("|");
        foreach (var cell in line.Split('\t'))
        {
            row.Append(' ').Append(new string(line[cell].Trim()).Replace("|", "\\|", StringComparison.Ordinal)).Append(" |");
        }

        return row.ToString();
    }
}
