using System.Collections.Immutable;
using Catalogue.Edition;
using Catalogue.Language;
using Catalogue.Model;

namespace Catalogue.CaseBook;

/// <summary>What the pages of a saksbok are made from.</summary>
internal sealed record CaseBookContext(CaseSelection Selection, SiteEdition Edition, CaseFaults Faults)
{
    /// <summary>Where the published catalogue stands, with a trailing slash.</summary>
    public required string BaseUrl { get; init; }

    public CaseSums Sums { get; } = new(Selection, Edition);

    public CaseLineage Lineage => new(Selection, Edition, BaseUrl);

    /// <summary>The questions that a package leaves open.</summary>
    public ImmutableArray<Saksnotat> Blank(PakkeNode pakke) =>
    [
        .. BlankQuestions.In(pakke, Selection.In(pakke)).Select(q => new Saksnotat(Faults.Secrets.Masked(q.Tekst))
        {
            Sted = q.Tiltak.IsEmpty ? null : $"Gjelder {NamesOf(q.Tiltak)}",
            Hjelp = q.Grunn is { } why ? Faults.Secrets.Masked(why) : null,
        }),
    ];

    private static string NamesOf(ImmutableArray<TiltakNode> tiltak) => tiltak.All(t => t.Tiltak.Nr is not null)
        ? $"tiltak nr. {NorwegianFormat.List([.. tiltak.Select(t => FormattableString.Invariant($"{t.Tiltak.Nr}"))])}"
        : NorwegianFormat.List([.. tiltak.Select(t => $"«{t.Tiltak.Tittel}»")]);

    /// <summary>Why nothing can be said of questions; null where it can.</summary>
    public static string? WithoutQuestions(PakkeNode pakke) => pakke.Skjema switch
    {
        null => "Pakken sier ikke hvilket skjema den er meldt på, så det er ikke kjent hva den er spurt om.",
        { Sporsmal.IsEmpty: true } skjema => $"Registeret har ikke spørsmålene i «{skjema.Navn}», så det er ikke kjent hva pakken er spurt om.",
        _ => null,
    };
}
