using System.Collections.Immutable;
using Catalogue.Edition.Views;
using Catalogue.Templating;

namespace Catalogue.Pages.Views;

/// <summary>Where a page's file is edited, and where its earlier versions are.</summary>
public sealed record Fil(string Rediger, string Historikk);

/// <summary>A figure with its label.</summary>
public sealed record Tall(string Verdi, string Navn);

/// <summary>One page of a list of cards, with the links to its other pages.</summary>
public sealed record Liste(string Tittel, ImmutableArray<Kort> Kort, int Antall)
{
    public ImmutableArray<Sidelenke> Sider { get; init; } = [];

    public string? Forrige { get; init; }

    public string? Neste { get; init; }
}

/// <summary>A number in the pagination; an ellipsis has no address.</summary>
public sealed record Sidelenke(string Tekst, string? Url, bool Aktiv);

/// <summary>An amount split in owner and university, as printed, with its label.</summary>
public sealed record Belopsrad(string Navn, string Eier, string Uh, string Totalt)
{
    public string? Url { get; init; }

    public string? Merknad { get; init; }

    public string? Deltakere { get; init; }

    public Stolpe? Stolpe { get; init; }
}

/// <summary>The bar of an amount: the owner's part, the university's and the rest, in thousandths of the largest amount in its table.</summary>
public sealed record Stolpe(int Eier, int Uh, int Rest)
{
    public int EierOgUh => Eier + Uh;
}

/// <summary>A term with its explanation, and the page that says more.</summary>
public sealed record Begrep(string Navn, string Forklaring)
{
    public string? Url { get; init; }
}

/// <summary>A table of amounts.</summary>
public sealed record Belopstabell(string Tittel, ImmutableArray<Belopsrad> Rader)
{
    /// <summary>What the column of the partners' amounts is called.</summary>
    public string Partnerord { get; init; } = "UH";

    /// <summary>What a reader must know of the amounts.</summary>
    public string? Merknad { get; init; }

    public bool HarStolper => Rader.Any(r => r.Stolpe is not null);

    public bool HarRest => Rader.Any(r => r.Stolpe is { Rest: > 0 });

    public bool HarDeltakere => Rader.Any(r => r.Deltakere is not null);
}

/// <summary>A table of amounts with a column for each step from what was reported to what was granted.</summary>
public sealed record Vedtakstabell(string Tittel, ImmutableArray<string> Kolonner, ImmutableArray<Vedtaksrad> Rader)
{
    /// <summary>The decisions behind the amounts.</summary>
    public ImmutableArray<string> Merknader { get; init; } = [];
}

/// <summary>A part or a period, with its amount in each column.</summary>
public sealed record Vedtaksrad(string Navn, ImmutableArray<Vedtaksbelop> Belop)
{
    public string? Url { get; init; }
}

/// <summary>An amount as printed, and how it is split.</summary>
public sealed record Vedtaksbelop(string Verdi)
{
    public ImmutableArray<string> Deler { get; init; } = [];
}

/// <summary>What is said of a field: that the source does not add up, or an answer of its own.</summary>
public sealed record Avviksnotat(string Felt, string Grunn);

/// <summary>An experience: who tells it and when, where on the page it stands, and what is told.</summary>
public sealed record Erfaringsnotat(string Tittel, string Anker, ImmutableArray<Avviksnotat> Svar);

/// <summary>An entry of a table of contents.</summary>
public sealed record Innholdspunkt(string Tekst, string Anker);

/// <summary>What the page of a facet's value shows: region, kommune, UH, theme, scheme or year.</summary>
public sealed record FasettView(string Slag, string Tittel, Liste Liste)
{
    public Html? Ingress { get; init; }

    public string? Undertittel { get; init; }

    public string? Undertittelsprak { get; init; }

    public string? Varsel { get; init; }

    public ImmutableArray<Tall> Tall { get; init; } = [];

    /// <summary>What a reader must know before adding the figures to those of another page.</summary>
    public ImmutableArray<string> Merknader { get; init; } = [];

    public ImmutableArray<Begrep> Begreper { get; init; } = [];

