using Catalogue.Model;
using Catalogue.Read.Fields;

namespace Catalogue.Tests.Read;

public class FieldTests
{
    [Theory]
    [InlineData("0", 0L)]
    [InlineData("1580000", 1580000L)]
    [InlineData("1 580 000", 1580000L)]
    [InlineData("1.580.000", 1580000L)]
    [InlineData("1\u00A0580\u00A0000", 1580000L)]
    [InlineData("4 069 500,-", 4069500L)]
    [InlineData("kr 50 000", 50000L)]
    [InlineData("50 000 kroner", 50000L)]
    [InlineData("0301", 301L)]
    [InlineData("1 5 44 000", null)]
    [InlineData("1.5479.000,-", null)]
    [InlineData("1.5479.000", null)]
    [InlineData("1 580.000", null)]
    [InlineData("1580 000", null)]
    [InlineData("1580.00", null)]
    [InlineData("1,5", null)]
    [InlineData("-5", null)]
    [InlineData("1e6", null)]
    [InlineData("", null)]
    [InlineData("kr", null)]
    [InlineData("9999999999999", null)]
    [InlineData("٣", null)]
    public void An_amount_is_whole_kroner_in_groups_of_three(string text, long? expected) => Assert.Equal(expected, AmountField.Parse(text));

    [Theory]
    [InlineData("V2024", "V2024")]
    [InlineData("h2024", "H2024")]
    [InlineData("vår 2024", "V2024")]
    [InlineData("Høsten 2024", "H2024")]
    [InlineData("haust 2024", "H2024")]
    [InlineData("H 2024", "H2024")]
    [InlineData("2024", null)]
    [InlineData("2024/25", null)]
    [InlineData("V24", null)]
    [InlineData("V1924", null)]
    [InlineData("sommer 2024", null)]
    public void A_semester_may_be_written_in_words(string text, string? expected) => Assert.Equal(expected, SemesterField.Parse(text)?.ToString());

    [Fact]
    public void A_list_may_stand_on_one_line_with_or_without_brackets()
    {
        var tiltak = Tiltak("eiere: Bodø, Alstahaug\nstikkord: [lesing, \"a, b\"]\nuh: nord\nvarighet: vår 2024, H2024");

        Assert.Equal(["Bodø", "Alstahaug"], tiltak.Ramme.Eiere.Select(e => e.Text));
        Assert.Equal(["Bodø", "Alstahaug"], tiltak.Ramme.Eiere.Select(e => tiltak.Origin.Source.Text.Substring(e.Span.Start, e.Span.Length)));
        Assert.Equal(["lesing", "a, b"], tiltak.Stikkord);
        Assert.Equal("nord", Assert.Single(tiltak.Ramme.Uh).Text);
        Assert.Equal("V2024 H2024", string.Join(' ', tiltak.Varighet));
    }

    [Fact]
    public void Norwegian_letters_and_hyphens_in_keys_are_understood()
    {
        var tiltak = Tiltak("målgruppe: laerere\når: 2024\nMeldt-Eier: 5000\nmeldt-uh: 0\nmeldt_totalt: 5000\n");

        Assert.Equal("laerere", Assert.Single(tiltak.Malgruppe).Text);
        Assert.Equal((2024, 5000L), (tiltak.Ramme.Ar, tiltak.Meldt.Eier));
        Assert.True(tiltak.Origin.Has("malgruppe"));
    }

    [Fact]
    public void What_is_not_stated_is_not_nothing()
    {
        var tiltak = Tiltak("meldt_eier: 0\nmeldt_uh:\navvik:\n  - felt: meldt_uh\n    grunn: Skjemaet sier det ikke.\n");
        Assert.Equal((0L, null), (tiltak.Meldt.Eier, tiltak.Meldt.Uh));
    }

    [Fact]
    public void Objects_are_read_with_their_fields()
    {
        var tiltak = Tiltak("aktiviteter:\n  - navn: Samling\n    eier: 10 000\n  - navn: Veiledning\n    deltakere: 12\navvik:\n  - felt: meldt-totalt\n    grunn: Tallene går ikke opp.");

        Assert.Equal([("Samling", 10000L, null), ("Veiledning", null, 12)], tiltak.Aktiviteter.Select(a => (a.Navn, a.Eier, a.Deltakere)));
        Assert.Equal("meldt_totalt", Assert.Single(tiltak.Avvik).Felt.Text);
    }

