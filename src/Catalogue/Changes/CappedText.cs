using System.Text;

namespace Catalogue.Changes;

/// <summary>Text that never grows past so many bytes of UTF-8: of a list that does not fit, a line tells how many items are left out, and of what does not fit at all, the last line.</summary>
internal sealed class CappedText(int limit)
{
    private const string Full = "\n… Mer får ikke plass her. Kjør kontrollen selv for å se alt.\n";

    // Room for the line that tells of the rest, for what closes a list, and for the last line.
    private const int Reserve = 200;

    private readonly StringBuilder text = new();
    private int left = limit - Reserve;
    private bool isFull;

    public void Add(string part)
    {
        isFull |= !Fits(part);
        if (!isFull)
        {
            Append(part);
        }
    }

    /// <summary>A heading, as many items as there are and fit, the count of the rest, and an end.</summary>
    public void AddList(string heading, IEnumerable<string> items, string end, int total)
    {
        isFull |= !Fits(heading) || left < 2 * Reserve;
        if (isFull)
        {
            return;
        }

        Append(heading);
        left -= Reserve;
        var shown = 0;
        foreach (var item in items.TakeWhile(Fits))
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