    /// <summary>The sum by year and scheme; null where nothing is stated.</summary>
    public Belopstabell? Belop { get; init; }

    public ImmutableArray<Faktum> Fakta { get; init; } = [];

    public ImmutableArray<Flisekart> Kart { get; init; } = [];

    public ImmutableArray<Bolk> Bolker { get; init; } = [];

    /// <summary>What to show where the list is empty.</summary>
    public string? Tomt { get; init; }

    public Liste? Naboliste { get; init; }

    /// <summary>The search page with this choice made.</summary>
    public string? Sok { get; init; }
}

/// <summary>What an index page shows: groups of links.</summary>
public sealed record OversiktView(string Tittel, string Ingress, ImmutableArray<Bolk> Bolker)
{
    /// <summary>The amounts of what it lists; null where they are not compared.</summary>
    public Belopstabell? Belop { get; init; }

    public Liste? Liste { get; init; }
}

/// <summary>What the page of a tiltak shows.</summary>
public sealed record TiltakView(string Tittel, string Sammendrag, Html Innhold)
{
    /// <summary>What the column of the partners' amounts is called.</summary>
    public string Partnerord { get; init; } = "UH";

    public required string Sprak { get; init; }

    public bool Trukket { get; init; }

    public bool Utkast { get; init; }

    public ImmutableArray<Faktum> Fakta { get; init; } = [];

    /// <summary>What was reported; null where the source states no amount, and where <see cref="Vedtak"/> compares it.</summary>
    public Belopstabell? Belop { get; init; }

    /// <summary>From what was reported to what was granted, and for which period.</summary>
    public ImmutableArray<Vedtakstabell> Vedtak { get; init; } = [];

    /// <summary>Activities and estimates.</summary>
    public ImmutableArray<Belopstabell> Tabeller { get; init; } = [];

    public ImmutableArray<Begrep> Begreper { get; init; } = [];

    public ImmutableArray<Innholdspunkt> Innholdsliste { get; init; } = [];

    /// <summary>The answers to the five points of assessment.</summary>
    public ImmutableArray<Avviksnotat> Maloppnaelse { get; init; } = [];

    /// <summary>What became of it, the newest first.</summary>
    public ImmutableArray<Erfaringsnotat> Erfaringer { get; init; } = [];

    /// <summary>What it took up from others, and what others took up from it.</summary>
    public ImmutableArray<Gjenbruksnotat> Gjenbruk { get; init; } = [];

    public ImmutableArray<Gjenbruksnotat> GjenbruktAv { get; init; } = [];

    public ImmutableArray<LignendeTiltak> Lignende { get; init; } = [];

    /// <summary>It is over, and nobody has told what became of it.</summary>
    public bool VenterPaErfaring { get; init; }

    public AvvikNotes Avvik { get; init; } = new([], []);

    public ImmutableArray<Bolk> Slekt { get; init; } = [];

    public ImmutableArray<Lenke> Lenker { get; init; } = [];

    /// <summary>The form for a new tiltak after this one's pattern.</summary>
    public string? Utgangspunkt { get; init; }

    /// <summary>The page that shows it beside others of the reader's choice.</summary>
    public string? Sammenlign { get; init; }

    public Lenke? Pakke { get; init; }

    public ImmutableArray<Lenke> Pakkesosken { get; init; } = [];

    public string? Kilde { get; init; }

    public string? Godkjent { get; init; }
}

/// <summary>The tiltak at the other end of a reuse, and what is told of it.</summary>
public sealed record Gjenbruksnotat(Lenke Tiltak, ImmutableArray<Avviksnotat> Svar);

/// <summary>A tiltak that resembles the one of the page, and why.</summary>
public sealed record LignendeTiltak(Lenke Tiltak, string Grunn);

/// <summary>What the page of a package shows.</summary>
public sealed record PakkeView(string Tittel, Html Innhold, Liste Liste)
{
    /// <summary>From what was reported to what was granted for each tiltak; null while nothing is decided.</summary>
    public Vedtakstabell? Vedtak { get; init; }

    /// <summary>What the column of the partners' amounts is called.</summary>
    public string Partnerord { get; init; } = "UH";

    public ImmutableArray<Faktum> Fakta { get; init; } = [];

