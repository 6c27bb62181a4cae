using System.Collections.Immutable;
using Catalogue.Diagnostics;
using Catalogue.Source;

namespace Catalogue;

/// <summary>What a build is told beside its sources. Today's date is given, so that the same input gives the same bytes.</summary>
public sealed record BuildOptions(DateOnly Today)
{
    /// <summary>Show tiltak that are not approved for publication.</summary>
    public bool Drafts { get; init; }

    /// <summary>Where the site will stand, when other than <c>content/katalog.yml</c> says.</summary>
    public string? BaseUrl { get; init; }

    /// <summary>Write the whole search index as lunr's own JSON too.</summary>
    public bool LunrJson { get; init; }

    /// <summary>Only validate: no pages, no search.</summary>
    public bool CheckOnly { get; init; }

    /// <summary>Told as each stage begins, so that the shell can show progress and measure; never part of the result.</summary>
    public Action<Stage>? Entering { get; init; }
}

/// <summary>The stages of a build, in order.</summary>
public enum Stage
{
    Parse,
    Read,
    Link,
    Validate,
    Render,
    Index,
    Check,
}

/// <summary>What was built, counted for the summary.</summary>
public sealed record BuildCounts(int Tiltak, int Pakker, int Pages, int Drafts);

/// <summary>The outcome of a build: every file of the site and every fault, sorted.</summary>
public sealed record BuildResult(ImmutableArray<OutputFile> Files, ImmutableArray<Diagnostic> Diagnostics, BuildCounts Counts)
{
    public bool HasErrors => Diagnostics.Any(d => d.IsError);
}

/// <summary>The pipeline: pure functions from sources to files and faults.</summary>
public static class Build
{
    public static BuildResult Run(Sources sources, BuildOptions options)
    {
        _ = sources;
        _ = options;
        return new([], [], new(0, 0, 0, 0));
    }
}
