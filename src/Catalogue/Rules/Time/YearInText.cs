using System.Globalization;
using System.Text.RegularExpressions;
using Catalogue.Diagnostics;
using Catalogue.Model;
using Catalogue.Rules.Texts;
using Catalogue.Source;

namespace Catalogue.Rules.Time;

/// <summary>A text does not say that something is to begin or end in a year before the tiltak's first semester.</summary>
public static partial class YearInText
{
    public static readonly Rule Rule = new("TK418", Severity.Warning, "Et årstall i teksten strider mot varigheten");

    public static readonly Validation Validation = new(Rule, context => context.Katalog.Tiltak.SelectMany(Check));

    private const int Reach = 100;

    private static IEnumerable<Diagnostic> Check(TiltakNode node)
    {
        var tiltak = node.Tiltak;
        if (tiltak.Varighet.IsEmpty || tiltak.Avvik.Explain("varighet"))
        {
            yield break;
        }

        var (text, body, first) = (tiltak.Origin.Source.Text, tiltak.Body, tiltak.Varighet.Min());
        var places = new TextPlaces(text, body);
        foreach (var year in YearsBefore(first.Year, text, body))
        {
            var start = Math.Max(body.Start, year - Reach);
            if (Event().Match(text, start, year + 4 - start) is { Success: true } match && places.LinkAround(year).IsEmpty)
            {
                var place = match.Groups["tid"];
                yield return new(
                    Rule,
                    tiltak.Origin.At(new(place.Index, place.Length)),
                    $"teksten sier «{OneLine(match.ValueSpan)}», men tiltaket begynner {first}",
                    $"Se om årstallet i teksten eller semestrene under varighet er feil. {Explanations.Advice("varighet")}")
                {
                    Related = [new(tiltak.Origin.KeyOf("varighet"), "semestrene står her")],
                };
            }
        }
    }

    // A school year («2023–24») may reach into the first semester.
    private static IEnumerable<int> YearsBefore(int first, string text, Span body)
    {
        const string Century = "20";
        for (var at = body.Start; at < body.End
            && text.IndexOf(Century, at, body.End - at, StringComparison.Ordinal) is var hit and >= 0; at = hit + Century.Length)
        {
            var isYear = hit + 4 <= body.End
                && int.TryParse(text.AsSpan(hit, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
                && year < first;
            if (isYear && (hit + 4 == body.End || !(char.IsAsciiDigit(text[hit + 4]) || text[hit + 4] is '–' or '-' or '/')))
            {
                yield return hit;
            }
        }
    }

    private static string OneLine(ReadOnlySpan<char> text) => text.ToString().Replace("\n", " ", StringComparison.Ordinal);

    // What is to happen, in the present tense, up to the year; what «startet» or «ble avsluttet» is history.
    [GeneratedRegex(
        @"\b(?:[Ff]erdigstill(?:es|e)|[Aa]vslutte[sr]?|[Ss]lutter|[Ss]tarte[sr]?|[Bb]egynner?|[Ii]gangsettes|[Ss]ettes\s{1,6}i\s{1,6}gang|(?:er|blir)\s{1,6}ferdige?)(?:\s{1,6}(?:opp|av|i|innen|fra|til|løpet)){0,4}\s{1,6}(?<tid>(?:(?:[Vv]år|[Hh]øst|[Hh]aust)(?:en)?\s{1,6})?20\d\d)\z",
        RegexOptions.CultureInvariant)]
    private static partial Regex Event();
}
