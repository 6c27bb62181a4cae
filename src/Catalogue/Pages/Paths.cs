using Catalogue.Model;

namespace Catalogue.Pages;

/// <summary>The addresses of the site, as paths from its root that end in a slash.</summary>
public static class Paths
{
    public const string Forside = "";
    public const string Sok = "sok/";
    public const string AlleTiltak = "tiltak/";
    public const string Pakker = "pakker/";
    public const string Regioner = "regioner/";
    public const string Kommuner = "kommuner/";
    public const string Uh = "uh/";
    public const string Temaer = "temaer/";
    public const string Ordninger = "ordninger/";
    public const string Arene = "ar/";
    public const string Regler = "regler/";
    public const string Bidra = "bidra/";
    public const string Felter = "bidra/felter/";
    public const string NyttTiltak = "bidra/nytt-tiltak/";
    public const string IkkeFunnet = "404.html";

    public static string Of(TiltakNode tiltak) => Tiltak(tiltak.Id);

    public static string Tiltak(string id) => $"{AlleTiltak}{id}/";

    public static string Of(PakkeNode pakke) => $"{Pakker}{pakke.Id}/";

    public static string Of(Region region) => $"{Regioner}{region.Id}/";

    public static string Of(Kommune kommune, KommuneRegister register) => $"{Kommuner}{register.SlugOf(kommune)}/";

    public static string Of(Uh uh) => $"{Uh}{uh.Id}/";

    public static string Of(Tema tema) => $"{Temaer}{tema.Id}/";

    public static string Of(Ordning ordning) => $"{Ordninger}{ordning.Id}/";

    public static string Of(Side side) => $"{side.Id}/";

    public static string Ar(int ar) => FormattableString.Invariant($"{Arene}{ar}/");

    public static string Regel(string kode) => $"{Regler}{kode}/";

    /// <summary>The search page with one choice of a facet made.</summary>
    public static string Filtrert(string fasett, string verdi) => $"{Sok}?{fasett}={verdi}";

    /// <summary>Page n (from 1) of a paginated list.</summary>
    public static string Sidetall(string path, int n) => n == 1 ? path : FormattableString.Invariant($"{path}side-{n}/");

    /// <summary>The file that a web server gives for the path.</summary>
    public static string FileOf(string path) => path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path;
}
