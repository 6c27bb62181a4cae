using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens.Struct;
using AngleSharp.Text;

namespace Catalogue.Check;

/// <summary>Reads one finished page with AngleSharp's tokenizer: tags and the few attributes that matter, no tree, since only links and ids are asked for.</summary>
internal sealed class HtmlScanner(string file, FrozenSet<string> files)
{
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);
    private readonly ImmutableArray<PageLink>.Builder dead = ImmutableArray.CreateBuilder<PageLink>();
    private readonly ImmutableArray<PageLink>.Builder anchored = ImmutableArray.CreateBuilder<PageLink>();
    private readonly ImmutableArray<(int, string)>.Builder faults = ImmutableArray.CreateBuilder<(int, string)>();
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> lookup = files.GetAlternateLookup<ReadOnlySpan<char>>();

    public static PageScan Scan(OutputFile page, FrozenSet<string> files)
    {
        var scanner = new HtmlScanner(page.Path, files);
        scanner.Read(Encoding.UTF8.GetString(page.Bytes.Span));
        return new(page.Path, scanner.ids, scanner.dead.ToImmutable(), scanner.anchored.ToImmutable(), scanner.faults.ToImmutable());
    }

    private void Read(string html)
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
            ShouldEmitAttribute = static (ref StructHtmlToken _, ReadOnlyMemory<char> name) => name.Span is "id" or "href" or "src" or "alt" or "action",
        };
        for (var more = true; more;)
        {
            ref var token = ref tokenizer.GetStructToken();
            more = token.Type != HtmlTokenType.EndOfFile;
            if (token.Type == HtmlTokenType.StartTag)
            {
                Look(ref token);
            }
        }
    }

    private void Look(ref StructHtmlToken tag)
    {
        var alt = false;
        for (var i = 0; i < tag.Attributes.Count; i++)
        {
            var attribute = tag.Attributes[i];
            ReadOnlySpan<char> name = attribute.Name.Memory.Span;
            switch (name)
            {
                case "id":
                    if (!ids.Add(attribute.Value.ToString()))
                    {
                        faults.Add((tag.Position.Position - 1, $"merket «{attribute.Value}» er brukt to ganger på siden"));
                    }

                    break;
                case "alt":
                    alt = true;
                    break;
                default:
                    Follow(attribute.Value.Memory.Span, tag.Position.Position - 1);
                    break;
            }
        }

        if (!alt && tag.Name == "img")
        {
            faults.Add((tag.Position.Position - 1, "bildet mangler en tekst som forteller hva det viser"));
        }
    }

    private void Follow(ReadOnlySpan<char> address, int offset)
    {
        if (IsElsewhere(address))
        {
            return;
        }

        var hash = address.IndexOf('#');
        var anchor = hash < 0 ? default : address[(hash + 1)..];
        var path = hash < 0 ? address : address[..hash];
        var query = path.IndexOf('?');
        path = query < 0 ? path : path[..query];

        Span<char> buffer = stackalloc char[1024];
        var target = path.IsEmpty && hash >= 0 ? file : Resolve(path, buffer);
        if (!lookup.Contains(target))
        {
            dead.Add(new(target.ToString(), null, offset));
        }
        else if (!anchor.IsEmpty)
        {
            anchored.Add(new(target.ToString(), anchor.ToString(), offset));
        }
    }

    /// <summary>The file that a relative address means, seen from this page; written into the buffer, so that the many links that are whole cost nothing.</summary>
    private ReadOnlySpan<char> Resolve(ReadOnlySpan<char> address, Span<char> buffer)
    {
        if (address.Length + file.Length + "index.html".Length > buffer.Length)
        {
            return address;
        }

        // An address from the root of the host: only the page for lost addresses has these.
        var length = 0;
        if (address.StartsWith("/"))
        {
            address = address[1..];
        }
        else
        {
            length = file.LastIndexOf('/') + 1;
            file.AsSpan(0, length).CopyTo(buffer);
        }

        while (!address.IsEmpty)
        {
            var slash = address.IndexOf('/');
            var part = slash < 0 ? address : address[..(slash + 1)];
            address = address[part.Length..];
            if (part is "../" or "..")
            {
                length = length == 0 ? 0 : buffer[..(length - 1)].LastIndexOf('/') + 1;
            }
            else if (part is not "./" and not ".")
            {
                part.CopyTo(buffer[length..]);
                length += part.Length;
            }
        }

        if (length == 0 || buffer[length - 1] == '/')
        {
            "index.html".CopyTo(buffer[length..]);
            length += "index.html".Length;
        }

        return buffer[..length];
    }

    private static bool IsElsewhere(ReadOnlySpan<char> address) =>
        address.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
        || address.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
        || address.StartsWith("data:", StringComparison.OrdinalIgnoreCase)
        || address.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase);
}
