using System.Text;

namespace Catalogue.Changes;

/// <summary>Text that never grows past a limit: of a list that does not fit, a line tells how many items are left out, and of what does not fit at all, the last line.</summary>
internal sealed class CappedText(int limit)
{
    // Room for the line that tells of the rest, and for what closes a list.
    private const int Reserve = 100;

    private const string Full = "\n… Mer får ikke plass her. Kjør kontrollen selv for å se alt.\n";

    private readonly StringBuilder text = new();
    private bool isFull;

    public void Add(string part)
    {
        isFull |= text.Length + part.Length + Reserve > limit;
        _ = isFull ? text : text.Append(part);
    }

    /// <summary>A heading, as many items as there are and fit, the count of the rest, and an end.</summary>
    public void AddList(string heading, IEnumerable<string> items, string end, int total)
    {
        isFull |= text.Length + heading.Length + (3 * Reserve) > limit;
        if (isFull)
        {
            return;
        }

        text.Append(heading);
        var shown = 0;
        foreach (var item in items)
        {
            if (text.Length + item.Length + (2 * Reserve) > limit)
            {
                break;
            }

            text.Append(item);
            shown++;
        }

        _ = shown < total ? text.Append(FormattableString.Invariant($"\n… og {total - shown} til.\n")) : text;
        text.Append(end);
    }

    public override string ToString() => isFull ? text + Full : text.ToString();
}
