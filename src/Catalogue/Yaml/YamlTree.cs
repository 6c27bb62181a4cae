using System.Collections.Immutable;
using Catalogue.Diagnostics;
using Catalogue.Language;
using Catalogue.Source;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Catalogue.Yaml;

/// <summary>Builds nodes from the parser's events; a null node means that a diagnostic was given and the rest cannot be read.</summary>
internal sealed class YamlTree
{
    private const int MaxDepth = 20;
    private readonly SourceText source;
    private readonly Span region;
    private readonly Parser parser;
    private readonly ICollection<Diagnostic> diagnostics;

    /// <param name="source">The file.</param>
    /// <param name="region">The part of it that is YAML.</param>
    /// <param name="reading">That part as it is to be read, as long as it is, and who is told of faults.</param>
    public YamlTree(SourceText source, Span region, (string Text, ICollection<Diagnostic> Diagnostics) reading)
    {
        this.source = source;
        this.region = region;
        diagnostics = reading.Diagnostics;
        parser = new(new Scanner(new StringReader(reading.Text), skipComments: true));
    }

    /// <summary>How far the parser has come, as an offset into the file.</summary>
    public int Place => region.Start + (int)(parser.Current?.Start.Index ?? 0);

    /// <summary>The outermost node (an empty mapping where there is nothing), or null and a diagnostic.</summary>
    public YamlNode? Root()
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
                return Fail(
                    YamlReader.Syntax,
                    SpanOf(second),
                    "fila har mer enn én del med «---»",
                    "La det stå «---» bare før og etter feltene øverst i fila.");
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

        if (current is not NodeEvent node)
        {
            // An unclosed bracket can end where a value should have stood.
            diagnostics.Add(YamlSlip.Explain(source, region, SpanOf(current)));
            return null;
        }

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
            return Fail(
                YamlReader.TooDeep,
                new(region.Start + (int)node.Start.Index, 1),
                $"feltene er lagt inn i hverandre i mer enn {MaxDepth} nivåer",
                "Ingen felter trenger mer enn tre nivåer. Se etter en hakeparentes, en krøllparentes eller et innrykk for mye.");
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
        if (scalar is { Style: ScalarStyle.Plain, Value: ['-', not '-', ..] }
            && !char.IsAsciiDigit(scalar.Value[1])
            && !char.IsWhiteSpace(scalar.Value[1])
            && IsFirstOnLine(span.Start))
        {
            diagnostics.Add(YamlSlip.MissingSpaceAfterDash(source, span.Start));
            return null;
        }

        if (scalar.Style == ScalarStyle.Plain)
        {
            CheckComment(span.End);
        }

        // What stands in the file itself is told already, and the bad characters are gone, so these are escapes.
        var value = InvisibleCharacters.WithoutHidden(scalar.Value);
        if (scalar.Style == ScalarStyle.DoubleQuoted && value.Length < scalar.Value.Length
            && source.Text.AsSpan(span.Start, span.Length).Contains('\\'))
        {
            diagnostics.Add(YamlSpaces.Escaped(new(source, YamlLine.From(source.Text, span, span.Start, -1).All), scalar.Value));
        }

        if (!BadCharacters.In(value))
        {
            return new(span, value);
        }

        diagnostics.Add(BadCharacters.Fault(new(source, YamlLine.From(source.Text, span, span.Start, -1).All), value));
        return new(span, BadCharacters.Blanked(value));
    }

    // «Fagdag #2» without quotes loses its number without a word, unless somebody says so.
    private void CheckComment(int end)
    {
        var rest = source.Text.AsSpan(end, region.End - end);
        var sign = end + rest.Length - rest.TrimStart(' ').Length;
        if (sign < region.End && source.Text[sign] == '#')
        {
            var line = rest[(sign - end)..];
            var length = line.IndexOf('\n') is var newline and >= 0 ? newline : line.Length;
            diagnostics.Add(new(
                YamlReader.Comment,
                new(source, new(sign, length)),
                "teksten etter # er en merknad, og blir ikke en del av verdien",
                "Sett hele verdien i anførselstegn hvis # hører til den. Fjern ellers merknaden."));
        }
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
        var keys = new Dictionary<string, YamlEntry>(StringComparer.Ordinal);
        while (parser.MoveNext() && parser.Current is not MappingEnd)
        {
            if (Node(depth + 1) is not { } keyNode || !IsKey(keyNode) || !parser.MoveNext() || Node(depth + 1) is not { } value)
            {
                return null;
            }

            var key = (YamlScalar)keyNode;
            var entry = new YamlEntry(YamlKey.Fold(key.Text), key, value);
            if (keys.TryAdd(entry.Name, entry))
            {
                entries.Add(entry);
            }
            else
            {
                ReportDuplicate(entry, keys[entry.Name]);
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
                _ = Fail(
                    YamlReader.Syntax,
                    node.Span,
                    "en liste kan ikke være navnet på et felt",
                    "Skriv feltet som «navn: verdi». Skal teksten begynne med en parentes, sett den i anførselstegn.");
                return false;
        }
    }

    private void ReportDuplicate(YamlEntry second, YamlEntry first)
    {
        var isSame = first.Value is YamlScalar a && second.Value is YamlScalar b && a.Text == b.Text && IsFirstOnLine(second.Key.Span.Start);
        diagnostics.Add(new(YamlReader.DuplicateKey, new(source, second.Key.Span), $"feltet «{second.Name}» står to ganger", "Behold ett av dem "
            + "og fjern det andre.")
        {
            Related = [new(new(source, first.Key.Span), "her står det første gang")],
            Fix = isSame ? Fix.Safe(LinesOf(second), "") : null,
        });
    }

    private Span LinesOf(YamlEntry entry) =>
        Span.FromBounds(source.Text.LineStart(entry.Key.Span.Start), source.Text.NextLine(Math.Max(entry.Key.Span.End, entry.Value.Span.End)));

    private bool IsFirstOnLine(int position)
    {
        var before = source.Text.AsSpan(0, position).TrimEnd(' ');
        return before.IsEmpty || before[^1] == '\n';
    }

    private YamlNode? FailNotAllowed(Span span, string what, string sign) => Fail(
        YamlReader.NotAllowed,
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
        var (start, end) = (region.Start + (int)parsingEvent.Start.Index, region.Start + (int)parsingEvent.End.Index);
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
        var from = region.Start + (int)start.Start.Index;
        var isFlow = start is SequenceStart { Style: SequenceStyle.Flow } or MappingStart { Style: MappingStyle.Flow };
        return Span.FromBounds(
            from,
            isFlow ? Math.Min(region.Start + (int)parser.Current!.End.Index + 1, source.Text.Length) : last?.Span.End ?? from);
    }
}
