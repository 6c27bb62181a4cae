using System.Globalization;
using System.Text.RegularExpressions;
using Catalogue.Diagnostics;
using Catalogue.Model;

namespace Catalogue.Rules;

/// <summary>A text does not say that something is to begin or end in a year before the tiltak's first semester.</summary>
public static partial class YearInText
{
    public static readonly Rule Rule = new("TK418", Severity.Warning, "Et årstall i teksten strider mot varigheten");

    public static readonly Validation Validation = new(Rule, context => context.Katalog.Tiltak.SelectMany(Check));

    private static IEnumerable<Diagnostic> Check(TiltakNode node)
    {
        var tiltak = node.Tiltak;
        if (tiltak.Varighet.IsEmpty || tiltak.Avvik.Explain("varighet"))
        {
            yield break;
        }

        var first = tiltak.Varighet.Min();
        var text = tiltak.Origin.Source.Text;
        for (var match = Event().Match(text, tiltak.Body.Start, tiltak.Body.Length); match.Success; match = match.NextMatch())
        {
            var place = match.Groups["tid"];
            if (int.Parse(match.Groups["ar"].ValueSpan, CultureInfo.InvariantCulture) < first.Year && TextPlace.LinkAround(text, tiltak.Body, place.Index).IsEmpty)
            {
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

    private static string OneLine(ReadOnlySpan<char> text) => text.ToString().Replace("\n", " ", StringComparison.Ordinal);

    // What is to happen, in the present tense; what «startet» or «ble avsluttet» is history, and a school year («2023–24») may reach into the first semester.
    [GeneratedRegex(
        @"\b(?:[Ff]erdigstill(?:es|e)|[Aa]vslutte[sr]?|[Ss]lutter|[Ss]tarte[sr]?|[Bb]egynner?|[Ii]gangsettes|[Ss]ettes\s{1,6}i\s{1,6}gang|(?:er|blir)\s{1,6}ferdige?)(?:\s{1,6}(?:opp|av|i|innen|fra|til|løpet))*?\s{1,6}(?<tid>(?:(?:[Vv]år|[Hh]øst|[Hh]aust)(?:en)?\s{1,6})?(?<ar>20\d\d))(?![\d–/-])",
        RegexOptions.CultureInvariant)]
    private static partial Regex Event();
}
