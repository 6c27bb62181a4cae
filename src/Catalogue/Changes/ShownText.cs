using Catalogue.Diagnostics;
using Catalogue.Edition;
using Catalogue.Model;

namespace Catalogue.Changes;

/// <summary>What a review shows of the content itself: never a secret, nor the title of a file that has one.</summary>
internal sealed record ShownText(Secrets Secrets)
{
    public string Of(string text) => Secrets.Masked(text);

    public string TitleOf(TiltakNode tiltak) => TitleOf(tiltak.Tiltak.Origin.Source.Path, tiltak.Tiltak.Tittel);

    public SiteChange Of(SiteChange site) => site with
    {
        Added = [.. site.Added.Select(Of)],
        Own = [.. site.Own.Select(Of)],
        Other = [.. site.Other.Select(Of)],
        Lost = [.. site.Lost.Select(p => new LostPage(Of(p.Path), TitleOf(p.File, p.Title), null, Of(p.Advice)))],
    };

    public Likeness Of(SimilarTiltak similar)
    {
        var words = similar with { Ord = similar.Ord.RemoveAll(Secrets.Have) };
        return new(Of(Paths.Of(similar.Tiltak)), TitleOf(similar.Tiltak), similar.Share, Of(ChangeReviewWords.Why(words)));
    }

    public FileChange Of(FileChange file) => file with { Path = Of(file.Path) };

    private PageChange Of(PageChange page) => new(Of(page.Path), TitleOf(page.Source, page.Title), page.File is { } file ? Of(file) : null);

    private string TitleOf(string? file, string title) => file is not null && Secrets.AreIn(file) ? "" : Of(title);
}
