using System.Text;
using Catalogue.Source;

namespace Catalogue.Pictures.Drawings;

/// <summary>Gathers the texts of a drawing as they are written in the file, so that every place in them is a place in the file.</summary>
internal sealed class DrawingTextBuilder(SourceText source)
{
    private readonly StringBuilder text = new();
    private readonly List<int> offsets = [];

    public void Add(Span written)
    {
        for (var i = written.Start; i < written.End; i++)
        {
            text.Append(source.Text[i]);
            offsets.Add(i);
        }
    }

    /// <summary>Parts of one line: «412» and «34 567» in a part each are one number.</summary>
    public void Space(int at) => Separate(" ", at);

    /// <summary>Texts that have nothing to do with each other.</summary>
    public void Break(int at) => Separate("\n\n", at);

    public DrawingText ToText() => new(source, text.ToString(), [.. offsets]);

    private void Separate(string separator, int at)
    {
        if (text.Length == 0 || (text[^1] is '\n' or ' ' && (separator == " " || (text.Length > 1 && text[^2] == '\n'))))
        {
            return;
        }

        text.Append(separator);
        offsets.AddRange(Enumerable.Repeat(Math.Min(at, source.Text.Length - 1), separator.Length));
    }
}
