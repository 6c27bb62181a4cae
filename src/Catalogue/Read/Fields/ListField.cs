using System.Collections.Immutable;
using Catalogue.Diagnostics;
using Catalogue.Model;
using Catalogue.Source;
using Catalogue.Yaml;

namespace Catalogue.Read.Fields;

/// <summary>Fields that are lists: one item a line, or on one line with commas between.</summary>
public static class ListField
{
    public static readonly Rule TooMany = new("TK220", Severity.Warning, "For mange punkter i lista");

    public static ImmutableArray<string> Texts(this FieldReader fields, FieldSpec spec) =>
        [.. fields.Items(spec, FieldShape.TextList).Select(i => i.Text)];

    /// <summary>Words that name other entries; more of them than the shape has room for are read all the same.</summary>
    public static ImmutableArray<Ref> Refs(this FieldReader fields, FieldSpec spec, FieldShape shape)
    {
        var items = fields.Items(spec, shape);
        if (shape.MaxItems > 0 && items.Length > shape.MaxItems)
        {
            fields.Report(
                TooMany,
                items[shape.MaxItems].Span,
                $"«{spec.Key}» har {items.Length} punkter, og bør ikke ha over {shape.MaxItems}",
                $"Behold de {shape.MaxItems} viktigste.");
        }

        return items;
    }

    internal static ImmutableArray<Ref> Items(this FieldReader fields, FieldSpec spec, FieldShape shape)
    {
        switch (fields.Take(spec, shape))
        {
            case YamlScalar scalar:
                return Split(scalar, fields.Origin.Source.Text);
            case YamlSequence sequence:
                return FromSequence(fields, spec, sequence);
            case YamlMapping mapping:
                fields.Report(
                    FieldReader.WrongType,
                    fields.FirstLineOf(mapping),
                    $"«{spec.Key}» skal være en liste, men her står en gruppe av felter",
                    Advice(spec));
                return [];
            default:
                return [];
        }
    }

    private static ImmutableArray<Ref> FromSequence(FieldReader fields, FieldSpec spec, YamlSequence sequence)
    {
        var items = ImmutableArray.CreateBuilder<Ref>(sequence.Items.Length);
        foreach (var item in sequence.Items)
        {
            if (item is YamlScalar scalar && !string.IsNullOrWhiteSpace(scalar.Text))
            {
                items.Add(new(scalar.Text.Trim(), scalar.Span));
                continue;
            }

            var (message, help) = item switch
            {
                YamlScalar => ($"et punkt i «{spec.Key}» er tomt", "Skriv noe etter bindestreken, eller fjern linja."),
                YamlMapping => ($"punktet i «{spec.Key}» inneholder et kolon, og leses som et felt", "Sett hele punktet i anførselstegn."),
                _ => ($"et punkt i «{spec.Key}» er selv en liste", Advice(spec)),
            };
            var span = item is YamlScalar ? new Span(Math.Max(0, item.Span.Start - 1), 1) : fields.FirstLineOf(item);
            fields.Report(new(FieldReader.WrongType, fields.Origin.At(span), message, help)
            {
                Fix = item is YamlMapping ? Quoted(fields.Origin.Source.Text, item.Span) : null,
            });
        }

        return items.DrainToImmutable();
    }

    // A list of words has no use for fields, so a colon can only be a part of the text.
    private static Fix? Quoted(string text, Span span)
    {
        var item = text.Substring(span.Start, span.Length);
        return item.AsSpan().ContainsAny("\n\"\\#{") ? null : Fix.Safe(span, $"\"{item}\"");
    }

    // Where the text stands in the file letter by letter, each part has its own place; else all have the whole.
    private static ImmutableArray<Ref> Split(YamlScalar scalar, string text)
    {
        var quotes = scalar.Span.Length - scalar.Text.Length;
        var exact = quotes is 0 or 2 && string.CompareOrdinal(text, scalar.Span.Start + (quotes / 2), scalar.Text, 0, scalar.Text.Length) == 0;
        var items = ImmutableArray.CreateBuilder<Ref>();
        foreach (var range in scalar.Text.AsSpan().Split(','))
        {
            var part = scalar.Text[range];
            var start = range.Start.Value + part.Length - part.TrimStart().Length;
            part = part.Trim();
            if (part.Length > 0)
            {
                items.Add(new(part, exact ? new(scalar.Span.Start + (quotes / 2) + start, part.Length) : scalar.Span));
            }
        }

        return items.DrainToImmutable();
    }

    private static string Advice(FieldSpec spec) =>
        $"Skriv ett punkt på hver linje under «{spec.Key}:», for eksempel «  - {spec.Example.Split(',')[0]}».";
}
