using Catalogue.Source;

namespace Catalogue.Templating.Values;

/// <summary>A fault in a template while it renders, in Norwegian: what is wrong, and in <see cref="Help"/> what to do.</summary>
public sealed class ScriptException(Span span, string message, string? help = null) : Exception(message)
{
    public Span Span { get; } = span;

    public string? Help { get; } = help;
}
