using System.Collections.Immutable;

namespace Catalogue.Import;

/// <summary>A line of a document that has no place in the draft: where it stands, and its text without what is about persons.</summary>
public sealed record UnplacedLine(string Place, string Text);

/// <summary>What a document came to: the forms in it, its packages, and what became of each of its lines.</summary>
public sealed record DocumentAccount(string Name, string? Refusal)
{
    /// <summary>The forms that were recognised, with how many of their questions were found of how many.</summary>
    public ImmutableArray<(string Skjema, int Found, int Of)> Forms { get; init; } = [];

    public ImmutableArray<PackageAccount> Packages { get; init; } = [];

    /// <summary>How many lines with text there are.</summary>
    public int Lines { get; init; }

    /// <summary>How many of them became what; all of them together are <see cref="Lines"/>.</summary>
    public ImmutableSortedDictionary<LineUse, int> Uses { get; init; } = ImmutableSortedDictionary<LineUse, int>.Empty;

    public ImmutableArray<UnplacedLine> Unplaced { get; init; } = [];

    internal DocumentAccount With(PackageAccount package) => this with { Packages = Packages.Add(package) };
}

/// <summary>A package of a document: its id, its title, and what a person has to look at.</summary>
public sealed record PackageAccount(string Id, string Title, bool IsNew)
{
    internal PackageAccount(string id, FormDraft draft, bool IsNew)
        : this(id, draft.Pakke.Fields.Text("tittel"), IsNew)
    {
        Tiltak = [.. draft.Tiltak.Select(t => (t.Id, t.Fields.Text("tittel")))];
        Avvik = [.. draft.All.SelectMany(f => f.Fields.Avvik, (f, a) => (f.Id, a.Field, a.Why))];
        ToConfirm = [.. draft.All.SelectMany(f => f.Fields.ToConfirm, (f, what) => (f.Id, what))];
    }

    public ImmutableArray<(string Id, string Title)> Tiltak { get; init; } = [];

    /// <summary>Where the form contradicts itself or cannot be read, by file and field.</summary>
    public ImmutableArray<(string File, string Field, string Why)> Avvik { get; init; } = [];

    public ImmutableArray<(string File, string What)> ToConfirm { get; init; } = [];

    /// <summary>The fields beside those of the package that the catalogue has already.</summary>
    public ImmutableArray<ComparedField> Compared { get; init; } = [];

    /// <summary>The same as it may be shown: what people have written in the form without what is about persons.</summary>
    internal PackageAccount Without(PersonalData personal) => this with
    {
        Title = personal.WithoutIn(Title),
        Tiltak = [.. Tiltak.Select(t => (t.Id, personal.WithoutIn(t.Title)))],
        Avvik = [.. Avvik.Select(a => (a.File, a.Field, personal.WithoutIn(a.Why)))],
        ToConfirm = [.. ToConfirm.Select(c => (c.File, personal.WithoutIn(c.What)))],
        Compared = [.. Compared.Select(c => c with { InForm = personal.WithoutIn(c.InForm) })],
    };
}
