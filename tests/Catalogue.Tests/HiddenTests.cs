using System.Text;
using Catalogue.AutoFix;
using Catalogue.Changes;
using Catalogue.Cli.Commands;
using Catalogue.Cli.Rendering;
using Catalogue.Diagnostics;
using Catalogue.Tests.Changes;

namespace Catalogue.Tests;

/// <summary>What must not be public is in nothing that the program prints, wherever it stands and whoever speaks of it.</summary>
public sealed class HiddenTests : IDisposable
{
    private const string New = "content/pakker/eksempel/tiltak-b.md";
    private readonly TempFolder folder = new();
    private readonly Recorder output = new();

    [Fact]
    public void A_number_in_the_title_of_one_new_tiltak_is_not_told_as_what_another_resembles()
    {
        var title = ChangeReviewTests.Other("nr: 2").Replace("Skriving i alle fag", "Ring 412 34 567 om skriving", StringComparison.Ordinal);
        var after = TestSite.Base().With(New, title).With("content/pakker/eksempel/tiltak-c.md", ChangeReviewTests.Other("nr: 3"));
        Hidden(All(TestSite.Base(), after), "412 34 567");
    }

    [Fact]
    public void A_page_that_goes_away_does_not_tell_what_its_title_held()
    {
        var before = TestSite.Base().With("content/sider/gammel.md", ChangeReviewTests.Side("Skriv til fiktiv@eksempel.example"));
        Hidden(All(before, TestSite.Base()), "fiktiv@eksempel");
    }

    [Fact]
    public void A_name_is_not_among_the_words_that_two_tiltak_share()
    {
        var text = ChangeReviewTests.Other("nr: 2").Replace(
            "Elevene skriver",
            "Kontaktperson: Kari Fiktivsensen. Elevene skriver",
            StringComparison.Ordinal);
        var after = TestSite.Base()
            .With(New, text)
            .With("content/pakker/eksempel/tiltak-c.md", text.Replace("nr: 2", "nr: 3", StringComparison.Ordinal));
        Hidden(All(TestSite.Base(), after), "fiktivsensen");
    }

    [Theory]
    [InlineData("ring-41234567", "41234567")]
    [InlineData("412-34-567", "412-34-567")]
    public void A_number_in_the_name_of_a_file_is_masked_in_its_path_its_address_and_in_what_others_say_of_it(string name, string secret)
    {
        var path = $"content/pakker/eksempel/{name}.md";
        var other = ChangeReviewTests.Other($"nr: 3\nbeslektet:\n  - {name}x").Replace("Skriving", "Regning", StringComparison.Ordinal);
        var after = TestSite.Base().With(path, ChangeReviewTests.Other("nr: 2\nukjent: ja")).With(New, other);
        Assert.Contains(after.Check(), f => f.Rule.IsSecret && f.Location.Source.Path == path);
        Hidden(All(TestSite.Base(), after), secret);
        Hidden(All(after, TestSite.Base()), secret);
    }

    [Fact]
    public void A_number_in_the_name_of_a_folder_is_masked_too() => Hidden(
        All(TestSite.Base(), TestSite.Base().With("content/pakker/ring-41234567/tiltak-b.md", ChangeReviewTests.Other("nr: 2\nukjent: ja"))),
        "41234567");

    [Fact]
    public void What_cannot_be_decoded_is_searched_and_not_shown()
    {
        byte[] bytes = [.. "---\ntittel: Kontakt p"u8, 0xE5, .. " fiktiv@eksempel.example\ntlf: 412 34 567\n---\n"u8];
        var after = TestSite.Base().With(new Source.RawFile("content/sider/gammel.md", bytes));
        var faults = after.Check();
        Assert.Equal(["TK101", "TK701", "TK702"], faults.Select(f => f.Rule.Code).Order());
        Assert.Contains(faults, f => TestSite.Show(f).StartsWith("TK701 content/sider/gammel.md:2:20 ", StringComparison.Ordinal));
        Assert.All(faults, f => Assert.DoesNotContain("|", TextRenderer.Render(f).ToString(), StringComparison.Ordinal));
        Hidden(All(TestSite.Base(), after), "fiktiv@eksempel", "412 34 567");
    }

