using System.Collections.Immutable;
using Catalogue.Diagnostics;
using Catalogue.Pipeline;
using Catalogue.Source;

namespace Catalogue.Changes;

/// <summary>The sources at one time, and what was built of them.</summary>
public sealed record Revision(Sources Sources, BuildResult Result);

/// <summary>
/// What a change means, in text that may be shown: the files it touches, the faults it answers for, what the site gets, and what each new tiltak
/// resembles.
/// </summary>
public sealed record ChangeReview(ImmutableArray<FileChange> Files, ReviewedFaults Faults, SiteChange Site, ImmutableArray<NewTiltak> NewTiltak)
{
    /// <summary>Files of the change that no check has opened, as the repository names them.</summary>
    public ImmutableArray<string> NotJudged { get; init; } = [];

    public bool HasErrors => Faults.Own.Any(d => d.IsError);
}

/// <summary>The faults after a change, by who answers for them; each list in the order of all diagnostics.</summary>
public sealed record ReviewedFaults(ImmutableArray<Diagnostic> InChangedFiles, ImmutableArray<Diagnostic> Caused, ImmutableArray<Diagnostic> Old)
{
    /// <summary>Faults elsewhere that are there no more.</summary>
    public int Fixed { get; init; }

    /// <summary>Those that the change answers for: in the files it touches, and elsewhere because of it.</summary>
    public IEnumerable<Diagnostic> Own => InChangedFiles.Concat(Caused);

    /// <summary>All of them for a report that has no headings: the change's own first, and what was there before never more than a warning.</summary>
    public ImmutableArray<Diagnostic> ForReport() => [.. Own, .. Old.Select(Lowered)];

    // The message stays as it is: code hosts know a fault again by it.
    private static Diagnostic Lowered(Diagnostic old) => old with
    {
        Rule = old.Rule with { Severity = Severity.Warning },
        Help = $"{old.Help} Dette sto her fra før endringen.".TrimStart(),
    };
}

/// <summary>
/// A page that the change makes or alters: its path from the site's root, its title, and the changed file it is made of, where there is one.
/// </summary>
public sealed record PageChange(string Path, string Title, string? File)
{
    /// <summary>The file that the page is made of, changed or not.</summary>
    public string? Source { get; init; }
}

/// <summary>An address that no longer leads anywhere, the file that its page was made of, and what to do about it, in Norwegian.</summary>
public sealed record LostPage(string Path, string Title, string? File, string Advice);

/// <summary>What becomes of the pages.</summary>
public sealed record SiteChange
{
    /// <summary>False where a faulty template leaves no pages to compare.</summary>
    public bool IsKnown { get; init; } = true;

    public ImmutableArray<PageChange> Added { get; init; } = [];

    /// <summary>The pages of files that the change touches.</summary>
    public ImmutableArray<PageChange> Own { get; init; } = [];

    /// <summary>Pages that change because they show something of those files: lists, numbers, neighbours.</summary>
    public ImmutableArray<PageChange> Other { get; init; } = [];

    public ImmutableArray<LostPage> Lost { get; init; } = [];

    /// <summary>Pages where only the frame changes: menu, style, script.</summary>
    public int FrameOnly { get; init; }

    public bool IsNone => IsKnown && Added.IsEmpty && Own.IsEmpty && Other.IsEmpty && Lost.IsEmpty && FrameOnly == 0;
}

/// <summary>A tiltak that was not there before: its page, and those it resembles, the most similar first.</summary>
public sealed record NewTiltak(string Id, string Path, string Title, bool IsDraft, ImmutableArray<Likeness> Similar);

/// <summary>A page that another resembles, how much (0 to 1), and what the two have in common, in words.</summary>
public sealed record Likeness(string Path, string Title, double Share, string Why);
