using System.Text;
using Catalogue.Pipeline;

namespace Catalogue.Tests.Rules;

/// <summary>Readers reach those who publish the catalogue at a page, a form or a mailbox that belongs to no person.</summary>
public class ContactTests
{
    [Theory]
    [InlineData("https://kommune.example/kontakt", "https://kommune.example/kontakt")]
    [InlineData("redaksjon@kommune.example", "mailto:redaksjon@kommune.example")]
    [InlineData("mailto:post.rkk-vefsn@kommune.example", "mailto:post.rkk-vefsn@kommune.example")]
    public void A_page_or_the_mailbox_of_a_role_is_where_the_pages_lead(string written, string shown)
    {
        var site = Site($"kontakt: {written}\n");
        Assert.DoesNotContain(site.Faults(), IsOfSettings);

        var build = site.Build();
        Assert.All(
            ["index.html", "404.html", "bidra/nytt-tiltak/index.html"],
            page => Assert.Contains($"href=\"{shown}\"", Text(build, page), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("kari.fiktivsen@kommune.example")]
    [InlineData("fiktivsen@kommune.example")]
    [InlineData("ingrid.post@kommune.example")]
    [InlineData("per.post@kommune.example")]
    public void The_mailbox_of_a_person_is_refused(string mailbox) =>
        Assert.Contains(Site($"kontakt: {mailbox}\n").Faults(), fault => fault.StartsWith("TK701 content/katalog.yml", StringComparison.Ordinal));

    [Fact]
    public void A_mailbox_anywhere_else_in_the_settings_is_refused_as_before() => Assert.Contains(
        TestSite.Base()
            .With("content/katalog.yml", Settings.Replace("Åpen katalog", "Skriv til post@kommune.example", StringComparison.Ordinal))
            .Faults(),
        fault => fault.StartsWith("TK701 content/katalog.yml", StringComparison.Ordinal));

    [Theory]
    [InlineData("ring oss")]
    [InlineData("post@kommune")]
    [InlineData("http://kommune.example/")]
    public void What_is_neither_is_told(string written) => Assert.Contains(
        Site($"kontakt: {written}\n").Faults(),
        fault => fault.StartsWith("TK211 content/katalog.yml", StringComparison.Ordinal));

    private const string Settings = """
        tittel: Tiltakskatalogen
        beskrivelse: Åpen katalog
        utgiver: Redaksjonen for katalogen
        grunnadresse: https://tiltak.example/

        """;

    private static TestSite Site(string contact) => TestSite.Base().With("content/katalog.yml", Settings + contact);

    private static bool IsOfSettings(string fault) => fault.Contains(" content/katalog.yml", StringComparison.Ordinal);

    private static string Text(BuildResult build, string path) => Encoding.UTF8.GetString(build.Files.Single(f => f.Path == path).Bytes.Span);
}
