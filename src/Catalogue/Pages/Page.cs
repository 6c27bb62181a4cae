using System.Collections.Immutable;
using Catalogue.Edition;
using Catalogue.Edition.Views;

namespace Catalogue.Pages;

/// <summary>What the frame around a page needs to know of it.</summary>
public sealed record Hode(string Tittel, string Beskrivelse)
{
    /// <summary>The entry of the main menu that the page belongs to, as a path.</summary>
    public string Seksjon { get; init; } = "";

    /// <summary>The way from the front page, without the page itself.</summary>
    public ImmutableArray<Lenke> Brodsmuler { get; init; } = [];

    /// <summary>False for pages that search engines should leave out.</summary>
    public bool Indekseres { get; init; } = true;

    /// <summary>The page that the browser goes on to at once, as a path; null for a page to stay on.</summary>
    public string? Videre { get; init; }

    /// <summary>The content file that the page is made from, as a path from the repository's root; null for pages that list or explain.</summary>
    public string? Fil { get; init; }

    /// <summary>The feed of the tiltak that the page lists, as a path; null where there is none.</summary>
    public string? Strom { get; init; }

    /// <summary>The table of the tiltak that the page lists, as a path; null where there is none.</summary>
    public string? Tabell { get; init; }

    /// <summary>The tiltak of the page beside each other, and as one document, each as a path with its query; null where they are too many.</summary>
    public string? Sammenlign { get; init; }

    public string? Sakspapir { get; init; }

    /// <summary>The calendar of the days that the page tells of, as a path; null where there is none.</summary>
    public string? Kalender { get; init; }

    /// <summary>The script that the page loads («sok/sok.mjs»); empty for none.</summary>
    public string Skript { get; init; } = "";

    /// <summary>Scripts that the first one fetches when they are needed.</summary>
    public ImmutableArray<string> Senere { get; init; } = [];

    /// <summary>The page is the search page, and needs no search box at its top.</summary>
    public bool HarSok => Skript == "sok/sok.mjs";
}

/// <summary>A page to render: its path, the template that shows it, and what the template sees as <c>side</c>, made when the page is.</summary>
public sealed record Page(string Path, string Template, Func<object> View, Hode Hode)
{
    /// <summary>The page without what is needed to render it.</summary>
    public SitePage ToSitePage() => new(Path, Hode.Tittel) { File = Hode.Fil, IsIndexed = Hode.Indekseres };
}
