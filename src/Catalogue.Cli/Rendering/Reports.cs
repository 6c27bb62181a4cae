using System.Collections.Immutable;
using Catalogue.Diagnostics;

namespace Catalogue.Cli.Rendering;

/// <summary>A way to write faults that <c>--format</c> can ask for.</summary>
public sealed record Report(string Name, Func<FaultReport, string> Render);

/// <summary>Every report, by hand: one renderer, one file, one line here.</summary>
public static class Reports
{
    public static readonly Report Text = new("text", report => TextRenderer.Render(report.Diagnostics).ToString());

    public static readonly Report Github = new("github", GithubRenderer.Render);

    public static readonly ImmutableArray<Report> All =
    [
        Text,
        Github,
        new("gitlab", GitlabRenderer.Render),
        new("sarif", SarifRenderer.Render),
        new("rdjson", RdjsonRenderer.Render),
        new("json", JsonRenderer.Render),
    ];
}
