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
    public static InkedText Render(
        ImmutableArray<(KindDescription Kind, FieldDescription Field)> uses,
        (Katalog? Katalog, Secrets Secrets) content,
        int width)
    {
        var text = new InkedText();
        foreach (var same in uses.GroupBy(use => (use.Field.Spec.Help, use.Field.Spec.Need)))
        {
            _ = text.Runs.Count > 0 ? text.Line() : text;
            Write(same.First().Field, string.Join(", ", same.Select(use => use.Kind.Name)), content, (text, width));
        }

        return text;
    }

    private static void Write(FieldDescription field, string kinds, (Katalog? Katalog, Secrets Secrets) content, (InkedText Text, int Width) page)
    {
        var (text, width) = page;
        var standard = field.Shape.Default is { } value ? $" ({value} når feltet mangler)" : "";
        text.Line($"{field.Key}: {field.Spec.Label}", Ink.Strong).Line();
        text.Lines(Wrapping.Of(field.Spec.Help, width, "", "")).Line();
        text.Lines(Wrapping.Of(
            $"{kinds}; {FieldWords.Need(field.Spec.Need)}{(field.Spec.IsInherited ? ", et tiltak arver det fra pakken" : "")}",
            width,
            "Står i:      ",
            "             "));
        text.Lines(Wrapping.Of(FieldWords.Type(field.Shape) + standard, width, "Skrives som: ", "             "));
        var parts = field.Shape.Fields();
        if (parts.IsEmpty)
        {
            text.Lines(Wrapping.Of(field.Spec.Example, width, "Eksempel:    ", "             "));
        }

        text.Lines(Wrapping.Of(
            string.Join(", ", FieldWords.RuleCodes(field).DefaultIfEmpty("ingen om formen alene")),
            width,
            "Regler:      ",
            "             "));
        WriteTerms(field.Shape, content, page);
        foreach (var part in parts)
        {
            text.Line().Line($"  {part.Key}", Ink.Help);
            text.Lines(Wrapping.Of(
                $"{part.Spec.Help} {char.ToUpperInvariant(FieldWords.Need(part.Spec.Need)[0])}{FieldWords.Need(part.Spec.Need)[1..]}; "
                    + $"{FieldWords.Type(part.Shape)}. Eksempel: {part.Spec.Example}",
                width,
                "    ",
                "    "));
        }
    }

    private static void WriteTerms(FieldShape shape, (Katalog? Katalog, Secrets Secrets) content, (InkedText Text, int Width) page)
    {
        // Kommuner, tiltak and packages are too many to print.
        var hasList = content.Katalog is not null && shape.Target is not (Target.Kommune or Target.Eier or Target.Tiltak or Target.Pakke);
        var terms = shape.Values?.Terms ?? (hasList ? TargetTerms.Of(shape.Target, content.Katalog!) : []);
        if (terms.IsEmpty)
        {
            return;
        }

        var column = Math.Min(32, terms.Max(t => t.Id.Length) + 4);
        page.Text.Line();
        foreach (var term in terms)
        {
            var (id, label) = (content.Secrets.Masked(term.Id), content.Secrets.Masked(term.Label));
            page.Text.Lines(Wrapping.Of(label, page.Width, $"  {id}".PadRight(column), new(' ', column)));
        }
    }
}
