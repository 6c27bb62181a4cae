using System.Collections.Immutable;

namespace Catalogue.Model;

/// <summary>Everything that was read, entry by entry, before anything is linked.</summary>
public sealed record Entries
{
    public Innstillinger Innstillinger { get; init; } = new();

    public ImmutableArray<Pakke> Pakker { get; init; } = [];

    public ImmutableArray<Tiltak> Tiltak { get; init; } = [];

    public ImmutableArray<Kommune> Kommuner { get; init; } = [];

    public ImmutableArray<UtgattKommune> UtgatteKommuner { get; init; } = [];

    public ImmutableArray<Bydel> Bydeler { get; init; } = [];

    /// <summary>The owners with a file of their own.</summary>
    public ImmutableArray<Virksomhet> Virksomheter { get; init; } = [];

    public ImmutableArray<Fylke> Fylker { get; init; } = [];

    public ImmutableArray<Region> Regioner { get; init; } = [];

    public ImmutableArray<Uh> Uh { get; init; } = [];

    public ImmutableArray<Ordning> Ordninger { get; init; } = [];

    public ImmutableArray<Skjema> Skjemaer { get; init; } = [];

    public ImmutableArray<Tema> Temaer { get; init; } = [];

    public ImmutableArray<Malgruppe> Malgrupper { get; init; } = [];

    public ImmutableArray<Synonymgruppe> Synonymer { get; init; } = [];

    public Ordliste Ordliste { get; init; } = Ordliste.Tom;

    public ImmutableArray<Dekning> Dekning { get; init; } = [];

    public ImmutableArray<Side> Sider { get; init; } = [];

    public ImmutableArray<Regelside> Regler { get; init; } = [];

    /// <summary>Every file of the content as text, in order of path.</summary>
    public ImmutableArray<ContentFile> Files { get; init; } = [];

    /// <summary>Files whose front matter could not be read: references to them are not faults of their own.</summary>
    public ImmutableArray<UnreadableFile> Unreadable { get; init; } = [];
}

/// <summary>A file that could not be read: the id it would have had, and for a tiltak its package.</summary>
public sealed record UnreadableFile(string Id, string? PakkeId);
