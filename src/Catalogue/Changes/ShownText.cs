using Catalogue.Diagnostics;
using Catalogue.Model;
using Catalogue.Edition;

namespace Catalogue.Changes;

/// <summary>What a judgement shows of the content itself: never a secret, nor the title of a file that has one.</summary>
internal sealed record ShownText(Secrets Secrets)
{
    public string Of(string text) => Secrets.Masked(text);

    public string TitleOf(TiltakNode tiltak) => TitleOf(tiltak.Tiltak.Origin.Source.Path, tiltak.Tiltak.Tittel);

    public SiteChange Of(SiteChange site) => site with
    {
        Added = [.. site.Added.Select(Of)],
        Own = [.. site.Own.Select(Of)],
        Other = [.. site.Other.Select(Of)],
        Lost = [.. site.Lost.Select(p => p with { Path = Of(p.Path), Title = TitleOf(p.File, p.Title), Advice = Of(p.Advice) })],
    };

    public Likeness Of(SimilarTiltak similar)
    {
        var words = similar with { Ord = similar.Ord.RemoveAll(Secrets.Have) };
        return new(Of(Paths.Of(similar.Tiltak)), TitleOf(similar.Tiltak), similar.Share, Of(JudgementWords.Why(words)));
    }

    private PageChange Of(PageChange page) => page with { Path = Of(page.Path), Title = TitleOf(page.Source, page.Title) };

    private string TitleOf(string? file, string title) => file is not null && Secrets.AreIn(file) ? "" : Of(title);
}
