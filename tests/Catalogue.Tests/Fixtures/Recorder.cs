using System.Text;

namespace Catalogue.Tests.Fixtures;

/// <summary>A writer that can be read while another thread writes.</summary>
public sealed class Recorder : TextWriter
{
    private readonly StringBuilder written = new();

    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(char value)
    {
        lock (written)
        {
            written.Append(value);
        }
    }

    public override string ToString()
    {
        lock (written)
        {
            return written.ToString();
        }
    }
}
