using System.Text;

namespace Catalogue.Diagnostics;

/// <summary>What a piece of text is, so that a terminal can colour it; the text reads the same without.</summary>
public enum Ink
{
    Plain,
    Strong,
    Error,
    Warning,
    Frame,
    Help,
    Added,
    Removed,
}

/// <summary>A piece of text in one ink.</summary>
public readonly record struct InkRun(string Text, Ink Ink);

/// <summary>Text with its inks, written piece by piece; <c>ToString</c> gives it plain.</summary>
public sealed class InkedText
{
    private readonly List<InkRun> runs = [];

    public IReadOnlyList<InkRun> Runs => runs;

    public InkedText Add(string text, Ink ink = Ink.Plain)
    {
        if (text.Length > 0)
        {
            runs.Add(new(text, ink));
        }

        return this;
    }

    public InkedText Line(string text = "", Ink ink = Ink.Plain) => Add(text, ink).Add("\n");

    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (var run in runs)
        {
            text.Append(run.Text);
        }

        return text.ToString();
    }
}
