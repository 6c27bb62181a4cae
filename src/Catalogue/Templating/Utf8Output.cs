using System.Text;
using Scriban.Runtime;

namespace Catalogue.Templating;

/// <summary>What a page has written so far, in UTF-8. The buffer is kept from page to page.</summary>
internal sealed class Utf8Output : IScriptOutput
{
    private byte[] buffer = new byte[64 * 1024];
    private int length;

    public void Clear() => length = 0;

    public byte[] ToArray() => buffer[..length];

    public void Write(string text, int offset, int count)
    {
        var most = Encoding.UTF8.GetMaxByteCount(count);
        if (buffer.Length - length < most)
        {
            Array.Resize(ref buffer, Math.Max(length + most, buffer.Length * 2));
        }

        length += Encoding.UTF8.GetBytes(text.AsSpan(offset, count), buffer.AsSpan(length));
    }

    public ValueTask WriteAsync(string text, int offset, int count, CancellationToken cancellationToken) => throw new NotSupportedException();
}
