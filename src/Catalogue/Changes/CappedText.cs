using System.Text;
using Catalogue.Diagnostics;

namespace Catalogue.Changes;

/// <summary>
/// Markdown that never grows past so many bytes of UTF-8: of a list that does not fit, a line tells how many items are left out, and of what does not
/// fit at all, the last line.
/// </summary>
internal sealed class CappedText(int limit)
{
    private const string Full = "\n… Mer får ikke plass her. Kjør kontrollen selv for å se alt.\n";

    // Room for the line that tells of the rest, for what closes a list, and for the last line.
    private const int Reserve = 200;

    private readonly StringBuilder text = new();
    private int left = limit - Reserve;
    private bool isFull;

    public void Add(MarkdownText part)
    {
        var added = part.ToString();
        isFull |= !Fits(added);
        if (!isFull)
        {
            Append(added);
        }
    }

    /// <summary>A heading, as many items as there are and fit, the count of the rest, and an end.</summary>
    public void AddList(MarkdownText heading, IEnumerable<MarkdownText> items, int total, string end = "")
    {
        isFull |= !Fits(heading.ToString()) || left < 2 * Reserve;
        if (isFull)
        {
            return;
        }

        Append(heading.ToString());
        left -= Reserve;
        var shown = 0;
        foreach (var item in items.Select(item => item.ToString()).TakeWhile(Fits))
        {
            Append(item);
            shown++;
        }

        left += Reserve;
        Append(shown < total ? FormattableString.Invariant($"\n… og {total - shown} til.\n") : "");
        Append(end);
    }

    public override string ToString() => isFull ? text + Full : text.ToString();

    private bool Fits(string part) => Encoding.UTF8.GetByteCount(part) <= left;

    private void Append(string part)
    {
        text.Append(part);
        left -= Encoding.UTF8.GetByteCount(part);
    }
}
