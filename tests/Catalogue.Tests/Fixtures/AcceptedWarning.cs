using System.Collections.Immutable;

namespace Catalogue.Tests.Fixtures;

/// <summary>
/// A warning that the real content has on purpose: the rule, why the text is right as it stands, and the files, one for each time it is raised.
/// </summary>
internal sealed record AcceptedWarning(string Code, string Reason, params ImmutableArray<string> Files)
{
    public static readonly ImmutableArray<AcceptedWarning> All =
    [
        new(
            "TK312",
            "Skjemaet spør ikke om region, og registeret er selv usikkert på hvilket nettverk Narvik hører til.",
            "pakker/bm-2022-kl-narvik/pakke"),
    ];

    /// <summary>Each as «code path», in order.</summary>
    public static IEnumerable<string> Lines => All.SelectMany(a => a.Files, (a, file) => $"{a.Code} content/{file}.md").Order(StringComparer.Ordinal);
}
