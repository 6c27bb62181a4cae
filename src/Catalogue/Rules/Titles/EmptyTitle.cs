using System.Collections.Frozen;
using Catalogue.Diagnostics;
using Catalogue.Model;
using Catalogue.Rules.Texts;
using Catalogue.Source;

namespace Catalogue.Rules.Titles;

/// <summary>A title is whole, and tells one tiltak or package from another.</summary>
public static class EmptyTitle
{
    public static readonly Rule Rule = new("TK405", Severity.Warning, "Tittelen sier for lite eller er ikke avsluttet");

    public static readonly Validation Validation = new(Rule, context =>
        context.Katalog.Entries.Pakker.Select(p =>
            Check(p.Origin, p.Tittel, "Skriv hvem som har meldt behovet, og for hvilket år og hvilken ordning."))
            .Concat(context.Katalog.Entries.Tiltak.Select(t =>
                Check(t.Origin, t.Tittel, "Skriv hva som gjøres, gjerne med hvem det er for. En koordinator kan ha tittelen «Koordinator for …».")))
            .OfType<Diagnostic>());

    // A title of these words alone could stand on any file.
    private static readonly FrozenSet<string> Empty = new[]
    {
        "tiltak", "tiltaket", "nytt", "nye", "ny", "nr", "nummer", "navn", "på", "for", "og", "i", "en", "et", "uten", "tittel", "test", "prosjekt", "prosjektet",
        "koordinator", "koordinatoren", "koordinering", "koordinatorressurs", "pakke", "behovsmelding", "behovsmeldingen", "vedlegg", "skjema", "søknad",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static Diagnostic? Check(Origin origin, string title, string help)
    {
        if (title.Length == 0)
        {
            return null;
        }

        if (title[^1] is ',' or ':' or ';')
        {
            var span = LastOf(origin, title[^1]);
            return new(
                Rule,
                origin.At(span),
                $"tittelen slutter på «{title[^1]}»",
                "Fjern tegnet, eller skriv det som mangler etter det.")
            { Fix = Fix.Proposal(span, "") };
        }

        return SaysSomething(title)
            ? null
            : new(Rule, origin.At(WrittenText.FirstLine(origin, "tittel")), $"tittelen «{title}» sier ikke hva dette er", help);
    }

    private static bool SaysSomething(string title)
    {
        foreach (var range in title.AsSpan().SplitAny(" ,.:;()«»\"/-–\t\n"))
        {
            var word = title.AsSpan(range);
            if (word.Length > 0 && char.IsLetter(word[0]) && !Empty.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word))
            {
                return true;
            }
        }

        return false;
    }

    private static Span LastOf(Origin origin, char sign)
    {
        var value = origin.ValueOf("tittel").Span;
        return new(origin.Source.Text.LastIndexOf(sign, value.End - 1, value.Length), 1);
    }
}
