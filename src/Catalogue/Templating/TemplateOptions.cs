using Catalogue.Templating.Values;

namespace Catalogue.Templating;

/// <summary>What all templates of a set share: built-in functions and the site's own, the date they take as now, and how much a render may do.</summary>
public sealed record TemplateOptions(ScriptObject Globals, DateTime Now, RenderLimits Limits)
{
    /// <summary>
    /// Move every line of a written value in as far as its code block stands, which is Scriban's own default.
    /// Off, because it would change what stands in <c>pre</c> and <c>textarea</c>.
    /// </summary>
    public bool AutoIndent { get; init; }
}
