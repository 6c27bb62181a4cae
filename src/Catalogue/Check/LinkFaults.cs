using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Catalogue.Diagnostics;
using Catalogue.Edition;
using Catalogue.Language;
using Catalogue.Markdown;
using Catalogue.Pictures;
using Catalogue.Source;

namespace Catalogue.Check;

/// <summary>Says of a link that leads nowhere what it most likely is, and how it is put right.</summary>
internal sealed partial class LinkFaults(FrozenSet<string> paths, PictureSet pictures)
{
    /// <param name="location">The link's address in a text, or its place on a finished page.</param>
    /// <param name="target">The file of the site that it leads to.</param>
    public Diagnostic Dead(Location location, string target)
    {
        if (!IsText(location))
        {
            return Missing(location, target);
        }

        var written = location.Source.Text.Substring(location.Span.Start, location.Span.Length);
        if (written.StartsWith('[') || written.StartsWith('!'))
        {
            return Said(location, "lenken har ingen adresse", "Skriv adressen mellom parentesene, eller ta bort lenken.", null);
        }

        if (Host().IsMatch(written))
        {
            return Said(location, "lenken mangler https://", $"Skriv «https://{written}».", Fix.Proposal(new(location.Span.Start, 0), "https://"));
        }

        var path = Uri.UnescapeDataString(SiteAddress.Of(written).Path);
        if (!path.StartsWith('/') && PageAt(path) is { } page)
        {
            return Said(location, "lenken til en side i katalogen mangler / først", $"Skriv «{page}».", Swap(location, path, page));
        }

        return IsPageOf(location, path + ".md")
            ? Said(location, "lenken til en fil i katalogen mangler .md", $"Skriv «{path}.md».", Swap(location, path, path + ".md"))
            : Missing(location, target);
    }

    /// <summary>Of an anchor that the page does not have.</summary>
    public static Diagnostic Lost(Location location, string anchor, HashSet<string> known)
    {
        var plain = Slug.From(Uri.UnescapeDataString(anchor));
        var isSpelling = known.Contains(plain);
        var near = isSpelling ? plain : Suggest.Nearest(anchor, known.Order(StringComparer.Ordinal));
        return new(
            CheckRules.DeadAnchor,
            location,
            isSpelling
                ? $"«#{Uri.UnescapeDataString(anchor)}» skrives med små bokstaver a–z, tall og bindestrek"
                : $"siden har ikke noe sted som heter «#{anchor}»",
            near is null ? "Lenk til siden uten #" : isSpelling ? $"Skriv «#{near}»." : $"Mente du «#{near}»?")
        {
            Fix = near is null ? null : Swap(location, "#" + anchor, "#" + near),
        };
    }

    private Diagnostic Missing(Location location, string target)
    {
        if (target.StartsWith(Picture.Folder, StringComparison.Ordinal))
        {
            return MissingPicture(location, target);
        }

        var path = target.EndsWith("index.html", StringComparison.Ordinal) ? target[..^"index.html".Length] : target;
        var folder = path.Split('/')[0] + "/";
        var pages = paths.Where(p => p.StartsWith(folder, StringComparison.Ordinal))
            .Select(p => p.Replace("/index.html", "", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);
        var near = Suggest.Nearest(path.TrimEnd('/'), pages);
        var help = near is null ? "Rett lenken, eller ta den bort" : $"Mente du «/{near}/»?";
        return Said(
            location,
            $"siden «/{path}» finnes ikke i katalogen",
            help,
            near is null ? null : Swap(location, "/" + path.TrimEnd('/'), "/" + near));
    }

    private Diagnostic MissingPicture(Location location, string target)
    {
        var ending = Path.GetExtension(target);
        var right = PictureEndings.Meant(ending);
        var source = Picture.SourceOf(target);
        if (right is not null && ending != right)
        {
            return Said(
                location,
                $"et bilde kan ikke ha endelsen {ending}",
                $"Gi bildet et navn som slutter på {right}, og skriv det samme i lenken.",
                Swap(location, ending, right));
        }

        var like = Suggest.Nearest(target, pictures.All.Select(p => p.Path));
        var isPicture = right is not null;
        return Said(
            location,
            isPicture ? $"bildet «{source}» finnes ikke" : $"«{source}» finnes ikke",
            like is not null ? $"Mente du «{Picture.SourceOf(like)}»?"
                : isPicture ? "Last opp bildet dit, eller ta bort lenken"
                : "Skriv adressen fra roten av katalogen, for eksempel /temaer/, eller hele adressen med https://.",
            null);
    }

    // The page that a path means when it is read from the site's root.
    private string? PageAt(string path)
    {
        var page = path.EndsWith('/') ? path : path + "/";
        return page != "/" && paths.Contains(Paths.FileOf(page)) ? "/" + page : null;
    }

    private bool IsPageOf(Location location, string file) =>
        SitePaths.PageOf(SitePaths.FileIn(location.Source.Path, file)) is { } page && paths.Contains(Paths.FileOf(page));

    private static Diagnostic Said(Location location, string message, string help, Fix? fix) =>
        new(CheckRules.DeadLink, location, message, help) { Fix = fix };

    private static bool IsText(Location location) => location.Source.Path.EndsWith(".md", StringComparison.Ordinal);

    // In a text, where the address is written just so; in a finished page there is nothing to edit.
    private static Fix? Swap(Location location, string from, string to)
    {
        var written = location.Source.Text.AsSpan(location.Span.Start, location.Span.Length);
        return IsText(location) && written.IndexOf(from, StringComparison.Ordinal) is var at and >= 0
            ? Fix.Proposal(new(location.Span.Start + at, from.Length), to)
            : null;
    }

    [GeneratedRegex(
        @"^(?:www\.[a-z0-9-]|(?:[a-z0-9-]+\.)+(?:no|com|org|net|edu|eu|info|se|dk|fi|is|uk|de|io)(?:[/?#:]|$))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Host();
}
