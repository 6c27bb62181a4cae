using System.Collections.Frozen;
using System.Collections.Immutable;
using Catalogue.Model;
using Catalogue.Read;
using Catalogue.Read.Fields;
using Catalogue.Source;

namespace Catalogue.Rules.Texts;

/// <summary>What people have written in a tiltak or package in their own words: fields of free text, and the text below them.</summary>
internal sealed record WrittenText(Origin Origin, Span Body, FrozenSet<string> FreeFields)
{
    private static readonly FrozenSet<string> InTiltak = Free(TiltakReader.Kind.Fields);
    private static readonly FrozenSet<string> InPakke = Free(PakkeReader.Kind.Fields);

    /// <summary>The whole file, to be searched at once; see <see cref="Covers"/>.</summary>
    public string File => Origin.Source.Text;

    public static IEnumerable<WrittenText> All(Entries entries) =>
        entries.Pakker.Select(p => new WrittenText(p.Origin, p.Body, InPakke))
            .Concat(entries.Tiltak.Select(t => new WrittenText(t.Origin, t.Body, InTiltak)));

    /// <summary>False for keys, and for fields whose values are given: what is wrong there is those fields' own fault.</summary>
    public bool Covers(int index) =>
        index >= Body.Start || (FieldAt(index) is { } field && index < field.Value.End && FreeFields.Contains(field.Field));

    // The last that begins at the place or before it: a file can have many thousands, in order.
    private FieldPlace? FieldAt(int index)
    {
        var (low, high) = (0, Origin.Fields.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Origin.Fields[middle].Value.Start <= index ? (middle + 1, high) : (low, middle);
        }

        return low == 0 ? null : Origin.Fields[low - 1];
    }

    /// <summary>The first line of a field's own text, without the sign of a text over many lines.</summary>
    public static Span FirstLine(Origin origin, string field)
    {
        var place = origin.ValueOf(field).Span;
        var text = origin.Source.Text.AsSpan(place.Start, place.Length);
        var start = 0;
        if (text.Length > 0 && text[0] is '>' or '|' && text.IndexOf('\n') is var end and > 0)
        {
            start = end + text[end..].IndexOfAnyExcept(" \n");
        }

        var line = text[start..].IndexOf('\n');
        return new(place.Start + start, line < 0 ? text.Length - start : line);
    }

    private static FrozenSet<string> Free(ImmutableArray<FieldDescription> fields) => fields
        .Where(f => f.Shape is { Target: Target.None, Type: FieldType.Text or FieldType.TextList or FieldType.Slug or FieldType.Objects })
        .Select(f => f.Key).ToFrozenSet(StringComparer.Ordinal);
}
