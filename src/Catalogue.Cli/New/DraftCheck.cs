using System.Collections.Immutable;
using Catalogue.Diagnostics;
using Catalogue.Pipeline;
using Catalogue.Rules.Amounts;
using Catalogue.Source;

namespace Catalogue.Cli.New;

/// <summary>Judges a draft as <c>check</c> would, among the files that are there already.</summary>
public sealed record DraftCheck(ImmutableArray<RawFile> Content, DateOnly Today)
{
    /// <summary>What of those files must not be printed.</summary>
    public Secrets Secrets { get; init; } = Secrets.None;

    /// <summary>The faults of the draft, in order of place.</summary>
    public ImmutableArray<Diagnostic> Faults(Draft draft) =>
        [
            .. ContentCheck.Faults(Content.Add(draft.ToFile()), Today)
                .Where(d => d.Location.Source.Path == draft.Path)
                .OrderBy(d => d, DiagnosticOrder.Instance),
        ];

    /// <summary>The faults in the value of one field. Amounts are asked for one by one, so that some are missing is not told yet.</summary>
    public ImmutableArray<Diagnostic> Faults(Draft draft, string key)
    {
        var text = draft.Text();
        var start = text.IndexOf($"\n{key}:", StringComparison.Ordinal) + 1;
        var next = text.IndexOf('\n', start) + 1;
        while (text[next] == ' ')
        {
            next = text.IndexOf('\n', next) + 1;
        }

        return [.. Faults(draft).Where(d => d.Location.Span.Start >= start && d.Location.Span.Start < next && d.Rule != PartialAmount.Rule)];
    }
}
