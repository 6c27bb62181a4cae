using System.Collections.Immutable;
using Catalogue.Check;
using Catalogue.Diagnostics;
using Catalogue.Edition;
using Catalogue.Model;
using Catalogue.Source;

namespace Catalogue.Pipeline;

/// <summary>The outcome of a build: every file of the site and every fault, sorted.</summary>
public sealed record BuildResult(ImmutableArray<OutputFile> Files, ImmutableArray<Diagnostic> Diagnostics, BuildCounts Counts)
{
    public bool HasErrors => Diagnostics.Any(d => d.IsError);

    /// <summary>The program itself failed at something, so that not all is judged.</summary>
    public bool HasBug => Diagnostics.Any(d => d.Rule == InternalError.Rule);

    /// <summary>What of the content must not be printed.</summary>
    public Secrets Secrets => Secrets.Of(Diagnostics);

    /// <summary>Where the site will stand, with a trailing slash.</summary>
    public string BaseUrl { get; init; } = "";

    /// <summary>What the files were made of, for who compares two builds.</summary>
    public Katalog? Katalog { get; init; }

    /// <summary>The addresses of the site, and those that it has promised.</summary>
    public AddressBook Addresses { get; init; } = AddressBook.Empty;

    public ImmutableArray<SitePage> Pages { get; init; } = [];
}

/// <summary>What was built, counted for the summary.</summary>
public sealed record BuildCounts(int Tiltak, int Pakker, int Pages, int Drafts)
{
    public static BuildCounts Of(SiteEdition edition, int pages) =>
        new(edition.Tiltak.Length, edition.Pakker.Length, pages, edition.Katalog.Tiltak.Length - edition.All.Length);
}
