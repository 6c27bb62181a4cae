using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using Catalogue.Diagnostics;
using Catalogue.Source;

namespace Catalogue.Rules.Markup;

/// <summary>
/// No hidden sign turns the direction of a text, so that it reads otherwise than it is written. Hebrew and Arabic need none of the overrides;
/// the other signs are theirs to use.
/// </summary>
public static class BidiOverride
{
    public static readonly Rule Rule = new("TK432", Severity.Error, "Et usynlig tegn snur leseretningen");

    private const char FirstOverride = '\u202D';
    private const char LastOverride = '\u202E';

    private static readonly SearchValues<char> Signs = SearchValues.Create("\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069");

    internal static IEnumerable<Diagnostic> Find(MarkupText text)
    {
        var places = Places(text);
        if (places.IsEmpty)
        {
            yield break;
        }

        var name = ((int)text.Text[places[0].Start]).ToString("X4", CultureInfo.InvariantCulture);
        var others = places.Length == 1 ? "" : $". Fila har {places.Length - 1} slike tegn til";
        yield return new(
            Rule,
            text.At(places[0]),
            $"usynlig tegn (U+{name}) som kan få teksten til å vises i en annen rekkefølge enn den er skrevet{others}",
            "Slett tegnet. Det følger gjerne med når tekst limes inn fra nettsider og andre programmer.")
        {
            Fix = new([.. places.Select(p => new Edit(p, ""))], IsSafe: true),
        };
    }

    private static ImmutableArray<Span> Places(MarkupText text)
    {
        var found = ImmutableArray.CreateBuilder<Span>();
        for (var at = text.Body.Start; text.Of(Span.FromBounds(at, text.Body.End)).IndexOfAny(Signs) is var ahead and >= 0; at++)
        {
            at += ahead;
            var isOverride = text.Text[at] is >= FirstOverride and <= LastOverride;
            if ((isOverride || !HasOtherDirection(text, at)) && !text.IsExample(at))
            {
                found.Add(new(at, 1));
            }
        }

        return found.ToImmutable();
    }

    // Looked for near the sign alone: a line can be long, and have many.
    private static bool HasOtherDirection(MarkupText text, int at)
    {
        const int Near = 200;
        var span = Span.FromBounds(Math.Max(text.Body.Start, at - Near), Math.Min(text.Body.End, at + Near));
        return text.Of(span).ContainsAnyInRange('\u0590', '\u08FF');
    }
}
