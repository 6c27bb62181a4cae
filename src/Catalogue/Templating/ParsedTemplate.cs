using Catalogue.Diagnostics;
using Catalogue.Source;
using Scriban;
using Scriban.Parsing;

namespace Catalogue.Templating;

/// <summary>One template of a set, with the faults that show without rendering it (TK501).</summary>
internal sealed class ParsedTemplate(string name, SourceText source)
{
    private const int MaxFaults = 50;

    // Deeper expressions are written by nobody, and could fill the stack of a small thread.
    private static readonly ParserOptions Options = new() { ExpressionDepthLimit = 100 };
    private readonly List<Diagnostic> faults = [];

    public string Name { get; } = name;

    public SourceText Source { get; } = source;

    public Template Script { get; } = Template.Parse(source.Text, source.Path, Options);

    public bool IsFaulty => faults.Count > 0;

    /// <summary>The first of each code block, since the others only follow from it, and not more than anybody reads.</summary>
    public IEnumerable<Diagnostic> Faults => faults
        .OrderBy(f => f.Location.Span.Start)
        .DistinctBy(f => Source.Text.AsSpan(0, f.Location.Span.Start).LastIndexOf("}}"))
        .Take(MaxFaults);

    /// <summary>A place as the library gives it: it names the last character, we the one after it; the end of the text is -1.</summary>
    public Location LocationOf(SourceSpan place)
    {
        var start = (int)Math.Min((uint)place.Start.Offset, (uint)Source.Text.Length);
        return new(Source, Span.FromBounds(start, Math.Clamp(place.End.Offset + 1, start, Source.Text.Length)));
    }

    /// <summary>Finds the faults, when all names of the set are known, and notes the variables that are assigned.</summary>
    public void Inspect(IReadOnlyCollection<string> templates, HashSet<string> declared)
    {
        if (Script.HasErrors)
        {
            foreach (var braces in OpenBlocks.OfCode(Source.Text))
            {
                Add(new(Source, braces), ("kodeblokka lukkes ikke", "skriv «}}» der koden slutter"));
            }

            var open = OpenBlocks.OfStatements(Source.Text);
            foreach (var message in Script.Messages)
            {
                var isOpen = message.Message.Contains(FaultText.MissingEnd, StringComparison.Ordinal) && open.Count > 0;
                Add(isOpen ? new(Source, open.Pop()) : LocationOf(message.Span), FaultText.Of(message.Message));
            }
        }
        else if (Script.Page is { } page)
        {
            new Inspection(templates, declared, (place, text) => Add(LocationOf(place), text)).Visit(page);
            page.Body = ModelMember.In(page.Body);
        }
    }

    private void Add(Location location, (string Message, string? Help) text) =>
        faults.Add(new(TemplateRules.Syntax, location, text.Message, text.Help));
}
