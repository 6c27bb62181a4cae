using Catalogue.Model;
using Catalogue.Source;

namespace Catalogue.Rules;

/// <summary>What people have written in a tiltak or package: its fields, and the text below them.</summary>
internal readonly record struct WrittenText(Origin Origin, Span Body)
{
    public static IEnumerable<WrittenText> All(Entries entries) =>
        entries.Pakker.Select(p => new WrittenText(p.Origin, p.Body)).Concat(entries.Tiltak.Select(t => new WrittenText(t.Origin, t.Body)));

    /// <summary>The whole file: fields are texts too, and only the words between them are ours.</summary>
    public string File => Origin.Source.Text;

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
}
