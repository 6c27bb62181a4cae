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

/// <summary>
/// Text for a terminal or a log with its inks, written piece by piece. Whoever wrote a piece, it does nothing there: it is plain, and only we end
/// lines.
/// <c>ToString</c> gives it without inks.
/// </summary>
public sealed class InkedText
{
    private readonly List<InkRun> runs = [];
    private bool isAtStart = true;

    public IReadOnlyList<InkRun> Runs => runs;

    public InkedText Add(string text, Ink ink = Ink.Plain)
    {
        var plain = ForeignText.Plain(text);
        if (plain.Length > 0)
        {
            runs.Add(new(isAtStart ? WithoutCommand(plain) : plain, ink));
            isAtStart &= string.IsNullOrWhiteSpace(plain);
        }

        return this;
    }

    public InkedText Line(string text = "", Ink ink = Ink.Plain)
    {
        Add(text, ink);
        runs.Add(new("\n", Ink.Plain));
        isAtStart = true;
        return this;
    }

    /// <summary>Text that is meant to stand on several lines.</summary>
    public InkedText Lines(string text, Ink ink = Ink.Plain) => ForeignText.Lines(text).Aggregate(this, (all, line) => all.Line(line, ink));

    public InkedText Append(InkedText lines)
    {
        runs.AddRange(lines.runs);
        return this;
    }

    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (var run in runs)
        {
            text.Append(run.Text);
        }

        return text.ToString();
    }

    // The runner of a workflow obeys a line that begins with «::name», after any blanks.
    private static string WithoutCommand(string text)
    {
        var at = text.Length - text.AsSpan().TrimStart().Length;
        return text.AsSpan(at) is [':', ':', not ':', ..] ? $"{text[..at]}\uFFFD{text[(at + 1)..]}" : text;
    }
}