    public ImmutableArray<Tall> Tall { get; init; } = [];

    public ImmutableArray<Belopstabell> Tabeller { get; init; } = [];

    public ImmutableArray<Begrep> Begreper { get; init; } = [];

    public AvvikNotes Avvik { get; init; } = new([], []);

    public ImmutableArray<Bolk> Slekt { get; init; } = [];

    public string? Kilde { get; init; }

    /// <summary>The form for a new tiltak of this package.</summary>
    public required string Skjema { get; init; }

    /// <summary>The forge's editor with a new tiltak of this package.</summary>
    public string? NyFil { get; init; }
}

/// <summary>What the front page shows.</summary>
public sealed record ForsideView(string Tittel, string Beskrivelse)
{
    public ImmutableArray<Tall> Tall { get; init; } = [];

    public ImmutableArray<Begrep> Begreper { get; init; } = [];

    public ImmutableArray<Lenke> Temaer { get; init; } = [];

    public ImmutableArray<Bolk> Innganger { get; init; } = [];

    /// <summary>The fylke with most tiltak, as a map; null where no fylke with tiltak has one.</summary>
    public Flisekart? Kart { get; init; }

    public ImmutableArray<Kort> Nyeste { get; init; } = [];

    public ImmutableArray<Kort> Erfaringer { get; init; } = [];
}

/// <summary>What a page of prose shows.</summary>
public sealed record SideView(string Tittel, string Ingress, Html Innhold)
{
    public ImmutableArray<Innholdspunkt> Innholdsliste { get; init; } = [];

    public string? Merke { get; init; }

    /// <summary>What one may get in touch about; said only where there is a way to.</summary>
    public string? Kontakt { get; init; }
}

/// <summary>What the search page needs: where its index stands, and the overviews for those without JavaScript.</summary>
public sealed record SokView(string Tittel, string Manifest, ImmutableArray<Lenke> Innganger)
{
    public ImmutableArray<Filtergruppe> Filtre { get; init; } = [];

    /// <summary>The names that have a page, for those without JavaScript.</summary>
    public ImmutableArray<Bolk> Lister { get; init; } = [];
}

/// <summary>What a page that puts tiltak together needs: what it makes of them, and how many it takes.</summary>
public sealed record SamlingView(string Tittel, string Ingress)
{
    /// <summary>«sammenlign» or «sakspapir».</summary>
    public required string Slag { get; init; }

    public required int Maks { get; init; }

    /// <summary>What the catalogue has of what was reported; null where the page does not tell.</summary>
    public Bolk? Dekning { get; init; }
}

/// <summary>A choice that narrows a search, and how many tiltak of all it leaves.</summary>
public sealed record Filtervalg(string Verdi, string Tekst, string Antall);

/// <summary>The choices of one facet; its id is the name in the address.</summary>
public sealed record Filtergruppe(string Id, string Tittel, ImmutableArray<Filtervalg> Valg)
{
    public string Hjelp { get; init; } = "";
}

/// <summary>A value that a field may have, what it means, and its page where it has one.</summary>
public sealed record Feltverdi(string Id, string Navn, string? Url);

/// <summary>A field of the front matter, as the guide explains it.</summary>
public sealed record Felt(string Navn, string Etikett, string Krav, string Hjelp, string Eksempel)
{
    public string Anker { get; init; } = "";

    public string Type { get; init; } = "";

    /// <summary>What holds where the field is absent.</summary>
    public string Standard { get; init; } = "";

    public ImmutableArray<Feltverdi> Verdier { get; init; } = [];

    /// <summary>Where everything that the field may name is listed.</summary>
    public Lenke? Liste { get; init; }

    public ImmutableArray<Felt> Delfelter { get; init; } = [];

    public ImmutableArray<Lenke> Regler { get; init; } = [];
}

/// <summary>The fields of one kind of file.</summary>
public sealed record Feltgruppe(string Tittel, string Anker, string Ingress, ImmutableArray<Felt> Felter);

/// <summary>What the field guide shows.</summary>
public sealed record FelterView(string Tittel, ImmutableArray<Feltgruppe> Grupper);
