using System.Collections.Immutable;
using Catalogue.Diagnostics;
using Catalogue.Source;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Catalogue.Yaml;

/// <summary>Reads the YAML in a part of a file into nodes whose spans point into the whole file.</summary>
public sealed class YamlReader
{
    public static readonly Rule Syntax = new("TK106", Severity.Error, "YAML-en kan ikke leses");
    public static readonly Rule DuplicateKey = new("TK107", Severity.Error, "Feltet står to ganger");
    public static readonly Rule NotAllowed = new("TK108", Severity.Error, "Anker, alias, type og sammenslåing i YAML er ikke tillatt");
    public static readonly Rule TooDeep = new("TK109", Severity.Error, "For mange nivåer i YAML-en");

    private const int MaxDepth = 20;
    private readonly SourceText source;
    private readonly int offset;
    private readonly Parser parser;
    private readonly ICollection<Diagnostic> diagnostics;

    private YamlReader(SourceText source, Span region, ICollection<Diagnostic> diagnostics)
    {
        this.source = source;
        this.diagnostics = diagnostics;
        offset = region.Start;
        parser = new(new Scanner(new StringReader(source.Text.Substring(region.Start, region.Length)), skipComments: true));
    }

    /// <summary>The mapping that the region consists of (empty where it is blank), or null and a diagnostic.</summary>
    public static YamlMapping? Read(SourceText source, Span region, ICollection<Diagnostic> diagnostics)
    {
        var before = diagnostics.Count;
        try
        {
            var root = new YamlReader(source, region, diagnostics).Root();
            if (root is null or YamlMapping || diagnostics.Count > before)
            {
                return (YamlMapping?)root;
            }

            diagnostics.Add(YamlSlip.NotAMapping(source, region, root.Span));
        }
        catch (YamlException fault)
        {
            var (start, end) = (region.Start + (int)fault.Start.Index, region.Start + (int)fault.End.Index);
            diagnostics.Add(YamlSlip.Explain(source, region, Span.FromBounds(start, end)));
        }
        catch (InvalidOperationException)
        {
            // The parser's own fault on an unclosed bracket at the end of the text.
            diagnostics.Add(YamlSlip.Explain(source, region, new(region.End, 0)));
        }

        return null;
    }

    private YamlNode? Root()
    {
        do
        {
            if (!parser.MoveNext() || parser.Current is StreamEnd)
            {
                return YamlMapping.Empty;
            }
        }
        while (parser.Current is StreamStart or DocumentStart);

        var root = Node(0);
        if (root is null)
        {
            return null;
        }

        while (parser.MoveNext())
        {
            if (parser.Current is DocumentStart second)
            {
                return Fail(Syntax, SpanOf(second), "fila har mer enn én del med «---»", "La det stå «---» bare før og etter feltene øverst i fila.");
            }
        }

        return root;
    }

    private YamlNode? Node(int depth)
    {
        var current = parser.Current!;
        if (current is AnchorAlias alias)
        {
            return FailNotAllowed(SpanOf(alias), "alias", "*");
        }

        var node = (NodeEvent)current;
        if (!node.Anchor.IsEmpty)
        {
            return FailNotAllowed(SpanOf(node), "anker", "&");
        }

        if (!node.Tag.IsEmpty)
        {
            return FailNotAllowed(SpanOf(node), "type", "!");
        }

        if (depth > MaxDepth)
        {
            return Fail(TooDeep, new(offset + (int)node.Start.Index, 1), $"feltene er lagt inn i hverandre i mer enn {MaxDepth} nivåer", "Ingen felter trenger mer enn tre nivåer. Se etter en hakeparentes, en krøllparentes eller et innrykk for mye.");
        }

        return node switch
        {
            Scalar scalar => ReadScalar(scalar),
            SequenceStart => ReadSequence(node, depth),
            _ => ReadMapping(node, depth),
        };
    }

