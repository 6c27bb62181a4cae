using System.Collections.Immutable;
using Catalogue.Diagnostics;
using Catalogue.Model;
using Catalogue.Read;
using Catalogue.Read.Fields;
using Catalogue.Yaml;

namespace Catalogue.Cli.Rendering;

/// <summary>A field as the guide explains it, for reading in a terminal.</summary>
public static class FieldPage
{
    /// <summary>The kinds of file that have the field, however its name is spelt.</summary>
    public static ImmutableArray<(KindDescription Kind, FieldDescription Field)> Uses(string name)
    {
        var key = YamlKey.Fold(name);
        return [.. AllKinds.Kinds.SelectMany(kind => kind.Fields.Where(field => field.Key == key), (kind, field) => (kind, field))];
    }

    /// <summary>Kinds whose declaration of the field is the same are told of together.</summary>
    public static InkedText Render(ImmutableArray<(KindDescription Kind, FieldDescription Field)> uses, Katalog? katalog, int width)
    {
        var text = new InkedText();
        foreach (var same in uses.GroupBy(use => (use.Field.Ask.Help, use.Field.Ask.Need)))
        {
            text.Add(text.Runs.Count > 0 ? "\n" : "");
            Write(same.First().Field, string.Join(", ", same.Select(use => use.Kind.Name)), katalog, (text, width));
        }

        return text;
    }

    private static void Write(FieldDescription field, string kinds, Katalog? katalog, (InkedText Text, int Width) page)
    {
        var (text, width) = page;
        var standard = field.Shape.Default is { } value ? $" ({value} når feltet mangler)" : "";
        text.Line($"{field.Key}: {field.Ask.Label}", Ink.Strong).Line();
        text.Line(Wrapping.Of(field.Ask.Help, width, "", "")).Line();
        text.Line(Wrapping.Of($"{kinds}; {FieldWords.Need(field.Ask.Need)}{(field.Ask.IsInherited ? ", et tiltak arver det fra pakken" : "")}", width, "Står i:      ", "             "));
        text.Line(Wrapping.Of(FieldWords.Type(field.Shape) + standard, width, "Skrives som: ", "             "));
        var parts = field.Shape.Fields();
        if (parts.IsEmpty)
        {
            text.Line(Wrapping.Of(field.Ask.Example, width, "Eksempel:    ", "             "));
        }

        text.Line(Wrapping.Of(string.Join(", ", FieldWords.RuleCodes(field).DefaultIfEmpty("ingen om formen alene")), width, "Regler:      ", "             "));
        WriteTerms(field.Shape, katalog, page);
        foreach (var part in parts)
        {
            text.Line().Line($"  {part.Key}", Ink.Help);
            text.Line(Wrapping.Of($"{part.Ask.Help} {char.ToUpperInvariant(FieldWords.Need(part.Ask.Need)[0])}{FieldWords.Need(part.Ask.Need)[1..]}; {FieldWords.Type(part.Shape)}. Eksempel: {part.Ask.Example}", width, "    ", "    "));
        }
    }

    private static void WriteTerms(FieldShape shape, Katalog? katalog, (InkedText Text, int Width) page)
    {
        // Kommuner, tiltak and packages are too many to print.
        var hasList = katalog is not null && shape.Target is not (Target.Kommune or Target.Tiltak or Target.Pakke);
        var terms = shape.Values?.Terms ?? (hasList ? TargetTerms.Of(shape.Target, katalog!) : []);
        if (terms.IsEmpty)
        {
            return;
        }

        var column = Math.Min(32, terms.Max(t => t.Id.Length) + 4);
        page.Text.Line();
        foreach (var term in terms)
        {
            page.Text.Line(Wrapping.Of(term.Label, page.Width, $"  {term.Id}".PadRight(column), new(' ', column)));
        }
    }
}
