namespace Catalogue.Diagnostics;

/// <summary>What a report is made of: the faults in their order, and what the shell knows of where files and rule pages stand.</summary>
public sealed record FaultReport(IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>The name of the program, as reports tell it.</summary>
    public const string Tool = "catalogue";

    /// <summary>From a source's path, as it may be shown, to the one that a reader of the report knows the file by.</summary>
    public Func<string, string> PathOf { get; init; } = path => path;

    /// <summary>The page of a rule as Markdown; empty where it cannot be had.</summary>
    public Func<Rule, string> PageOf { get; init; } = _ => "";

    /// <summary>Where the site stands, with a trailing slash; empty where that is not known.</summary>
    public string BaseUrl { get; init; } = "";

    /// <summary>Whether a table of all faults is written beside the report.</summary>
    public bool HasSummary { get; init; }

    /// <summary>The address of the page that explains a rule, or null.</summary>
    public string? UrlOf(Rule rule) => WebAddress.Of($"{BaseUrl}{rule.PagePath}/");

    /// <summary>The file as a reader of the report knows it, and as it may be shown.</summary>
    public string PathTo(Location location) => PathOf(location.Source.ShownPath);
}
