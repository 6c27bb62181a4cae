using System.Collections.Concurrent;
using Catalogue.Diagnostics;
using Catalogue.Source;
using Catalogue.Templating.BuiltIns;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Catalogue.Templating;

/// <summary>The templates of a site, parsed once. Pages are rendered from one set by several threads.</summary>
public sealed class TemplateSet
{
    private const string Folder = "templates/";
    private readonly Dictionary<string, ParsedTemplate> templates;
    private readonly ConcurrentBag<Rendering> idle = [];

    private TemplateSet(IEnumerable<SourceText> sources, TemplateOptions options)
    {
        Options = options;
        BuiltIns = new AllBuiltIns(options.Today);
        templates = sources.Select(s => new ParsedTemplate(NameOf(s), s)).DistinctBy(t => t.Name).ToDictionary(t => t.Name, StringComparer.Ordinal);
    }

    internal TemplateOptions Options { get; }

    internal ScriptObject BuiltIns { get; }

    /// <summary>The variables that some template of the set assigns: they are null until then, and not unknown.</summary>
    internal HashSet<string> Declared { get; } = new(StringComparer.Ordinal);

    /// <summary>Parses every template, and adds the faults (TK501); a faulty template stays in the set and renders nothing.</summary>
    public static TemplateSet Compile(IEnumerable<SourceText> templates, TemplateOptions options, ICollection<Diagnostic> diagnostics)
    {
        var set = new TemplateSet(templates, options);
        foreach (var template in set.templates.Values.OrderBy(t => t.Name, StringComparer.Ordinal))
        {
            template.Inspect(set.templates.Keys, set.Declared);
            foreach (var fault in template.Faults)
            {
                diagnostics.Add(fault);
            }
        }

        return set;
    }

    public bool Contains(string name) => templates.ContainsKey(name);

    /// <summary>
    /// Renders a template by its path below <c>templates/</c> to UTF-8; the model's members are the global variables.
    /// After a fault (TK502, at most one) the text that was written before it; the context goes too, cut short as it is.
    /// </summary>
    public byte[] RenderUtf8(string name, object model, ICollection<Diagnostic> diagnostics)
    {
        var template = templates.GetValueOrDefault(name) ?? throw new ArgumentException($"There is no template '{name}'.", nameof(name));
        var rendering = idle.TryTake(out var used) ? used : new(this);
        var fault = rendering.Render(template, model);
        var written = rendering.Written;
        if (fault is null)
        {
            idle.Add(rendering);
        }
        else
        {
            diagnostics.Add(fault);
        }

        return written;
    }

    /// <summary>The template of a name; none is a fault where it is asked for.</summary>
    internal ParsedTemplate Find(string name, SourceSpan place) =>
        templates.GetValueOrDefault(name) ?? throw new TemplateFault(place, Inspection.MissingTemplate(name, templates.Keys));

    /// <summary>The template of a file, as the library names it in a place.</summary>
    internal ParsedTemplate? At(string? path) => templates.Values.FirstOrDefault(t => t.Source.Path == path);

    private static string NameOf(SourceText source) =>
        source.Path.StartsWith(Folder, StringComparison.Ordinal) ? source.Path[Folder.Length..] : source.Path;
}
