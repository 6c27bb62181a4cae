using System.Text;
using Catalogue.Decisions;
using Catalogue.Source;

namespace Catalogue.Tests.Decisions;

/// <summary>Lists of decisions as coordinators get them, and what becomes of the files.</summary>
public class DecisionRunTests
{
    private const string A = "content/pakker/eksempel/tiltak-a.md";
    private const string B = Filled.Path;

    static DecisionRunTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Fact]
    public void A_row_is_written_into_the_tiltak_in_the_order_of_the_house_and_nothing_else_changes()
    {
        var result = Run("id;tildelt eier;tildelt uh;tildelt totalt;begrunnelse;referanse;innstilt;dato\n"
            + "tiltak-a;80\u00A0000;160.000,-;240000,00;Fordelt likt.;2024/1234;250 000;1.3.2024\n");

        Assert.Empty(result.Remarks);
        Assert.Empty(result.Faults);
        var before = Text(A);
        Assert.Equal(
            before.Replace("status: meldt", "status: tildelt", StringComparison.Ordinal).Replace(
                "meldt_totalt: 300000\n",
                """
                meldt_totalt: 300000
                innstilt_totalt: 250000
                tildelt_eier: 80000
                tildelt_uh: 160000
                tildelt_totalt: 240000
                vedtak_ref: 2024/1234
                vedtak_dato: 2024-03-01
                vedtak_begrunnelse: Fordelt likt.

                """,
                StringComparison.Ordinal),
            Assert.Single(result.Files).After);
    }

    [Theory]
    [InlineData("id;tildelt;saksnr\ntiltak-a;240000;2024/1\n")]
    [InlineData("ID,Tildelt,Saksnr\r\n tiltak-a ,240000,2024/1\r\n\r\n")]
    [InlineData("sep=;\nid;tildelt;saksnr\ntiltak-a;\"240 000\";2024/1")]
    [InlineData("tittel;tildelt;saksnr\nLESING I ALLE  FAG;kr 240 000;2024/1\n")]
    [InlineData("tittel;år;tildelt;saksnr\nLesing i alle fag;2024;240000;2024/1\n")]
    [InlineData("pakke;nr;tildelt;saksnr\neksempel;3;240000;2024/1\n")]
    [InlineData("Behovsmelding;Tiltaksnr;Tildelt (kr);Referanse\nBehovsmelding 2024 - eksempel;3;240000;2024/1\n")]
    [InlineData("id\ttildelt\tsaksnr\ntiltak-a\t240000\t2024/1\n")]
    public void However_the_list_is_written_it_says_the_same(string list)
    {
        var site = Site().With(A, Text(A).Replace("status:", "nr: 3\nstatus:", StringComparison.Ordinal));
        foreach (var encoding in new[] { new UTF8Encoding(false), Encoding.UTF8, Encoding.GetEncoding(1252) })
        {
            var result = Run([.. encoding.GetPreamble(), .. encoding.GetBytes(list)], site);
            Assert.Empty(result.Remarks);
            Assert.Contains("status: tildelt\n", Assert.Single(result.Files).After, StringComparison.Ordinal);
            Assert.Contains("\ntildelt_totalt: 240000\nvedtak_ref: 2024/1\n", result.Files[0].After, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("id;tildelt\ntiltak-aa;1\n", "2: tiltaket «tiltak-aa» finnes ikke | Mente du «tiltak-a»?")]
    [InlineData("tittel;tildelt\nLesing i ale fag;1\n", "2: tiltaket «Lesing i ale fag» finnes ikke | Mente du «Lesing i alle fag» (tiltak-a)?")]
    [InlineData("tittel;år;tildelt\nLesing i alle fag;2023;1\n", "2: tiltaket «Lesing i alle fag» finnes ikke | Skriv id-en til tiltaket.")]
    [InlineData("pakke;nr;tildelt\neksempel;9;1\n",
        "2: pakken «eksempel» har ikke noe tiltak med nummer 9 | Skriv id-en til ett av dem: tiltak-a, tiltak-b")]
    [InlineData("pakke;nr;tildelt\neksempl;9;1\n", "2: pakken «eksempl» finnes ikke | Mente du «eksempel»?")]
    [InlineData("id;tittel;tildelt\ntiltak-a;Magisk måned;1\n",
        "2: id-en «tiltak-a» er til «Lesing i alle fag», men tittelen i raden er til «tiltak-b» | Rett den av dem som er feil.")]
    [InlineData("id;tildelt\ntiltak-a;=1+1\n", "2: «=1+1» i kolonnen tildelt_totalt er ikke et beløp i hele kroner | Raden er ikke brukt.")]
    [InlineData("id;dato\n\ntiltak-a;3/4/24\n",
        "3: «3/4/24» i kolonnen vedtak_dato er ikke en sikker dato: skriv 2026-03-01 eller 1.3.2026 | Raden er ikke brukt.")]
    [InlineData("id,tildelt\ntiltak-a,1,234\n",
        "2: raden har flere celler enn overskriften | Raden er ikke brukt. Sett celler med skilletegn i anførselstegn.")]
    [InlineData("id;tildelt\n\"tiltak-a;5\ntiltak-b;6\n",
        "2: et anførselstegn er ikke lukket, så resten av lista kan ikke leses | Lukk det, eller ta det bort.")]
    [InlineData("id;tildelt\ntiltak-a;\n", "2: raden om «tiltak-a» har ikke noe vedtak | La den stå til vedtaket er gjort.")]
    [InlineData("navn;penger\nx;1\n", "0: lista har ingen kolonner med vedtak | ")]
    [InlineData("tildelt\n1\n", "0: lista sier ikke hvilke tiltak det gjelder: kolonnen id, tittel, eller pakke og nr, mangler | ")]
    [InlineData("", "0: lista er tom | Den første linja skal ha navnene på kolonnene.")]
    [InlineData("id;tildelt;x\0\n", "0: lista har tegn som ikke hører til i tekst. Lagre den på nytt i regnearket som «CSV UTF-8». | ")]
    [InlineData("PK\u0003\u0004", "0: dette er et regneark, ikke en CSV-fil. Lagre det i regnearket som «CSV UTF-8». | ")]
    public void What_does_not_match_is_told_by_its_line_and_nothing_is_changed(string list, string remark)
    {
        var result = Run(list);
        Assert.Empty(result.Files);
        Assert.StartsWith(remark, string.Join('\n', result.Remarks.Select(r => $"{r.Line}: {r.Message} | {r.Help}")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_title_that_two_tiltak_have_is_not_guessed()
    {
        var site = Site().With(B, Filled.Tiltak("tittel: Lesing i alle fag\n"));
        var remark = Assert.Single(Run(Encoding.UTF8.GetBytes("tittel;tildelt\nLesing i alle fag;1\n"), site).Remarks);
        Assert.Equal(("2 tiltak heter «Lesing i alle fag»", "Skriv id-en til ett av dem: tiltak-a, tiltak-b"), (remark.Message, remark.Help));
    }

    [Fact]
    public void A_list_that_is_too_long_is_refused() =>
        Assert.StartsWith("lista er større enn 2 MB", Assert.Single(Run(new byte[10_000_000], Site()).Remarks).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("id;tildelt\ntiltak-a;240000\n", "TK423")]
    [InlineData("id;tildelt;status;referanse\ntiltak-a;240000;meldt;2024/1\n", "TK424")]
    [InlineData("id;tildelt eier;tildelt uh;tildelt;referanse\ntiltak-a;1000;2000;4000;2024/1\n", "TK401")]
    [InlineData("id;dato\ntiltak-a;2027-01-01\n", "TK417")]
    [InlineData("id;begrunnelse\ntiltak-a;Ring 412 34 567 til saksbehandler\n", "TK702")]
    public void What_the_rules_would_find_worse_is_left_and_told(string list, string code)
    {
        var result = Run(list);
        Assert.Empty(result.Files);
        var told = Assert.Single(result.Remarks).Message;
        Assert.StartsWith($"«tiltak-a» er ikke rørt: vedtaket ville gitt feilen {code}", told, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("id;tildelt;referanse\ntiltak-a;0;2024/1\n", "avslatt")]
    [InlineData("id;status;referanse\ntiltak-a;avslag;2024/1\n", "avslatt")]
    [InlineData("id;innstilt\ntiltak-a;100000\n", "innstilt")]
    [InlineData("id;begrunnelse\ntiltak-a;Utsatt til høsten.\n", "meldt")]
    public void The_status_is_what_the_row_says(string list, string status) =>
        Assert.Contains($"\nstatus: {status}\n", Assert.Single(Run(list).Files).After, StringComparison.Ordinal);

    [Fact]
    public void A_period_has_a_row_of_its_own_and_a_new_one_is_added_below_the_others()
    {
        var site = Site().With(B, Filled.Tiltak("""
            perioder:
              - periode: 2024   # første år
                meldt_totalt: 300000
                meldt_eier: 100000
                meldt_uh: 200000
            godkjent_dato: 2026-11-20
            godkjent_av: Redaksjonen for katalogen

            """.Replace("    meldt_totalt: 300000\n    meldt_eier: 100000\n    meldt_uh: 200000\n",
                "    meldt_eier: 100000\n    meldt_uh: 200000\n    meldt_totalt: 300000\n", StringComparison.Ordinal)));
        var result = Run(Encoding.UTF8.GetBytes("id;periode;tildelt;referanse\ntiltak-b;2024;200000;2024/9\ntiltak-b;2025/26;50000;2025/9\n"), site);

        Assert.Empty(result.Remarks);
        Assert.Contains(
            """
            perioder:
              - periode: 2024   # første år
                meldt_eier: 100000
                meldt_uh: 200000
                meldt_totalt: 300000
                tildelt_totalt: 200000
                vedtak_ref: 2024/9
              - periode: 2025/2026
                tildelt_totalt: 50000
                vedtak_ref: 2025/9
            godkjent_dato: 2026-11-20

            """,
            Assert.Single(result.Files).After,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_that_is_folded_over_lines_is_replaced_whole_and_what_comes_after_stands_below_it()
    {
        var long1 = string.Join(' ', Enumerable.Repeat("Samarbeidsforum prioriterte tiltak for flere.", 4));
        var first = Assert.Single(Run($"id;begrunnelse\ntiltak-b;{long1}\n").Files).After;
        Assert.Contains("vedtak_begrunnelse: >-\n  Samarbeidsforum", first, StringComparison.Ordinal);

        var list = $"id;periode;begrunnelse;tildelt\ntiltak-b;;Kort.;\ntiltak-b;2024;{long1};\ntiltak-b;2025;;\n";
        var then = Run(Encoding.UTF8.GetBytes(list), Site().With(B, first));
        Assert.Equal("raden om «tiltak-b» har ikke noe vedtak", Assert.Single(then.Remarks).Message);
        Assert.Contains(
            "vedtak_begrunnelse: Kort.\nperioder:\n  - periode: 2024\n    vedtak_begrunnelse: >-\n      Samarbeidsforum",
            Assert.Single(then.Files).After,
            StringComparison.Ordinal);

        var last = Run(Encoding.UTF8.GetBytes("id;periode;begrunnelse\ntiltak-b;2024;Kort.\n"), Site().With(B, then.Files[0].After));
        Assert.Contains(
            "perioder:\n  - periode: 2024\n    vedtak_begrunnelse: Kort.\nkilde",
            Assert.Single(last.Files).After,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Fields_on_one_line_are_left_and_told()
    {
        var site = Site().With(B, Filled.Tiltak("perioder: [{periode: 2024, meldt_totalt: 300000}]\n" + Filled.Approval));
        var result = Run(Encoding.UTF8.GetBytes("id;periode;tildelt\ntiltak-b;2024;5000\n"), site);
        Assert.Equal((0, 0), (result.Files.Length, result.Unchanged));
        Assert.Equal($"feltene i {B} kan ikke endres trygt", Assert.Single(result.Remarks).Message);
    }

    [Fact]
    public void A_list_of_too_many_rows_is_refused() => Assert.Equal(
        "lista har mer enn 5\u00A0000 rader",
        Assert.Single(Run(Encoding.UTF8.GetBytes("id;tildelt\n" + string.Concat(Enumerable.Repeat("x;1\n", 6000))), Site()).Remarks).Message);

    [Fact]
    public void A_tiltak_without_periods_gets_them()
    {
        var after = Assert.Single(Run("id;periode;tildelt;referanse\ntiltak-a;2025;50000;2025/9\n", warnings: "TK449").Files).After;
        const string Periods = "perioder:\n  - periode: 2025\n    tildelt_totalt: 50000\n    vedtak_ref: 2025/9\n";
        Assert.Contains($"meldt_totalt: 300000\n{Periods}kilde:", after, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\r\n", "")]
    [InlineData("\r\n", "\uFEFF")]
    [InlineData("\n", "\uFEFF")]
    public void Line_ends_marks_letters_and_remarks_of_the_file_stay(string end, string mark)
    {
        const string Rest = "tildelt_totalt: 5000 # se brevet\nvedtak_ref:\nstikkord:\n  - Bla\u030Aba\u0308r\n";
        var before = mark + Filled.Tiltak(Rest + "status: tildelt\n" + Filled.Approval).ReplaceLineEndings(end);
        var site = Site().With(new RawFile(B, Encoding.UTF8.GetBytes(before)));
        var result = Run(Encoding.UTF8.GetBytes("id;tildelt;referanse\ntiltak-b;240000;2024/1\n"), site);

        Assert.Equal(
            before.Replace("tildelt_totalt: 5000 #", "tildelt_totalt: 240000 #", StringComparison.Ordinal)
                .Replace("vedtak_ref:", "vedtak_ref: 2024/1", StringComparison.Ordinal),
            Assert.Single(result.Files).After);
    }

    [Fact]
    public void To_carry_in_the_same_list_again_changes_nothing()
    {
        const string List = "id;tildelt;referanse;begrunnelse\ntiltak-a;240000;2024/1;\"=HYPERLINK(\"\"https://x.example\"\")\"\n";
        var once = Assert.Single(Run(List).Files);
        var again = Run(Encoding.UTF8.GetBytes(List), Site().With(A, once.After));
        Assert.Equal((0, 1, 0), (again.Files.Length, again.Unchanged, again.Remarks.Length));
    }

    [Fact]
    public void An_amount_that_is_written_otherwise_is_the_same()
    {
        var site = Site().With(B, Filled.Tiltak("status: tildelt\ntildelt_totalt: 240 000\nvedtak_ref: \"2024/1\"\n" + Filled.Approval));
        var result = Run(Encoding.UTF8.GetBytes("id;tildelt;referanse\ntiltak-b;240000;2024/1\n"), site);
        Assert.Equal((0, 1), (result.Files.Length, result.Unchanged));
    }

    private static TestSite Site() => TestSite.Base().With(B, Filled.Tiltak(Filled.Approval));

    private static string Text(string path) => Encoding.UTF8.GetString(Site().ToSources().Content.Single(f => f.Path == path).Bytes.Span);

    private static DecisionResult Run(string list, string warnings = "")
    {
        var result = Run(Encoding.UTF8.GetBytes(list), Site());
        Assert.Equal(warnings, string.Join(' ', result.Faults.Where(f => !f.IsError && warnings.Length > 0).Select(f => f.Rule.Code)));
        return result;
    }

    private static DecisionResult Run(byte[] list, TestSite site) => DecisionRun.Of(list, site.ToSources().Content, TestSite.Today);
}