    [Theory]
    [InlineData("nr: sju", "TK202 «sju» er ikke et helt tall")]
    [InlineData("ar: 24", "TK202 «24» er ikke et årstall")]
    [InlineData("stikkord:\n  a: b", "TK202 «stikkord» skal være en liste, men her står en gruppe av felter")]
    [InlineData("stikkord:\n  -\n  - a", "TK202 et punkt i «stikkord» er tomt")]
    [InlineData("nr:\n  - 1", "TK202 «nr» skal ha én verdi, men her står en liste")]
    [InlineData("aktiviteter: Samling", "TK202 «aktiviteter» skal være en liste")]
    [InlineData("aktiviteter:\n  - Samling", "TK202 punktet i «aktiviteter» mangler feltene sine")]
    [InlineData("aktiviteter:\n  - eier: 5000", "TK201 feltet «navn» mangler")]
    [InlineData("aktiviteter:\n  - navn: A\n    ehier: 5", "TK203 feltet «ehier» finnes ikke")]
    [InlineData("avvik:\n  - felt: sum_alle_eier\n    grunn: X", "TK203 feltet «sum_alle_eier» finnes ikke")]
    [InlineData("malgrupe: laerere", "TK203 feltet «malgrupe» finnes ikke")]
    [InlineData("fase: utprøving", "TK204 «fase» kan ikke være «utprøving»")]
    [InlineData("meldt_eier: -5", "TK205 «-5» er ikke et beløp i hele kroner")]
    [InlineData("varighet: 2024/25", "TK206 «2024/25» er ikke et semester")]
    [InlineData("vedtak_dato: 2024-02-30", "TK207 datoen 2024-02-30 finnes ikke")]
    [InlineData("vedtak_dato: 15.04.2024", "TK207 «15.04.2024» er ikke en dato på formen år-måned-dag")]
    [InlineData("id: tiltak-x", "TK208 id-en «tiltak-x» er ikke lik navnet «tiltak-b»")]
    [InlineData("sprak: no", "TK210 «sprak» kan ikke være «no»")]
    [InlineData("lenker: http://a.no", "TK211 «http://a.no» er ikke en sikker nettadresse")]
    [InlineData("lenker: \"https://a.no/\\nDisallow: /\"", "TK211 «https://a.no/\nDisallow: /» er ikke en sikker nettadresse")]
    [InlineData("lenker: https://navn@a.no", "TK211 «https://navn@a.no» er ikke en sikker nettadresse")]
    [InlineData("sammendrag:", "TK201 feltet «sammendrag» er tomt")]
    public void Each_fault_is_named_once(string fields, string expected)
    {
        var fault = Assert.Single(Site(fields).Check());
        Assert.Equal(expected, $"{fault.Rule.Code} {fault.Message}");
    }

    [Theory]
    [InlineData("malgrupe: laerere", "Mente du «malgruppe»?")]
    [InlineData("fase: utprøving", "Mente du «gjennomforing»? Velg mellom analyse, planlegging, gjennomforing.")]
    [InlineData("sektor: Grunnskole", "Mente du «grunnskole»? Velg mellom barnehage, grunnskole, sfo, ppt, kulturskole, videregaende.")]
    [InlineData("vedtak_dato: 15.04.2024", "Skriv «vedtak_dato: 2024-04-15».")]
    [InlineData("nr: sju", "Skriv bare tallet, for eksempel «nr: 7».")]
    public void The_remedy_is_beside_the_fault(string fields, string expected) => Assert.Equal(expected, Assert.Single(Site(fields).Check()).Help);

    [Fact]
    public void A_long_title_is_a_warning_and_is_kept()
    {
        var title = new string('å', 121);
        var site = Site($"tittel: {title}");

        Assert.False(Assert.Single(site.Check()).IsError);
        Assert.Equal(title, site.Read().Tiltak.Single(t => t.Id == "tiltak-b").Tittel);
    }

    private static Tiltak Tiltak(string fields)
    {
        var site = Site(fields);
        Assert.Equal([], site.Faults());
        return site.Read().Tiltak.Single(t => t.Id == "tiltak-b");
    }

    private static TestSite Site(string fields) => TestSite.Base().With(Filled.Path, Filled.Tiltak(fields));

    [Theory]
    [InlineData("content/pakker/eksempel/con.md", "", "TK103", "«con.md» kan ikke være navn på en fil: Windows bruker det til noe annet")]
    [InlineData("content/pakker/eksempel/{langt}.md", "", "TK103", "det er på 240 tegn, og grensen er 200")]
    [InlineData(Filled.Path, "tidligere_id: {langt}\n", "TK202", "kan ikke ha vært en id")]
    [InlineData(Filled.Path, "tidligere_id: aux\n", "TK202", "«aux» kan ikke ha vært en id")]
    public void What_could_be_no_folder_of_the_site_is_a_fault(string path, string fields, string code, string message)
    {
        var name = new string('a', 240);
        var site = TestSite.Base().With(
            path.Replace("{langt}", name, StringComparison.Ordinal),
            Filled.Tiltak(fields.Replace("{langt}", name, StringComparison.Ordinal)));
        Assert.Contains(message, Assert.Single(site.Check(), d => d.Rule.Code == code).Message, StringComparison.Ordinal);
    }
}
