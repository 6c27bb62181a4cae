using Catalogue.Edition;
using Catalogue.Language;
using Catalogue.Model;
using Catalogue.Pages;

namespace Catalogue.CaseBook;

/// <summary>What a tiltak or package builds on, continues and takes up, and how that went. What is published is linked to where it is published.</summary>
internal sealed class CaseLineage(CaseSelection selection, SiteEdition edition, string baseUrl)
{
    public IEnumerable<Kildetiltak> Of(TiltakNode node) =>
        node.Opphav.Select(t => Of(node.Videreforer.Contains(t) ? "Viderefører" : node.ByggerPaa.Contains(t) ? "Bygger på" : "Gjenbruker", t));

    public IEnumerable<Kildetiltak> Of(PakkeNode node) => node.Videreforer.Select(p => new Kildetiltak("Viderefører pakken", new(p.Pakke.Tittel))
    {
        Url = selection.Pakker.Contains(p) ? SiblingOf(CaseBookPaths.Of(p)) : p.Tiltak.Any(IsPublished) ? baseUrl + Paths.Of(p) : null,
    });

    /// <summary>New or continued, in a word or two.</summary>
    public static string KindOf(TiltakNode node) => (IsContinued(node), node.Opphav.Count()) switch
    {
        (true, _) => "videreføring",
        (_, > 0 and var count) => $"nytt, bygger på {NorwegianFormat.Count(count, "ett annet", "andre")}",
        _ => "nytt",
    };

    private static bool IsContinued(TiltakNode node) => !node.Videreforer.IsEmpty || node.Pakke is { Videreforer.IsEmpty: false };

    private Kildetiltak Of(string kind, TiltakNode source) => new(kind, Links.To(source, edition))
    {
        Url = selection.Tiltak.Contains(source) ? SiblingOf(CaseBookPaths.Of(source)) : IsPublished(source) ? baseUrl + Paths.Of(source) : null,
        Erfaringer = [.. source.Tiltak.Erfaringer.OrderByDescending(e => e.Dato).Select(TiltakPages.Erfaring)],
        UtenErfaring = source.Tiltak.Erfaringer.IsEmpty
            ? $"Ingen har fortalt hvordan det gikk. Status: {NorwegianFormat.Uncapitalised(Labels.Status(source.Tiltak.Status))}."
            : null,
    };

    private static bool IsPublished(TiltakNode node) => node.Tiltak.Godkjent.IsGiven && !node.Trukket;

    // Both are pages of packages.
    private static string SiblingOf(string path) => "../" + path;
}
