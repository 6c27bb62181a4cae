using System.Collections.Immutable;
using System.Text;
using Catalogue.Parse;
using Catalogue.Read;
using Catalogue.Read.Fields;
using Catalogue.Read.Formatting;
using Catalogue.Source;
using Catalogue.Yaml;

namespace Catalogue.Decisions;

/// <summary>
/// Writes values into the fields of a tiltak, in the house's order, and leaves every other byte as it is: line ends, mark and letters too. Null where
/// the fields are written in a way that this cannot be done to.
/// </summary>
internal static class FieldWriter
{
    private const string Periods = "perioder";
    private const string Period = "periode";

    private static readonly ImmutableArray<FieldDescription> Fields = TiltakReader.Kind.Fields;
    private static readonly ImmutableArray<FieldDescription> PeriodFields = PeriodeReader.Kind.Fields;

    public static RawFile? Write(RawFile file, DecisionRow row)
    {
        if (ParsedFile.From(file).Document is not { FrontMatter: { Entries.IsEmpty: false } fields, Source: var source } || IsFlow(fields, source))
        {
            return null;
        }

        var lines = new FileLines(Encoding.UTF8.GetString(file.Bytes.Span), source);
        var isWritten = row.Periode is null ? Set(lines, new(fields, Fields, ""), row) : InPeriod(lines, fields, row);
        if (!isWritten)
        {
            return null;
        }

        var written = new RawFile(file.Path, Encoding.UTF8.GetBytes(lines.ToString()));
        var changed = row.Periode is null ? [.. row.Values.Select(v => v.Field)] : ImmutableArray.Create(Periods);
        return ParsedFile.From(written).Document is { FrontMatter: { } after }
            && SameContent.In(Without(fields, changed), Without(after, changed), Fields)
            && (row.Periode is null || IsSameOtherwise(fields, after, row)) ? written : null;
    }

    // The other periods as they were, and of this one what the row says nothing of.
    private static bool IsSameOtherwise(YamlMapping before, YamlMapping after, DecisionRow row)
    {
        var (own, then) = (ItemsOf(before).ToLookup(i => IsOf(i, row)), ItemsOf(after).ToLookup(i => IsOf(i, row)));
        ImmutableArray<string> changed = [Period, .. row.Values.Select(v => v.Field)];
        return own[false].Count() == then[false].Count()
            && own[false].Zip(then[false]).All(pair => SameContent.In(pair.First, pair.Second, PeriodFields))
            && then[true].Count() == 1
            && own[true].All(i => SameContent.In(Without(i, changed), Without(then[true].First(), changed), PeriodFields));
    }

    private static IEnumerable<YamlMapping> ItemsOf(YamlMapping fields) =>
        fields.Entries.FirstOrDefault(e => e.Name == Periods).Value is YamlSequence list ? list.Items.OfType<YamlMapping>() : [];

    private static bool InPeriod(FileLines lines, YamlMapping fields, DecisionRow row)
    {
        var list = fields.Entries.FirstOrDefault(e => e.Name == Periods).Value;
        if (list is null || FieldReader.IsBlank(list))
        {
            return Set(lines, new(fields, Fields, ""), (Periods, $"{Periods}:\n{Item("  ", row)}"));
        }

        if (list is not YamlSequence { Items: [.., YamlMapping last] items } || last.Entries.IsEmpty || items.Any(i => IsFlow(i, lines.Source)))
        {
            return false;
        }

        if (items.OfType<YamlMapping>().FirstOrDefault(i => IsOf(i, row)) is { } period)
        {
            return Set(lines, new(period, PeriodFields, lines.MarginOf(period)), row);
        }

        var margin = lines.MarginOf(last);
        lines.Insert(lines.LastOf(last.Entries[^1]), Item(margin[..Math.Max(0, margin.Length - 2)], row));
        return true;
    }

    private static string Item(string margin, DecisionRow row) => string.Concat(
        $"{margin}- {Period}: {row.Periode}\n",
        string.Concat(PeriodFields.SelectMany(f => row.Values.Where(v => v.Field == f.Key).Select(v => Line(f, v.Value, margin + "  ")))));

    private static bool Set(FileLines lines, Block block, DecisionRow row) =>
        row.Values.OrderBy(v => Rank(block, v.Field)).All(v => Set(lines, block, v.Field, v.Value));

    private static bool Set(FileLines lines, Block block, string key, string value)
    {
        var field = block.Fields.First(f => f.Key == key);
        if (block.Mapping.Entries.FirstOrDefault(e => e.Name == key) is not { Value: not null } entry)
        {
            return Set(lines, block, (key, Line(field, value, block.Margin)));
        }

        if (entry.Value is not YamlScalar scalar)
        {
            return false;
        }

        // «240 000» is 240000 already.
        var isSame = scalar.Text == value || (field.Shape.Type == FieldType.Amount && $"{AmountField.Parse(scalar.Text)}" == value);
        if (!isSame && !lines.Replace(entry, scalar, YamlText.Of(value)))
        {
            lines.Replace(entry, Line(field, value, block.Margin));
        }

        return true;
    }

    // A field that is not there yet: below the last of those that stand before it in the declaration.
    private static bool Set(FileLines lines, Block block, (string Key, string Text) field)
    {
        var existing = block.Mapping.Entries.FirstOrDefault(e => e.Name == field.Key);
        if (existing.Value is not null)
        {
            lines.Replace(existing, field.Text);
            return true;
        }

        var rank = Rank(block, field.Key);
        var before = block.Mapping.Entries.Where(e => Rank(block, e.Name) < rank).ToList();
        lines.Insert(before.Count > 0 ? before.Max(lines.LastOf) : lines.FirstOf(block.Mapping.Entries[0]) - 1, field.Text);
        return true;
    }

    private static int Rank(Block block, string key) => block.Fields.IndexOf(block.Fields.FirstOrDefault(f => f.Key == key)!);

    private static string Line(FieldDescription field, string value, string margin) =>
        string.Concat(FrontMatterText.Of(field, [value]).TrimEnd('\n').Split('\n').Select(line => $"{margin}{line}\n"));

    private static bool IsOf(YamlMapping item, DecisionRow row) =>
        item.Entries.FirstOrDefault(e => e.Name == Period).Value is YamlScalar { Text: var text } && PeriodField.Parse(text.Trim()) == row.Periode;

    private static bool IsFlow(YamlNode node, SourceText source) => source.Text[node.Span.Start] is '{' or '[';

    private static YamlMapping Without(YamlMapping fields, ImmutableArray<string> keys) =>
        fields with { Entries = fields.Entries.RemoveAll(e => keys.Contains(e.Name)) };

    /// <summary>Fields that stand below each other: what they are, what may stand there, and how far in.</summary>
    private sealed record Block(YamlMapping Mapping, ImmutableArray<FieldDescription> Fields, string Margin);
}
