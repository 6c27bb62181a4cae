using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Catalogue.Diagnostics;
using Catalogue.Language;
using Catalogue.Pictures;
using Catalogue.Source;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Catalogue.Markdown;

/// <summary>Renders bodies with Markdig: raw HTML off, links checked and made relative, anchors on headings.</summary>
public static class MarkdownRenderer
{
    // Headings get their anchors from us: Markdig's own drop æ, ø and å.
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePipeTables()
        .UseEmphasisExtras(Markdig.Extensions.EmphasisExtras.EmphasisExtraOptions.Strikethrough)
        .UsePreciseSourceLocation()
        .Build();

    /// <param name="source">The file the body stands in.</param>
    /// <param name="body">Where in it.</param>
    /// <param name="site">The site around it.</param>
    /// <param name="faults">Receives what is wrong with the body.</param>
    public static MarkdownBody Render(SourceText source, Span body, BodyPlace site, ICollection<Diagnostic> faults)
    {
        var markdown = source.Text.Substring(body.Start, body.Length);
        if (string.IsNullOrWhiteSpace(markdown))
        {
            return MarkdownBody.Empty;
        }

        try
        {
            return Render(new(source, body), markdown, site, faults);
        }
        catch (ArgumentException)
        {
            // Markdig's only answer to more than some hundred levels of quotes, lists or brackets.
            faults.Add(new(MarkdownRules.TooDeep, new(source, new(body.Start, 0)), "teksten har sitater, lister eller klammer i for mange nivåer", "Skriv den om med færre nivåer"));
            return MarkdownBody.Empty;
        }
        catch (Exception e) when (AtWork.Note(e, source.Path))
        {
            throw;
        }
    }

    private static MarkdownBody Render(Location place, string markdown, BodyPlace site, ICollection<Diagnostic> faults)
    {
        var document = Markdig.Markdown.Parse(markdown, Pipeline);
        var offset = place.Span.Start;
        if (markdown.Contains('<', StringComparison.Ordinal))
        {
            HtmlAsText.Apply(document, markdown, span => faults.Add(new(
                MarkdownRules.RawHtml,
                new(place.Source, new(offset + span.Start, span.Length)),
                "HTML-koder virker ikke i teksten og blir stående som de er skrevet",
                "Skriv med Markdown i stedet, for eksempel **fet**, *kursiv* eller [lenke](/om/)")));
        }

        var links = ImmutableArray.CreateBuilder<SiteLink>();
        var headings = ImmutableArray.CreateBuilder<Heading>();
        var anchors = new HashSet<string>(StringComparer.Ordinal);
        var rewriter = new LinkRewriter(place.Source, offset, site.Root, faults);
        var words = new StringBuilder(markdown.Length);
        foreach (var node in document.Descendants())
        {
            PlainText.Append(node, words);
            switch (node)
            {
                case HeadingBlock heading:
                    headings.Add(WithAnchor(heading, anchors));
                    break;
                case Table table:
                    TableAlignment.Apply(table);
                    break;
                case LinkInline link:
                    var within = rewriter.Rewrite(link);
                    links.AddRange(within);
                    if (link.IsImage)
                    {
                        Place(link, within, site.Pictures);
                    }

                    break;
                case AutolinkInline { IsEmail: false } link:
                    rewriter.Check(link);
                    break;
            }
        }

        return new(HtmlWriter.Write(document, Pipeline), headings.ToImmutable(), links.ToImmutable(), words.ToString().Trim());
    }

    private static void Place(LinkInline picture, ImmutableArray<SiteLink> within, PictureSet pictures)
    {
        var attributes = picture.GetAttributes();
        attributes.AddProperty("loading", "lazy");
        if (!within.IsEmpty && pictures.Find(within[0].Path)?.Size is { } size)
        {
            attributes.AddProperty("width", size.Width.ToString(CultureInfo.InvariantCulture));
            attributes.AddProperty("height", size.Height.ToString(CultureInfo.InvariantCulture));
        }
    }

    private static Heading WithAnchor(HeadingBlock heading, HashSet<string> taken)
    {
        var text = PlainText.Of(heading);
        var slug = Slug.From(text);
        slug = slug.Length == 0 ? "del" : slug;
        var anchor = slug;
        for (var n = 2; !taken.Add(anchor); n++)
        {
            anchor = $"{slug}-{n}";
        }

        heading.GetAttributes().Id = anchor;
        return new(heading.Level, anchor, text);
    }
}
