using System.Text;
using Catalogue.AutoFix;
using Catalogue.Pipeline;
using Catalogue.Source;

namespace Catalogue.Tests.AutoFix;

public class AutoFixerTests
{
    private const string Tiltak = "content/pakker/eksempel/tiltak-b.md";

    private const string Good = """
        ---
        tittel: Magisk måned
        sammendrag: >-
          Alle skolene leser sammen i én måned hvert år. Lærerne får idéhefter, og bibliotekene låner ut
          bokkasser til hver klasse.
        status: meldt
        malgruppe:
          - laerere
        kilde: Behovsmelding 2024
        ---

        Tekst.

        """;

    [Fact]
    public void Remedies_and_house_style_are_carried_out_until_nothing_is_left()
    {
        var mended = Mend(Good
            .Replace("malgruppe:\n  - laerere\n", "", StringComparison.Ordinal)
            .Replace("tittel:", "mål-gruper: [Pedagoger i skolen]\ntittel:", StringComparison.Ordinal)
            .Replace("mål-gruper", "malgrupe", StringComparison.Ordinal)
            .Replace("meldt", "Innmeldt", StringComparison.Ordinal));
        Assert.Equal(Good, Assert.Single(mended.Files).After);
        Assert.Equal(["TK203", "TK204"], Errors(mended.Before).Order(StringComparer.Ordinal));
        Assert.Empty(Errors(mended.After));
    }

    [Fact]
    public void A_site_in_house_style_is_left_as_it_is()
    {
        var mended = Mend(Good);
        Assert.Empty(mended.Files);
        Assert.Empty(mended.LeftAlone);
        Assert.Same(mended.Before, mended.After);
    }

    [Fact]
    public void Proposals_are_not_carried_out()
    {
        var mended = Mend(Good.Replace("malgruppe", "malgrup", StringComparison.Ordinal));
        Assert.Empty(mended.Files);
        Assert.Equal(["TK203"], Errors(mended.After));
    }

    [Fact]
    public void A_remedy_that_would_make_things_worse_is_taken_back()
    {
        // The field that was meant is there, but cannot take what the misspelt one has.
        var mended = Mend(Good.Replace("malgruppe:\n  - laerere\n", "aktivteter:\n  - nr: 1\n    tekst: 2\n", StringComparison.Ordinal));
        Assert.Empty(mended.Files);
        Assert.Equal([(Tiltak, "rettelsene ville gitt nye feil")], mended.LeftAlone);
        Assert.Equal(mended.Before.Diagnostics.Select(TestSite.Show), mended.After.Diagnostics.Select(TestSite.Show));
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_left_alone_and_named()
    {
        var mended = Mend(Good.Replace("tittel: ", "tittel:", StringComparison.Ordinal));
        Assert.Empty(mended.Files);
        Assert.Equal([(Tiltak, "feltene kan ikke leses ennå")], mended.LeftAlone);
    }

    [Fact]
    public void Only_the_bytes_count_a_mark_at_the_beginning_is_taken_away()
    {
        var site = TestSite.Base().With(new RawFile(Tiltak, Encoding.UTF8.GetPreamble().Concat(Encoding.UTF8.GetBytes(Good)).ToArray()));
        Assert.Equal(Good, Assert.Single(Mend(site).Files).After);
    }

    // A file that somebody has added may be right and yet not in house style.
    [Fact]
    public void The_real_content_is_mended_at_once_and_without_a_new_fault()
    {
        var mended = Run(RealSite.Sources);
        Assert.Empty(mended.LeftAlone);
        Assert.Equal(Errors(mended.Before), Errors(mended.After));

        var texts = mended.Files.ToDictionary(f => f.Before.Path, f => f.After);
        var again = Run(RealSite.Sources with
        {
            Content = [.. RealSite.Sources.Content.Select(f => texts.TryGetValue(f.Path, out var text) ? new(f.Path, Encoding.UTF8.GetBytes(text)) : f)],
        });
        Assert.Empty(again.Files.Select(f => f.Before.Path));

        static AutoFixResult Run(Sources sources) =>
            Catalogue.AutoFix.AutoFixer.Run(sources, s => Build.Run(s, RealSite.Options with { CheckOnly = true }));
    }

    private static IEnumerable<string> Errors(BuildResult result) => result.Diagnostics.Where(d => d.IsError).Select(d => d.Rule.Code);

    private static AutoFixResult Mend(string tiltak) => Mend(TestSite.Base().With(Tiltak, tiltak));

    private static AutoFixResult Mend(TestSite site) =>
        Catalogue.AutoFix.AutoFixer.Run(site.ToSources(), sources => Build.Run(sources, new(TestSite.Today) { CheckOnly = true }));
}
