using System.Collections.Frozen;
using System.Collections.Immutable;
using Catalogue.Source;

namespace Catalogue.Model;

/// <summary>A form that packages are reported on: who has used it, and what it asks for, in its own order.</summary>
public sealed record Skjema
{
    public required string Id { get; init; }

    public required Origin Origin { get; init; }

    public required string Navn { get; init; }

    /// <summary>The heading that is printed on it.</summary>
    public string? Overskrift { get; init; }

    public ImmutableArray<string> Alias { get; init; } = [];

    /// <summary>Where it has been in use.</summary>
    public ImmutableArray<Ref> Fylker { get; init; } = [];

    public int? Fra { get; init; }

    public int? Til { get; init; }

    /// <summary>The schemes that it asks for money under.</summary>
    public ImmutableArray<Ref> Ordninger { get; init; } = [];

    public ImmutableArray<Sporsmal> Sporsmal
    {
        get;
        init
        {
            field = value;
            asked = value.SelectMany(q => q.Felter).Select(f => f.Text).ToFrozenSet(StringComparer.Ordinal);
        }
    }

    = [];

    /// <summary>The words that answers follow; what stands between a question and them is guidance.</summary>
    public string? SvarEtter { get; init; }

    /// <summary>What is printed on it beside the questions: headings of tables, prompts.</summary>
    public ImmutableArray<string> Ledetekster { get; init; } = [];

    public string? Merknad { get; init; }

    public string? Kilde { get; init; }

    public Span Body { get; init; }

    private readonly FrozenSet<string> asked = FrozenSet<string>.Empty;

    /// <summary>Whether one of its questions is for a field of tiltak or packages. Where the register knows no questions, nobody knows.</summary>
    public bool Asks(string field) => Sporsmal.IsEmpty || asked.Contains(field);
}

/// <summary>What a form asks, in its own words, and the fields that the answer fills; none where it goes into the text.</summary>
public sealed record Sporsmal(string Tekst, ImmutableArray<Ref> Felter, string? Merknad)
{
    /// <summary>The name of the heading that the answer belongs under in the text of a tiltak.</summary>
    public string? Under { get; init; }

    /// <summary>Whether numbered points of the answer are a tiltak each, where the form has no place for each.</summary>
    public bool TiltakIPunkter { get; init; }

    /// <summary>Whether the answer is about persons, and must not be taken in.</summary>
    public bool OmPersoner { get; init; }
}
