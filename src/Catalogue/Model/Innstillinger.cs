namespace Catalogue.Model;

/// <summary>What the site says of itself.</summary>
public sealed record Innstillinger
{
    public string Tittel { get; init; } = "Tiltakskatalogen";

    public string Beskrivelse { get; init; } = "";

    public string Utgiver { get; init; } = "";

    /// <summary>Where the site stands, with a trailing slash; used only where a format asks for whole addresses.</summary>
    public string Grunnadresse { get; init; } = "https://tiltak.example/";

    public string Tilgjengelighetserklaering { get; init; } = "";

    public string Lisens { get; init; } = "CC BY 4.0";

    public string LisensUrl { get; init; } = "https://creativecommons.org/licenses/by/4.0/";

    /// <summary>The address of the repository that keeps the content; without it no page links to its file.</summary>
    public string? Depot { get; init; }

    /// <summary>The software of the repository's host: github, gitlab or forgejo (gitea is the same).</summary>
    public string DepotType { get; init; } = "github";

    /// <summary>The branch that the site is built from.</summary>
    public string Gren { get; init; } = "main";

    /// <summary>Where to write for those without an account there.</summary>
    public string? Kontakt { get; init; }
}
