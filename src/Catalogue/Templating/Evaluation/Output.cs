using System.Buffers;
using System.Globalization;
using System.Text;

namespace Catalogue.Templating.Evaluation;

/// <summary>The text written so far, in a borrowed buffer. Captures are cut off its end, so that they need no buffer of their own.</summary>
internal sealed class Output : IDisposable
{
    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"'");
    private char[] buffer = ArrayPool<char>.Shared.Rent(16 * 1024);

    public int Length { get; private set; }

    public void Append(ReadOnlySpan<char> text)
    {
        if (text.Length > buffer.Length - Length)
        {
            Grow(text.Length);
        }

        text.CopyTo(buffer.AsSpan(Length));
        Length += text.Length;
    }

    public void Append(int number)
    {
        if (buffer.Length - Length < 11)
        {
            Grow(11);
        }

        number.TryFormat(buffer.AsSpan(Length), out var written, provider: CultureInfo.InvariantCulture);
        Length += written;
    }

    public void AppendEscaped(ReadOnlySpan<char> text)
    {
        for (var special = text.IndexOfAny(Special); special >= 0; special = text.IndexOfAny(Special))
        {
            Append(text[..special]);
            Append(text[special] switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' => "&quot;",
                _ => "&#39;",
            });
            text = text[(special + 1)..];
        }

        Append(text);
    }

    /// <summary>Cuts off and returns what was written from a length on.</summary>
    public string Cut(int from)
    {
        var text = new string(buffer, from, Length - from);
        Length = from;
        return text;
    }

    public void Truncate(int length) => Length = length;

    public byte[] ToUtf8() => Encoding.UTF8.GetBytes(buffer, 0, Length);

    public override string ToString() => new(buffer, 0, Length);

    public void Dispose()
    {
        ArrayPool<char>.Shared.Return(buffer);
        buffer = [];
        Length = 0;
    }

    private void Grow(int needed)
    {
        var larger = ArrayPool<char>.Shared.Rent(Math.Max(Length + needed, buffer.Length * 2));
        buffer.AsSpan(0, Length).CopyTo(larger);
        ArrayPool<char>.Shared.Return(buffer);
        buffer = larger;
    }
}
