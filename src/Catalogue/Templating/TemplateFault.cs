using Scriban.Parsing;
using Scriban.Syntax;

namespace Catalogue.Templating;

/// <summary>A fault that we find while a template runs, in Norwegian from the start: what is wrong, and what to do.</summary>
internal sealed class TemplateFault(SourceSpan place, (string Message, string? Help) text) : ScriptRuntimeException(place, text.Message)
{
    public (string Message, string? Help) Text { get; } = text;
}
