using Catalogue.Model;
using Catalogue.Read.Fields;
using static Catalogue.Read.Fields.FieldSpec;

namespace Catalogue.Read;

/// <summary>Reads <c>katalog.yml</c>: what the site says of itself.</summary>
public static class KatalogReader
{
    public static readonly EntryKind<Innstillinger> Kind = new("katalog", Read);

    private static readonly Innstillinger Default = new();

    private static Innstillinger Read(FieldReader f) => new()
    {
        Tittel = f.Text(Required("tittel", "Navnet på nettstedet.", "Tiltakskatalogen")) ?? Default.Tittel,
        Beskrivelse = f.Text(Required("beskrivelse", "Én eller to setninger om nettstedet.", "Åpen katalog over tiltak.")) ?? Default.Beskrivelse,
        Utgiver = f.Text(Required("utgiver", "Virksomheten som gir ut nettstedet.", "Redaksjonen for katalogen")) ?? Default.Utgiver,
        Grunnadresse = f.Url(Required("grunnadresse", "Adressen nettstedet ligger på.", "https://tiltak.example/")) is { } url
            ? url.TrimEnd('/') + "/"
            : Default.Grunnadresse,
        Tilgjengelighetserklaering = f.Url(Optional(
            "tilgjengelighetserklaering",
            "Tilgjengelighetserklæring",
            "Adressen til tilgjengelighetserklæringen.",
            "https://uustatus.no/"))
            ?? Default.Tilgjengelighetserklaering,
        Lisens = f.Text(Optional("lisens", "Navnet på lisensen innholdet har.", "CC BY 4.0")) ?? Default.Lisens,
        LisensUrl = f.Url(Optional("lisens_url", "Lisensens adresse", "Adressen til lisensen.", "https://creativecommons.org/licenses/by/4.0/"))
            ?? Default.LisensUrl,
        Depot = f.Url(Optional(
            "depot",
            "Adressen til depotet der filene ligger. Uten den viser ingen side lenke til fila si.",
            "https://git.example/katalogen/tiltak")),
        DepotType = f.Choice(
            Optional("depot_type", "Programmet tjeneren med depotet bruker; github når feltet mangler. Gitea og Codeberg er forgejo.", "forgejo"),
            Vocabularies.DepotType)
            ?? Default.DepotType,
        Gren = f.Text(Optional("gren", "Grenen nettstedet bygges fra; main når feltet mangler.", "main")) is { Length: > 0 } gren
            ? gren
            : Default.Gren,
        Kontakt = f.UrlOrMailbox(Optional(
            "kontakt",
            "Der leserne kan ta kontakt: adressen til en side eller et skjema, eller en felles postkasse som redaksjon@kommune.example. Aldri en "
                + "persons e-postadresse.",
            "https://www.kommune.example/kontakt")),
    };
}
