using Catalogue.Changes;
using Catalogue.Diagnostics;

namespace Catalogue.Tests.Changes;

public class ChangeReviewTests
{
    private const string Tiltak = "content/pakker/eksempel/tiltak-a.md";
    private const string Region = "content/regioner/salten.md";

    private static readonly string TiltakText = BaseSite.Text.Split($"-- {Tiltak} --\n")[1];
    private static readonly string RegionText = BaseSite.Text.Split($"-- {Region} --\n")[1].Split("-- content/")[0];

    [Fact]
    public void Nothing_changed_is_nothing_to_judge()
    {
        var review = Reviewed(TestSite.Base(), TestSite.Base());
        Assert.Empty(review.Files);
        Assert.True(review.Site.IsNone);
        Assert.Equal("Trygt å publisere", Verdict(review));
    }

    [Fact]
    public void Files_are_added_changed_and_removed_and_line_ends_are_no_change()
    {
        var before = TestSite.Base().With("content/sider/gammel.md", Side("Gammel")).With("content/sider/lik.md", Side("Lik"));
        var after = TestSite.Base()
            .With("content/sider/ny.md", Side("Ny"))
            .With("content/sider/lik.md", Side("Lik").ReplaceLineEndings("\r\n"))
            .With(Tiltak, TiltakText.Replace("Samlingene", "Møtene", StringComparison.Ordinal));
        Assert.Equal(
            [new(Tiltak, FileFate.Changed), new("content/sider/gammel.md", FileFate.Removed), new("content/sider/ny.md", FileFate.Added)],
            Reviewed(before, after).Files);
    }

    [Fact]
    public void A_fault_in_a_changed_file_is_the_changes_own_even_when_it_was_there_before()
    {
        var faulty = TiltakText.Replace("- laerere", "- larere", StringComparison.Ordinal);
        var review = Reviewed(
            TestSite.Base().With(Tiltak, faulty),
            TestSite.Base().With(Tiltak, faulty.Replace("Samlingene", "Møtene", StringComparison.Ordinal)));
        Assert.Equal("TK308", Assert.Single(review.Faults.InChangedFiles).Rule.Code);
        Assert.Empty(review.Faults.Old);
        Assert.True(review.HasErrors);
        Assert.Equal("1 feil må rettes", Verdict(review));
    }

    [Fact]
    public void A_fault_elsewhere_that_the_change_brings_is_the_changes_own()
    {
        var other = TestSite.Base().With("content/pakker/eksempel/tiltak-b.md", Other("beslektet:\n  - tiltak-a\n" + Filled.Approval.TrimEnd()));
        var review = Reviewed(
            other,
            TestSite.Base()
                .With("content/pakker/eksempel/tiltak-b.md", Other("beslektet:\n  - tiltak-a\n" + Filled.Approval.TrimEnd()))
                .Without(Tiltak));
        Assert.Empty(review.Faults.InChangedFiles);
        Assert.Equal(["TK310"], review.Faults.Caused.Select(d => d.Rule.Code));
        Assert.True(review.HasErrors);
    }

