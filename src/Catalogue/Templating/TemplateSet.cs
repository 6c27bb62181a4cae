using Catalogue.Diagnostics;
using Catalogue.Language;
using Catalogue.Source;
using Catalogue.Templating.Evaluation;
using Catalogue.Templating.Syntax;
using Catalogue.Templating.Values;

namespace Catalogue.Templating;

/// <summary>The templates of a site, compiled once. Pages are rendered from one set by several threads.</summary>
public sealed class TemplateSet
{
    private const string Folder = "templates/";
    private readonly Dictionary<string, CompiledTemplate> templates;

    private TemplateSet(IEnumerable<SourceText> sources, TemplateOptions options)
    {
        Options = options;
        Symbols = new(options.Globals.ContainsKey);
        templates = sources.Select(s => new CompiledTemplate(NameOf(s), s)).DistinctBy(t => t.Name).ToDictionary(t => t.Name, StringComparer.Ordinal);
    }

    internal TemplateOptions Options { get; }

    internal Symbols Symbols { get; }

    /// <summary>
    /// Compiles every template. Faults (TK501) are added to <paramref name="diagnostics"/>; a faulty template stays in the set and renders nothing.
    /// </summary>
    public static TemplateSet Compile(IEnumerable<SourceText> templates, TemplateOptions options, ICollection<Diagnostic> diagnostics)
    {
        var set = new TemplateSet(templates, options);
        foreach (var template in set.templates.Values.OrderBy(t => t.Name, StringComparer.Ordinal))
        {
            foreach (var fault in set.CompileBody(template))
            {
                diagnostics.Add(fault);
            }
        }

        return set;
    }

    public bool Contains(string name) => templates.ContainsKey(name);

    /// <summary>
    /// Renders a template by its path below <c>templates/</c>; the model's members are the global variables.
    /// After a fault (TK502, at most one) the text that was written before it.
    /// </summary>
    public string Render(string name, object model, ICollection<Diagnostic> diagnostics) => Render(name, model, diagnostics, text => text.ToString());

    /// <summary>As <see cref="Render(string, object, ICollection{Diagnostic})"/>, in UTF-8.</summary>
    public byte[] RenderUtf8(string name, object model, ICollection<Diagnostic> diagnostics) => Render(name, model, diagnostics, text => text.ToUtf8());

    private T Render<T>(string name, object model, ICollection<Diagnostic> diagnostics, Func<Output, T> result)
    {
        if (!templates.TryGetValue(name, out var template))
        {
            throw new ArgumentException($"There is no template '{name}'.", nameof(name));
        }

        using var rendering = new Rendering(this, model);
        try
        {
            rendering.WriteInclude(template, Arguments.None, default);
        }
        catch (ScriptException fault)
        {
            diagnostics.Add(new(TemplateRules.Runtime, new(rendering.Source, fault.Span), fault.Message, fault.Help));
        }

        return result(rendering.Out);
    }

    internal CompiledTemplate? Find(string name, out string? help)
    {
        var template = templates.GetValueOrDefault(name);
        var nearest = template is null ? Suggest.Nearest(name, templates.Keys.Order(StringComparer.Ordinal)) : null;
        help = nearest is null ? "navnet er stien under templates/, med endelsen" : $"mente du «{nearest}»?";
        return template;
    }

    /// <summary>Compiles a text that a template has made (<c>object.eval_template</c>).</summary>
    internal CompiledTemplate CompileText(string text, Span span)
    {
        var template = new CompiledTemplate("", new("(tekst)", text));
        if (CompileBody(template, isTransient: true) is [var fault, ..])
        {
            throw new ScriptException(span, $"teksten er ikke en mal: {fault.Message}", fault.Help);
        }

        return template;
    }

    internal (SourceText Source, Node Expression) CompileExpression(string text, Span span)
    {
        var source = new SourceText("(uttrykk)", text);
        var faults = new SyntaxFaults(source);
        var node = new Compiler(this, source, faults) { IsTransient = true }.Compile(Parser.ParseExpression(source, faults));
        return faults.Any
            ? throw new ScriptException(span, $"teksten er ikke et uttrykk: {faults.Diagnostics[0].Message}", faults.Diagnostics[0].Help)
            : (source, node);
    }

    private IReadOnlyList<Diagnostic> CompileBody(CompiledTemplate template, bool isTransient = false)
    {
        var faults = new SyntaxFaults(template.Source);
        var body = new Compiler(this, template.Source, faults) { IsTransient = isTransient }.Compile(Parser.Parse(template.Source, faults));
        template.Body = faults.Any ? Sequence.Empty : body;
        return faults.Diagnostics;
    }

    private static string NameOf(SourceText source) =>
        source.Path.StartsWith(Folder, StringComparison.Ordinal) ? source.Path[Folder.Length..] : source.Path;
}
