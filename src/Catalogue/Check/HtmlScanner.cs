using System.Buffers;
using System.Collections.Frozen;
using System.Text;
using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens.Struct;
using AngleSharp.Text;
using Catalogue.Source;

namespace Catalogue.Check;

/// <summary>
/// Reads one finished page. Nearly every page is well and plainly written, so it is skimmed first; where skimming finds a fault or something
/// it does not know, AngleSharp's tokenizer has the word.
/// </summary>
internal static class HtmlScanner
{
    public static PageScan Scan(OutputFile page, FrozenSet<string> files)
    {
        var notes = new PageNotes(page.Path, files);
        var buffer = ArrayPool<char>.Shared.Rent(page.Bytes.Length);
        var length = Encoding.UTF8.GetChars(page.Bytes.Span, buffer);
        var understood = HtmlSkimmer.Skim(buffer.AsSpan(0, length), notes);
        ArrayPool<char>.Shared.Return(buffer);
        return understood && !notes.HasDoubt ? notes.ToScan() : Read(Encoding.UTF8.GetString(page.Bytes.Span), new(page.Path, files));
    }

    /// <summary>Tags and the few attributes that matter, no tree, since only links and ids are asked for.</summary>
    internal static PageScan Read(string html, PageNotes notes)
    {
        using var source = new TextSource(new StringTextSource(html));
        using var tokenizer = new HtmlTokenizer(source, HtmlEntityProvider.ResolverExtended)
        {
            SkipDataText = true,
            SkipComments = true,
            SkipScriptText = true,
            SkipRawText = true,
            SkipRCDataText = true,
            SkipPlaintext = true,
            ShouldEmitAttribute = static (ref StructHtmlToken _, ReadOnlyMemory<char> name) =>
                name.Span is "id" or "href" or "src" or "alt" or "action",
        };
        for (var more = true; more;)
        {
            ref var token = ref tokenizer.GetStructToken();
            more = token.Type != HtmlTokenType.EndOfFile;
            if (token.Type == HtmlTokenType.StartTag)
            {
                Look(ref token, notes);
            }
        }

        return notes.ToScan();
    }

    private static void Look(ref StructHtmlToken tag, PageNotes notes)
    {
        var offset = tag.Position.Position - 1;
        var alt = false;
        for (var i = 0; i < tag.Attributes.Count; i++)
        {
            var attribute = tag.Attributes[i];
            switch (attribute.Name.Memory.Span)
            {
                case "id":
                    notes.Id(attribute.Value.Memory.Span, offset);
                    break;
                case "alt":
                    alt = true;
                    break;
                default:
                    notes.Address(attribute.Value.Memory.Span, offset);
                    break;
            }
        }

        if (!alt && tag.Name == "img")
        {
            notes.PictureWithoutText(offset);
        }
    }
}
