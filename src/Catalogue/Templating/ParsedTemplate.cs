using Catalogue.Diagnostics;
using Catalogue.Source;
using Scriban;
using Scriban.Parsing;

namespace Catalogue.Templating;

/// <summary>One template of a set, with the faults that show without rendering it (TK501).</summary>
internal sealed class ParsedTemplate(string name, SourceText source, Template script)
{
    // Deeper expressions are written by nobody, and could fill the stack of a small thread.
    private static readonly ParserOptions Options = new() { ExpressionDepthLimit = 100 };
    private const int MostFaults = 50;
    private readonly List<Diagnostic> faults = [];

    public string Name { get; } = name;

    public SourceText Source { get; } = source;

    public Template Script { get; } = script;

    /// <summary>In the order of the text: at most one per place, and not more than anybody reads.</summary>
    public IEnumerable<Diagnostic> Faults => faults.OrderBy(f => f.Location.Span.Start).DistinctBy(f => f.Location.Span.Start).Take(MostFaults);

    public bool IsFaulty => faults.Count > 0;

    public static ParsedTemplate Parse(string name, SourceText source) =>
        new(name, source, Template.Parse(source.Text, source.Path, Options));

    /// <summary>Finds the faults, when all names of the set are known, since templates include each other; notes the variables that are assigned.</summary>
    public void Inspect(IReadOnlyCollection<string> templates, HashSet<string> declared)
    {
        if (Script.HasErrors)
        {
            foreach (var message in Script.Messages)
            {
                Add(message.Span, FaultText.OfParser(message.Message));
            }
        }
        else if (Script.Page is { } page)
        {
            new Inspection(templates, declared, Add).Visit(page);
        }
    }

    private void Add(SourceSpan span, (string Message, string? Help) text) =>
        faults.Add(new(TemplateRules.Syntax, new(Source, Places.SpanOf(span, Source)), text.Message, text.Help));
}