    [Fact]
    public void An_old_fault_elsewhere_does_not_stop_the_change_but_hinders_publishing()
    {
        var faulty = RegionText.Replace("kommune: Bodø", "kommune: Bodo", StringComparison.Ordinal);
        var review = Reviewed(TestSite.Base().With(Region, faulty), TestSite.Base().With(Region, faulty).With("content/sider/ny.md", Side("Ny")));
        Assert.Equal("TK301", Assert.Single(review.Faults.Old).Rule.Code);
        Assert.False(review.HasErrors);
        Assert.Equal("Endringen er i orden, men 1 feil fra før hindrer publisering", Verdict(review));
        var told = Assert.Single(review.Faults.ForReport());
        Assert.False(told.IsError);
        Assert.StartsWith("kommunen «Bodo»", told.Message, StringComparison.Ordinal);
        Assert.EndsWith("? Dette sto her fra før endringen.", told.Help, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sum_that_is_wrong_by_another_amount_is_the_same_fault_and_a_second_one_is_not()
    {
        var rule = new Rule("TK402", Severity.Error, "Summen");
        Source.SourceText old = new("content/a.md", "en: 1\nto: 2\n"), now = new("content/a.md", "en: 1\nto: 2\n");
        var before = new Diagnostic(rule, new(old, new(0, 5)), "det skiller 5");
        var sorted = FaultSorting.Sort(
            [before],
            [
                before with { Location = new(now, new(0, 5)), Message = "det skiller 7" },
                before with { Location = new(now, new(6, 5)), Message = "det skiller 7" },
            ],
            []);
        Assert.Equal([0], sorted.Old.Select(d => d.Location.Span.Start));
        Assert.Equal([6], sorted.Caused.Select(d => d.Location.Span.Start));
    }

    [Fact]
    public void A_fault_is_known_again_when_lines_have_moved_and_each_only_once()
    {
        var rule = new Rule("TK601", Severity.Error, "Død lenke");
        Diagnostic At(string text, int start) => new(rule, new(new("site/index.html", text), new(start, 1)), "siden finnes ikke");
        var sorted = FaultSorting.Sort([At("a\nx", 2)], [At("a\nb\nx\ny", 4), At("a\nb\nx\ny", 6)], []);
        Assert.Single(sorted.Old);
        Assert.Single(sorted.Caused);
        Assert.Equal(0, sorted.Fixed);
    }

    [Fact]
    public void A_fault_that_is_gone_is_counted()
    {
        var faulty = TestSite.Base().With("content/pakker/eksempel/tiltak-b.md", Other("beslektet:\n  - tiltak-c"));
        var mended = TestSite.Base()
            .With("content/pakker/eksempel/tiltak-b.md", Other("beslektet:\n  - tiltak-c"))
            .With("content/pakker/eksempel/tiltak-c.md", Other("nr: 3").Replace("Skriving", "Regning", StringComparison.Ordinal));
        Assert.Equal(1, Reviewed(faulty, mended).Faults.Fixed);
    }

    [Fact]
    public void Pages_of_the_changed_files_are_told_apart_from_those_that_only_show_them()
    {
        var site = Reviewed(
            TestSite.Base(),
            TestSite.Base().With(Tiltak, TiltakText.Replace("Lesing i alle fag", "Lesing i alle fagene", StringComparison.Ordinal))).Site;
        var own = Assert.Single(site.Own);
        Assert.Equal(("tiltak/tiltak-a/", "Lesing i alle fagene", Tiltak), (own.Path, own.Title, own.File));
        Assert.Contains(site.Other, p => p.Path == "regioner/salten/");
        Assert.DoesNotContain(site.Other, p => p.Path == "kommuner/oslo/");
        Assert.Empty(site.Added);
        Assert.Empty(site.Lost);
    }

    [Fact]
    public void New_style_is_a_new_frame_and_no_change_of_pages()
    {
        var css = System.Text.Encoding.UTF8.GetString(TestSite.Base().ToSources().Assets.Single(f =>
            f.Path == "templates/assets/katalog.css").Bytes.Span);
        var site = Reviewed(TestSite.Base(), TestSite.Base().With("templates/assets/katalog.css", css + "\n.ny { color: red }\n")).Site;
        Assert.Empty(site.Own);
        Assert.Empty(site.Other);
        Assert.True(site.FrameOnly > 10);
    }

    [Fact]
    public void A_faulty_template_leaves_nothing_to_compare()
    {
        var review = Reviewed(TestSite.Base(), TestSite.Base().With("templates/tiltak.sbn-html", "{{ finnes_ikke }}"));
        Assert.False(review.Site.IsKnown);
        Assert.Contains("Sidene kan ikke sammenlignes", ChangeReviewText.Render(review).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_removed_tiltak_is_a_lost_address_with_the_remedy()
    {
        var lost = Reviewed(TestSite.Base(), TestSite.Base().Without(Tiltak)).Site.Lost.Single(p => p.Path == "tiltak/tiltak-a/");
        Assert.Contains("sett status: trukket", lost.Advice, StringComparison.Ordinal);
    }

    [Fact]
    public void A_renamed_tiltak_is_known_again_by_its_text()
    {
        var renamed = TestSite.Base().Without(Tiltak).With("content/pakker/eksempel/lesing.md", TiltakText);
        Assert.Contains("fått id-en «lesing». Skriv «tiltak-a» under tidligere_id", Lost(renamed), StringComparison.Ordinal);
        var text = TiltakText.Replace("status:", "tidligere_id:\n  - tiltak-a\nstatus:", StringComparison.Ordinal);
        Assert.DoesNotContain(
            Reviewed(TestSite.Base(), TestSite.Base().Without(Tiltak).With("content/pakker/eksempel/lesing.md", text)).Site.Lost,
            p => p.Path == "tiltak/tiltak-a/");
        var draft = TestSite.Base()
            .Without(Tiltak)
            .With("content/pakker/eksempel/lesing.md", text.Replace("godkjent_av: Redaksjonen for katalogen\n", "", StringComparison.Ordinal));
        Assert.Contains("heter nå «lesing», men det er ikke godkjent", Lost(draft), StringComparison.Ordinal);

        static string Lost(TestSite after) => Reviewed(TestSite.Base(), after).Site.Lost.Single(p => p.Path == "tiltak/tiltak-a/").Advice;
    }

    [Fact]
    public void A_tiltak_that_is_no_longer_approved_says_why_its_page_goes()
    {
        var draft = TestSite.Base().With(Tiltak, TiltakText.Replace("godkjent_av: Redaksjonen for katalogen\n", "", StringComparison.Ordinal));
        Assert.Contains(
            "ikke lenger godkjent",
            Reviewed(TestSite.Base(), draft).Site.Lost.Single(p => p.Path == "tiltak/tiltak-a/").Advice,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_tiltak_comes_with_what_it_resembles_and_why()
    {
        var review = Reviewed(TestSite.Base(), TestSite.Base().With("content/pakker/eksempel/tiltak-b.md", Other("nr: 2")));
        var added = Assert.Single(review.NewTiltak);
        Assert.Equal(("tiltak-b", "tiltak/tiltak-b/", "Skriving i alle fag", true), (added.Id, added.Path, added.Title, added.IsDraft));
        var similar = Assert.Single(added.Similar);
        Assert.Equal(("tiltak/tiltak-a/", "Lesing i alle fag"), (similar.Path, similar.Title));
        Assert.InRange(similar.Share, 0.15, 0.8);
        Assert.Matches("^(.* lik; )?samme tema: Begynneropplæring; samme kompetansepartner: Nord; felles ord: .*samlinger", similar.Why);
    }

    [Fact]
    public void What_must_not_be_printed_is_not_printed_as_a_title()
    {
        var secret = new Rule("TK799", Severity.Error, "Hemmelig") { IsSecret = true };
        var before = new Revision(TestSite.Base().ToSources(), TestSite.Base().Build());
        var after = TestSite.Base().With("content/pakker/eksempel/tiltak-b.md", Other("nr: 2\ngodkjent_dato: 2026-11-20\ngodkjent_av: Redaksjonen"));
        var built = after.Build();
        var source = built.Katalog!.FindTiltak("tiltak-b")!.Tiltak.Origin.Source;
        var review = ChangeReviewer.Of(
            before,
            new(after.ToSources(), built with { Diagnostics = [new(secret, new(source, new(4, 5)), "noe hemmelig")] }));
        Assert.Equal("", Assert.Single(review.NewTiltak).Title);
        Assert.DoesNotContain(
            "Skriving i alle fag",
            ChangeReviewText.RenderEffect(review).ToString() + ChangeReviewMarkdown.Render(review, new([])),
            StringComparison.Ordinal);
    }

    internal static ChangeReview Reviewed(TestSite before, TestSite after) => ChangeReviewer.Of(Of(before), Of(after));

    /// <summary>Another tiltak as free of faults as the base site's own, but not approved.</summary>
    internal static string Other(string fields) => $"""
        ---
        tittel: Skriving i alle fag
        sammendrag: >-
          Lærerne på småtrinnet lærer å bruke skriving når elevene skal forstå fagstoffet. Nord universitet
          holder tre samlinger, og lærerne veileder hverandre mellom dem.
        status: meldt
        {TiltakText[TiltakText.IndexOf("fase:", StringComparison.Ordinal)..TiltakText.IndexOf("godkjent_dato:", StringComparison.Ordinal)]}{fields}
        ---

        Elevene skriver korte tekster om det de har lært, og lærerne samler gode eksempler i en felles bank. Hver skole
        velger to fag å begynne med. På samlingene leser lærerne tekstene sammen og ser etter hva elevene har forstått,
        og til slutt lager de et hefte til nye lærere.
        """;

    internal static string Side(string title) => $"---\ntittel: {title}\ningress: Om {title}.\n---\n\nTekst.\n";

    private static Revision Of(TestSite site) => new(site.ToSources(), site.Build());

    private static string Verdict(ChangeReview review) => ChangeReviewText.Render(review).ToString().TrimEnd('\n').Split('\n')[^1].TrimEnd('.');
}
