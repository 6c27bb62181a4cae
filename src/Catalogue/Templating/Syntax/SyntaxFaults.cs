using Catalogue.Diagnostics;
using Catalogue.Source;

namespace Catalogue.Templating.Syntax;

/// <summary>Collects the syntax faults of one template: at most one per place, and not more than anybody reads.</summary>
internal sealed class SyntaxFaults(SourceText source)
{
    private const int Most = 50;
    private readonly List<Diagnostic> diagnostics = [];

    public IReadOnlyList<Diagnostic> Diagnostics => diagnostics;

    public bool Any => diagnostics.Count > 0;

    public void Add(Span span, string message, string? help = null, Related? related = null)
    {
        if (diagnostics.Count >= Most || diagnostics.Exists(d => d.Location.Span.Start == span.Start))
        {
            return;
        }

        diagnostics.Add(new(TemplateRules.Syntax, new(source, span), message, help) { Related = related is null ? [] : [related] });
    }
}