    [Theory]
    [InlineData(0xFF)]
    [InlineData(0xFE)]
    [InlineData(0)]
    public void Text_of_two_bytes_a_letter_is_searched_too(int mark)
    {
        const string Text = "tittel: å, tlf. 412 34 567\n";
        byte[] bytes = mark switch
        {
            0xFF => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Text)],
            0xFE => [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Text)],
            _ => Encoding.Unicode.GetBytes(Text),
        };
        var after = TestSite.Base().With(new Source.RawFile("content/sider/gammel.md", bytes));
        Assert.Contains(after.Check(), f => f.Rule.Code == "TK702");
        Hidden(All(TestSite.Base(), after), "412 34 567");
    }

    [Fact]
    public void The_diff_of_one_file_does_not_show_what_was_found_in_another()
    {
        var mended = new FixedFile(new("content/a.md", "a: [x]\nKari Fiktivsen\n"u8.ToArray()), "a:\n  - x\nKari Fiktivsen\n");
        var rule = new Rule("TK708", Severity.Warning, "Navn") { IsSecret = true };
        var secrets = Secrets.Of([new(rule, new(new("content/b.md", "Kari Fiktivsen"), new(0, 14)), "navn")]);
        Assert.Contains("\n Ka•• •••••••••\n", FileDiff.Render(mended, secrets).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_names_of_a_register_are_masked_when_a_field_is_explained()
    {
        Write(TestSite.Base().With("content/temaer/ledelse.md", "---\nnavn: Ledelse, tlf. 412 34 567\n---\n"));
        await Run("explain", "tema");
        Assert.Contains("Ledelse, tlf. 41• •• •••", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_of_a_rule_is_masked_when_it_is_explained()
    {
        Write(TestSite.Base().With("content/regler/TK301.md", "## Hva regelen sier\n\nSpør på 412 34 567.\n"));
        await Run("explain", "TK301");
        Assert.Contains("Spør på 41• •• •••.", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_being_made_is_judged_without_printing_what_it_holds()
    {
        Write(TestSite.Base());
        await Run(
            "new", "tiltak", "--pakke", "eksempel", "--tittel", "Ring 412 34 567 om lesing", "--id", "ring-om-lesing", "--sammendrag",
            "Lærerne møtes seks ganger i året, prøver ut høytlesing i klassen og ser på erfaringene sammen.");
        Assert.Contains("TK702", output.ToString(), StringComparison.Ordinal);
        Hidden(output.ToString(), "412 34 567");
    }

    [Fact]
    public async Task What_is_mended_in_a_file_whose_name_is_a_secret_is_told_without_it()
    {
        Write(TestSite.Base().With(
            "content/pakker/eksempel/ring-41234567.md",
            ChangeReviewTests.Other("nr: 2").Replace("status: meldt", "status: Meldt", StringComparison.Ordinal)));
        await Run("check", "--fix", "--dry-run", "--templates", Repository.Templates);
        Assert.Contains("ring-41••••••.md", output.ToString(), StringComparison.Ordinal);
        Hidden(output.ToString(), "41234567");
    }

    public void Dispose() => folder.Dispose();

    /// <summary>Everything that the program can print of a change.</summary>
    private static string All(TestSite before, TestSite after)
    {
        var review = ChangeReviewTests.Reviewed(before, after);
        var result = after.Build();
        var report = new FaultReport(review.Faults.ForReport());
        return string.Join('\n', [
            ChangeReviewText.Render(review)
                .ToString(), ChangeReviewMarkdown.Render(review, report), TextRenderer.Render(result.Diagnostics)
                .ToString(), FaultTable.Render(report, 1 << 20),
            .. Reports.All.Select(r => r.Render(report)), .. Catalogue.Cli.Serve.Fault.From(result.Diagnostics).Select(f => f.ToString())]);
    }

    private static void Hidden(string text, params string[] secrets) =>
        Assert.All(secrets, secret => Assert.DoesNotContain(secret, text, StringComparison.OrdinalIgnoreCase));

    private void Write(TestSite site)
    {
        foreach (var file in site.ToSources().Content)
        {
            folder.Write(file.Path, Encoding.UTF8.GetString(file.Bytes.Span));
        }
    }

    private Task<int> Run(params string[] args) => new Shell(new(output, output), Build.Run) { Today = () => TestSite.Today }
        .RunAsync([.. args, "--content", folder["content"]], TestContext.Current.CancellationToken);
}
