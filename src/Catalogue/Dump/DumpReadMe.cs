using System.Globalization;
using System.Text;
using Catalogue.Edition;
using Catalogue.Language;
using Catalogue.Pipeline;
using Catalogue.Tables;

namespace Catalogue.Dump;

/// <summary>What who opens a dump has to know, years later and without the site.</summary>
internal static class DumpReadMe
{
    public static string Of(BuildResult built, int year)
    {
        var settings = built.Katalog!.Entries.Innstillinger;
        var date = FrozenDump.DateOf(built) is { } day ? $" Det nyeste i den er fra {NorwegianFormat.Date(day)}." : "";
        var pakker = NorwegianFormat.Count(built.Counts.Pakker, "1 pakke", "pakker");
        var counts = $"{NorwegianFormat.Count(built.Counts.Tiltak, "1 tiltak", "tiltak")} i {pakker}";
        var text = new StringBuilder();
        text.Append(string.Create(CultureInfo.InvariantCulture, $"""
            # {settings.Tittel}, utgave {year}

            {settings.Beskrivelse}

            Dette er hele katalogen slik den var da utgaven for {year} ble frosset: {counts}.{date}
            Det som er endret siden, står på {built.BaseUrl}.

            Utgiver: {settings.Utgiver}
            Lisens: {settings.Lisens}, {settings.LisensUrl}
            Oppgi kilden slik: {settings.Utgiver}: {settings.Tittel}, utgave {year}, {built.BaseUrl}

            ## Filene

            - `data/*.csv`: tabellene, i UTF-8 med semikolon, slik regneark i Norge venter det
            - `ar/<år>/tiltak.csv`: tiltakene som har penger for hvert år
            - `data/katalog.ttl`: beskrivelse av datasettet etter DCAT-AP-NO
            - `api/v1/katalog.json`: alle tabellene i én fil; `openapi.json` og `schema/` sier hvordan den er bygd opp
            - `{FrozenDump.Changes}`: hva som er nytt, endret og borte siden forrige utgave, når den er laget med en slik
            - `{FrozenDump.Sums}`: kontrollsummer. `sha256sum -c {FrozenDump.Sums}` sier om noe er endret

            Et tomt felt betyr «ikke oppgitt», aldri 0. Beløp er hele kroner. Meldt, innstilt og tildelt legges aldri sammen. I tabellene over
            tiltak, pakker, aktiviteter og beløp sier kolonnene `skjema`, `skjema_id` og `kilde` hvilken behovsmelding eller hvilket vedtak hver
            rad er fra. Filene som begynner med `register-`, er registrene som tiltakene viser til.

            """).ReplaceLineEndings("\n"));
        foreach (var table in AllTables.Tables)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n## {Paths.TableOf(table.Id)}\n\n{table.Description}\n\n");
            text.Append("| kolonne | hva den har | tom |\n|---|---|---|\n");
            foreach (var column in table.Columns)
            {
                text.Append(CultureInfo.InvariantCulture, $"| `{column.Name}` | {column.Description} | {column.Empty} |\n");
            }
        }

        return text.ToString();
    }
}