    private YamlScalar? ReadScalar(Scalar scalar)
    {
        var span = SpanOf(scalar);
        if (scalar is { Style: ScalarStyle.Plain, Value: ['-', not (' ' or '-'), ..] } && !char.IsAsciiDigit(scalar.Value[1]) && IsFirstOnLine(span.Start))
        {
            diagnostics.Add(YamlSlip.MissingSpaceAfterDash(source, span.Start));
            return null;
        }

        return new(span, scalar.Value);
    }

    private YamlSequence? ReadSequence(NodeEvent start, int depth)
    {
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        while (parser.MoveNext() && parser.Current is not SequenceEnd)
        {
            if (Node(depth + 1) is not { } item)
            {
                return null;
            }

            items.Add(item);
        }

        return new(SpanOfCollection(start, items.Count == 0 ? null : items[^1]), items.DrainToImmutable());
    }

    private YamlMapping? ReadMapping(NodeEvent start, int depth)
    {
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        while (parser.MoveNext() && parser.Current is not MappingEnd)
        {
            if (Node(depth + 1) is not { } keyNode || !IsKey(keyNode) || !parser.MoveNext() || Node(depth + 1) is not { } value)
            {
                return null;
            }

            var key = (YamlScalar)keyNode;
            var entry = new YamlEntry(YamlKey.Fold(key.Text), key, value);
            if (names.Add(entry.Name))
            {
                entries.Add(entry);
            }
            else
            {
                ReportDuplicate(entry, entries);
            }
        }

        return new(SpanOfCollection(start, entries.Count == 0 ? null : entries[^1].Value), entries.DrainToImmutable());
    }

    private bool IsKey(YamlNode node)
    {
        switch (node)
        {
            case YamlScalar { Text: "<<" }:
                _ = FailNotAllowed(node.Span, "sammenslåing", "<<");
                return false;
            case YamlScalar:
                return true;
            default:
                _ = Fail(Syntax, node.Span, "en liste kan ikke være navnet på et felt", "Skriv feltet som «navn: verdi». Skal teksten begynne med en parentes, sett den i anførselstegn.");
                return false;
        }
    }

    private void ReportDuplicate(YamlEntry second, IEnumerable<YamlEntry> entries)
    {
        var first = entries.First(e => e.Name == second.Name).Key;
        diagnostics.Add(new(DuplicateKey, new(source, second.Key.Span), $"feltet «{second.Name}» står to ganger", "Behold ett av dem og fjern det andre.")
        {
            Related = [new(new(source, first.Span), "her står det første gang")],
        });
    }

    private bool IsFirstOnLine(int position)
    {
        var before = source.Text.AsSpan(0, position).TrimEnd(' ');
        return before.IsEmpty || before[^1] == '\n';
    }

    private YamlNode? FailNotAllowed(Span span, string what, string sign) => Fail(
        NotAllowed,
        span,
        $"«{sign}» først i en verdi betyr {what} i YAML, og det kan ikke brukes her",
        "Sett teksten i anførselstegn hvis tegnet hører til den. Skriv ellers verdien helt ut der den trengs.");

    private YamlNode? Fail(Rule rule, Span span, string message, string help)
    {
        diagnostics.Add(new(rule, new(source, span), message, help));
        return null;
    }

    private Span SpanOf(ParsingEvent parsingEvent)
    {
        var (start, end) = (offset + (int)parsingEvent.Start.Index, offset + (int)parsingEvent.End.Index);
        end = Math.Min(end, source.Text.Length);
        while (end > start && source.Text[end - 1] is '\n' or ' ')
        {
            end--;
        }

        return Span.FromBounds(start, end);
    }

    // A block collection ends with its last node; a flow collection with its bracket, where the end event stands.
    private Span SpanOfCollection(NodeEvent start, YamlNode? last)
    {
        var from = offset + (int)start.Start.Index;
        var isFlow = start is SequenceStart { Style: SequenceStyle.Flow } or MappingStart { Style: MappingStyle.Flow };
        return Span.FromBounds(from, isFlow ? Math.Min(offset + (int)parser.Current!.End.Index + 1, source.Text.Length) : last?.Span.End ?? from);
    }
}
