using System.Web;
using Catalogue.Model;
using Catalogue.Pages;

namespace Catalogue.Tests.Pages;

public class ForgeLinksTests
{
    private const string File = "content/pakker/bm-2026/lesing.md";

    [Theory]
    [InlineData("github", "edit/main", "commits/main")]
    [InlineData("gitlab", "-/edit/main", "-/commits/main")]
    [InlineData("forgejo", "_edit/main", "commits/branch/main")]
    public void Each_forge_has_its_own_pages_for_a_file(string type, string edit, string history)
    {
        var depot = Of(type);

        Assert.Equal($"https://git.example/a/b/{edit}/{File}", depot.Edit(File));
        Assert.Equal($"https://git.example/a/b/{history}/{File}", depot.History(File));
    }

    [Theory]
    [InlineData("github", "https://git.example/a/b/new/main?filename=content%2Fpakker%2Fp%2Ft.md&value=")]
    [InlineData("gitlab", "https://git.example/a/b/-/new/main?file_name=content%2Fpakker%2Fp%2Ft.md&content=")]
    [InlineData("forgejo", "https://git.example/a/b/_new/main?filename=content%2Fpakker%2Fp%2Ft.md&value=")]
    public void A_new_file_opens_with_its_name_and_text_on_each_forge(string type, string start)
    {
        var address = Of(type).New("content/pakker/p/t.md", "x");

        Assert.Equal(start + "x", address);
    }

    [Theory]
    [InlineData("---\ntittel: Blåbær & «fløte» 100 % + #1?\n---\n\n- a='b'\n")]
    [InlineData("linje\nlinje = to; tre/fire \\ \"fem\"")]
    [InlineData("Bådåddjo suohkan, Áŋŋel – 🎓")]
    public void The_text_comes_back_as_it_was_sent(string text)
    {
        var address = new Uri(Of("github").New("content/pakker/p/t.md", text)!);

        Assert.Equal(text, HttpUtility.ParseQueryString(address.Query)["value"]);
        Assert.Equal("", address.Fragment);
    }

    [Fact]
    public void A_branch_keeps_its_slash_and_everything_else_is_escaped()
    {
        var depot = ForgeLinks.Of(new() { Depot = "https://git.example/a/b", Gren = "utkast/vår 2026#1" })!;

        Assert.Equal("https://git.example/a/b/edit/utkast/v%C3%A5r%202026%231/content/uh/nord.md", depot.Edit("content/uh/nord.md"));
    }

    [Theory]
    [InlineData("https://git.example/a/b/")]
    [InlineData("https://git.example/a/b.git")]
    [InlineData("https://git.example/a/b?tab=readme#top")]
    public void The_address_of_the_repository_may_be_copied_from_anywhere(string address) =>
        Assert.Equal("https://git.example/a/b/edit/main/x.md", ForgeLinks.Of(new() { Depot = address })!.Edit("x.md"));

    [Fact]
    public void Without_a_repository_there_are_no_addresses() => Assert.Null(ForgeLinks.Of(new()));

    [Theory]
    [InlineData(1000, true)]
    [InlineData(7000, true)]
    [InlineData(8000, false)]
    [InlineData(100_000, false)]
    public void A_text_that_makes_the_address_too_long_is_not_linked(int length, bool fits) =>
        Assert.Equal(fits, Of("github").New("content/pakker/p/t.md", new string('a', length)) is not null);

    [Fact]
    public void Letters_outside_ascii_count_as_what_they_become_behind_the_sign_in_page() =>
        Assert.Null(Of("github").New("content/pakker/p/t.md", new string('å', 1000)));

    [Theory]
    [InlineData("github")]
    [InlineData("gitlab")]
    [InlineData("forgejo")]
    public void The_pattern_filled_in_is_the_address(string type)
    {
        var depot = Of(type);
        var filled = depot.NewPattern
            .Replace("{pakke}", Uri.EscapeDataString("bm-2026"), StringComparison.Ordinal)
            .Replace("{filnavn}", Uri.EscapeDataString("lesing.md"), StringComparison.Ordinal)
            .Replace("{innhold}", Uri.EscapeDataString("---\ntittel: Å lese\n---\n"), StringComparison.Ordinal);

        Assert.Equal(depot.New("content/pakker/bm-2026/lesing.md", "---\ntittel: Å lese\n---\n"), filled);
    }

    [Fact]
    public void The_settings_are_read_from_the_catalogue()
    {
        var settings = Settings("depot: https://git.example/a/b\ndepot_type: gitlab\ngren: utgave\nkontakt: https://kommune.example/kontakt\n");

        Assert.Equal("https://git.example/a/b/-/edit/utgave/x.md", ForgeLinks.Of(settings)!.Edit("x.md"));
        Assert.Equal("https://kommune.example/kontakt", settings.Kontakt);
    }

    [Theory]
    [InlineData("depot: git@git.example:a/b", "TK211")]
    [InlineData("depot: http://git.example/a/b", "TK211")]
    [InlineData("depot_type: Gitea", "TK204")]
    [InlineData("kontakt: mailto:post", "TK211")]
    public void A_setting_that_cannot_be_used_is_told(string line, string code)
    {
        var fault = Assert.Single(TestSite.Base().With("content/katalog.yml", Basics + line + "\n").Check());

        Assert.Equal(code, fault.Rule.Code);
    }

    private const string Basics = "tittel: Prøve\nbeskrivelse: En prøve.\nutgiver: Redaksjonen\ngrunnadresse: https://tiltak.example/\n";

    private static Innstillinger Settings(string lines) => TestSite.Base().With("content/katalog.yml", Basics + lines).Read().Innstillinger;

    private static ForgeLinks Of(string type) => ForgeLinks.Of(new() { Depot = "https://git.example/a/b", DepotType = type })!;
}
