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
    private const int LowestHeading = 6;

    private static readonly MarkdownPipeline Pipeline = CreatePipeline();

    // Headings get their anchors from us: Markdig's own drop æ, ø and å.
    private static MarkdownPipeline CreatePipeline()
    {
        var builder = new MarkdownPipelineBuilder()
            .UsePipeTables()
            .UseEmphasisExtras(Markdig.Extensions.EmphasisExtras.EmphasisExtraOptions.Strikethrough)
            .UsePreciseSourceLocation();
        builder.BlockParsers.Insert(0, new DepthLimit());
        builder.InlineParsers.Insert(0, new InlineLimit());
        builder.InlineParsers.Insert(0, new AddressLimit());
        return builder.Build();
    }

    /// <param name="source">The file the body stands in.</param>
    /// <param name="body">Where in it.</param>
    /// <param name="site">The site around it.</param>
    /// <param name="faults">Receives what is wrong with the body.</param>
    public static MarkdownBody Render(SourceText source, Span body, BodyPlace site, ICollection<Diagnostic> faults)
    {
        var markdown = source.Text.Substring(body.Start, body.Length);
        var limits = new LimitFaults(source, body, faults);
        if (string.IsNullOrWhiteSpace(markdown) || limits.IsTooMuch(markdown))
        {
            return MarkdownBody.Empty;
        }

        try
        {
            return Render(new(source, body), markdown, site, faults);
        }
        catch (TooDeepException tooDeep)
        {
            limits.TooDeep(tooDeep.Place);
            return MarkdownBody.Empty;
        }
        catch (ArgumentException)
        {
            // Markdig's own answer to more than some hundred levels, of emphasis and links too: it tells no place.
            limits.TooDeep(place: null);
            return MarkdownBody.Empty;
        }
        catch (Exception e) when (InternalError.Is(e))
        {
            faults.Add(InternalError.In(source, e));
            return MarkdownBody.Empty;
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

        if (markdown.Contains('&', StringComparison.Ordinal))
        {
            DecodedCharacters.Clean(
                document,
                (span, text) => faults.Add(BadCharacters.Fault(new(place.Source, new(offset + span.Start, span.Length)), text)));
        }

        var links = ImmutableArray.CreateBuilder<SiteLink>();
        var headings = ImmutableArray.CreateBuilder<Heading>();
        var anchors = new Anchors();
        var rewriter = new LinkRewriter(place.Source, offset, site, faults);
        var limits = new LimitFaults(place.Source, place.Span, faults);
        var words = new StringBuilder(markdown.Length);
        foreach (var node in document.Descendants())
        {
            limits.Check(node);
            PlainText.Append(node, words);
            switch (node)
            {
                case HeadingBlock heading:
                    headings.Add(WithAnchor(heading, anchors, site));
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
                case LiteralInline literal:
                    KeepAmounts(literal);
                    break;
                case AutolinkInline { IsEmail: false } link:
                    rewriter.Check(link);
                    break;
            }
        }

        return new(HtmlWriter.Write(document, Pipeline), headings.ToImmutable(), links.ToImmutable(), PlainText.Trimmed(words));
    }

    private static void KeepAmounts(LiteralInline literal)
    {
        if (NorwegianFormat.BreaksAmount(literal.Content.AsSpan()))
        {
            literal.Content = new(NorwegianFormat.Unbroken(literal.Content.ToString()));
        }
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

    private static Heading WithAnchor(HeadingBlock heading, Anchors anchors, BodyPlace site)
    {
        var text = PlainText.Of(heading);
        var slug = Slug.From(text);
        var anchor = site.AnchorPrefix + anchors.Take(slug.Length == 0 ? "del" : slug);
        heading.GetAttributes().Id = anchor;
        heading.Level = Math.Min(LowestHeading, heading.Level + site.HeadingsDown);
        return new(heading.Level, anchor, text);
    }
}
