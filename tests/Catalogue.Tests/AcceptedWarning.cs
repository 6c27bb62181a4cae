using System.Collections.Immutable;

namespace Catalogue.Tests;

/// <summary>A warning that the real content has on purpose: the rule, why the text is right as it stands, and the files, one for each time it is raised.</summary>
internal sealed record AcceptedWarning(string Code, string Reason, params ImmutableArray<string> Files)
{
    public static readonly ImmutableArray<AcceptedWarning> All = [];

    /// <summary>Each as «code path», in order.</summary>
    public static IEnumerable<string> Lines => All.SelectMany(a => a.Files, (a, file) => $"{a.Code} content/{file}.md").Order(StringComparer.Ordinal);
}
