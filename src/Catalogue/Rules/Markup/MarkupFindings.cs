using System.Collections.Immutable;
using Catalogue.Diagnostics;
using Catalogue.Model;

namespace Catalogue.Rules.Markup;

/// <summary>What is wrong with the Markdown of every file, by the code of the rule; and the files that could not be judged.</summary>
internal sealed record MarkupFindings(ILookup<string, Diagnostic> Found, ImmutableArray<Diagnostic> Errors)
{
    public static MarkupFindings In(Entries entries, CancellationToken stopping = default)
    {
        var found = new List<Diagnostic>[entries.Files.Length];
        Parallel.For(0, found.Length, new ParallelOptions { CancellationToken = stopping }, i => found[i] = In(entries.Files[i]));
        var all = found.SelectMany(f => f).ToLookup(d => d.Rule.Code, StringComparer.Ordinal);
        return new(all, [.. all[InternalError.Rule.Code]]);
    }

    private static List<Diagnostic> In(ContentFile file)
    {
        var found = new List<Diagnostic>(0);
        try
        {
            var text = new MarkupText(file);
            foreach (var (_, find) in MarkupRules.All)
            {
                found.AddRange(find(text));
            }
        }
        catch (Exception e) when (InternalError.Is(e))
        {
            found.Add(InternalError.In(file.Source, e));
        }

        return found;
    }
}
