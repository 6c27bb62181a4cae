using System.Collections.Immutable;
using Catalogue.Edition.Facets;
using Catalogue.Language;
using Catalogue.Model;

namespace Catalogue.Edition;

/// <summary>The addresses of the site, as paths from its root that end in a slash.</summary>
public static class Paths
{
    public const string FrontPage = "";
    public const string Search = "sok/";
    public const string Tiltak = "tiltak/";
    public const string Pakker = "pakker/";
    public const string Fylker = "fylker/";
    public const string Regioner = "regioner/";
    public const string Kommuner = "kommuner/";
    public const string Eiere = "eiere/";
    public const string Uh = "uh/";
    public const string Temaer = "temaer/";
    public const string Ordninger = "ordninger/";
    public const string Skjemaer = "skjemaer/";
    public const string Ar = "ar/";
    public const string Rules = "regler/";
    public const string Bidra = "bidra/";
    public const string Felter = "bidra/felter/";
    public const string NyttTiltak = "bidra/nytt-tiltak/";
    public const string Oversikt = "oversikt/";
    public const string Samarbeid = "oversikt/samarbeid/";
    public const string KommunesSamarbeid = "oversikt/samarbeid/kommuner/";
    public const string Nytt = "nytt/";
    public const string Data = "data/";
    public const string Sammenlign = "sammenlign/";
    public const string Sakspapir = "sakspapir/";
    public const string DataCatalogue = "data/katalog.ttl";
    public const string NotFound = "404.html";

    /// <summary>The picture beside links to the site.</summary>
    public const string SharePicture = "delebilde.png";

    /// <summary>The page that shows a tiltak beside others of the reader's choice.</summary>
    public static string Comparing(TiltakNode node) => $"{Sammenlign}?t={node.Id}";

    /// <summary>The folders at the site's root that are the catalogue's own, those of all facets too.</summary>
    public static readonly ImmutableArray<string> Own = [Tiltak, Pakker, Skjemaer, Rules, Search, Oversikt, Nytt, Sammenlign, Sakspapir, Data, "api/", .. AllFacets.Folders];

    public static string Of(TiltakNode tiltak) => OfTiltak(tiltak.Id);

    public static string OfTiltak(string id) => $"{Tiltak}{id}/";

    /// <summary>The file that the form for a new tiltak begins from, where this one is the pattern.</summary>
    public static string StartingPointOf(TiltakNode tiltak) => Of(tiltak) + "utgangspunkt.json";

    /// <summary>Where its page has an experience: a day and a role have one.</summary>
    public static string Of(TiltakNode tiltak, Erfaring erfaring) => $"{Of(tiltak)}#{AnchorOf(erfaring)}";

    public static string AnchorOf(Erfaring erfaring) => FormattableString.Invariant($"erfaring-{erfaring.Dato:yyyy-MM-dd}-{erfaring.Av}");

    /// <summary>The feed of the tiltak that a page lists.</summary>
    public static string FeedOf(string page) => page + "atom.xml";

    /// <summary>The calendar of the days that a page tells of.</summary>
    public static string CalendarOf(string page) => page + "frister.ics";

    /// <summary>A table of the whole catalogue, by its id.</summary>
    public static string TableOf(string id) => $"{Data}{id}.csv";

    public static string WorkbookOf(string id) => $"{Data}{id}.xlsx";

    /// <summary>The table of the tiltak that a page lists.</summary>
    public static string ListTableOf(string page) => page + "tiltak.csv";

    public static string Of(PakkeNode pakke) => $"{Pakker}{pakke.Id}/";

    public static string Of(Fylke fylke) => $"{Fylker}{fylke.Id}/";

    /// <summary>Where the page of a fylke lists what a plan gives priority to.</summary>
    public static string Of(Planpunkt point) => $"{Of(point.Fylke)}#{AnchorOf(point.Plan)}";

    public static string AnchorOf(LangsiktigPlan plan) => $"plan-{Slug.From(plan.Tittel)}";

    public static string Of(Region region) => $"{Regioner}{region.Id}/";

    public static string Of(Kommune kommune, KommuneRegister register) => $"{Kommuner}{register.SlugOf(kommune)}/";

    /// <summary>The page of an owner that is no kommune.</summary>
    public static string Of(Eier eier) => $"{Eiere}{eier.Id}/";

    public static string Of(Uh uh) => $"{Uh}{uh.Id}/";

    public static string Of(Tema tema) => $"{Temaer}{tema.Id}/";

    public static string Of(Ordning ordning) => $"{Ordninger}{ordning.Id}/";

    public static string Of(Skjema skjema) => $"{Skjemaer}{skjema.Id}/";

    public static string Of(Side side) => $"{side.Id}/";

    public static string OfAr(int ar) => FormattableString.Invariant($"{Ar}{ar}/");

    public static string OfRule(string code) => $"{Rules}{code}/";

    /// <summary>What the kommuner of a region have done, theme by theme.</summary>
    public static string OverviewOf(Region region) => $"{Oversikt}{Regioner}{region.Id}/";

    /// <summary>What the regions of a fylke have done, theme by theme.</summary>
    public static string OverviewOf(Fylke fylke) => $"{Oversikt}{Fylker}{fylke.Id}/";

    /// <summary>The search page with one choice of a facet made.</summary>
    public static string Filtered(string facet, string value) => $"{Search}?{facet}={value}";

    /// <summary>Page n (from 1) of a paginated list.</summary>
    public static string Numbered(string path, int n) => n == 1 ? path : FormattableString.Invariant($"{path}side-{n}/");

    /// <summary>The file that a web server gives for the path.</summary>
    public static string FileOf(string path) => path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path;
}
