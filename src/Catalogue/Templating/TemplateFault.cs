using Scriban.Parsing;
using Scriban.Syntax;

namespace Catalogue.Templating;

/// <summary>A fault that we find while a template runs, in Norwegian from the start.</summary>
internal sealed class TemplateFault(SourceSpan span, string message, string? help = null) : ScriptRuntimeException(span, message)
{
    public string? Help { get; } = help;
}
