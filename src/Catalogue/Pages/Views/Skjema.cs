using System.Collections.Immutable;
using Catalogue.Templating;

namespace Catalogue.Pages.Views;

/// <summary>An answer that a field of the form lets one choose: what the file says, and what people call it.</summary>
public sealed record Valg(string Verdi, string Tekst);

/// <summary>A field of the form: its key in the file, its label, and the kind of control that asks for it.</summary>
public sealed record Skjemafelt(string Navn, string Ledetekst, string Slag)
{
    public string Krav { get; init; } = "";

    public string Hjelp { get; init; } = "";

    public string Eksempel { get; init; } = "";

    public ImmutableArray<Valg> Valg { get; init; } = [];

    /// <summary>Whether what is written there becomes Markdown.</summary>
    public bool ErMarkdown { get; init; }

    /// <summary>The answer that stands there from the beginning.</summary>
    public string Valgt { get; init; } = "";

    /// <summary>The package answers where the field is left empty.</summary>
    public bool Arves { get; init; }

    /// <summary>The length is counted as one types, up to this; 0 where it is not.</summary>
    public int Maks { get; init; }

    /// <summary>The fields of each row.</summary>
    public ImmutableArray<Skjemafelt> Delfelter { get; init; } = [];

    public string LeggTil { get; init; } = "";
}

/// <summary>Fields that belong together; those that few need stand behind a fold.</summary>
public sealed record Skjemagruppe(string Id, string Tittel, ImmutableArray<Skjemafelt> Felter)
{
    public ImmutableArray<Skjemafelt> Flere { get; init; } = [];

    public string OmFlere { get; init; } = "";
}

/// <summary>What the page with the form for a new tiltak shows, and what its script works from.</summary>
public sealed record SkjemaView(string Tittel, ImmutableArray<Skjemagruppe> Grupper, Html Data)
{
    /// <summary>The short first step.</summary>
    public ImmutableArray<Skjemagruppe> Forst { get; init; } = [];

    public ImmutableArray<Valg> Pakker { get; init; } = [];

    /// <summary>The forms that the answers can be shown under the questions of.</summary>
    public ImmutableArray<Valg> Skjemaer { get; init; } = [];

    /// <summary>What a new package is asked for beside what its tiltak already says.</summary>
    public ImmutableArray<Skjemafelt> Pakkefelter { get; init; } = [];

    /// <summary>The headings of the text, each with the question that it answers.</summary>
    public ImmutableArray<Skjemafelt> Overskrifter { get; init; } = [];

    public bool HarDepot { get; init; }
}
