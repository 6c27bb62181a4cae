using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Catalogue.Diagnostics;
using Catalogue.Model;
using Catalogue.Rules.Texts;
using Catalogue.Source;

namespace Catalogue.Rules.Lineage;

/// <summary>A text that sends its reader to another tiltak does so with a link: the numbers of a form mean nothing on the web.</summary>
public static partial class TiltakByNumber
{
    public static readonly Rule Rule = new("TK314", Severity.Warning, "Teksten viser til et tiltak med nummer");

    public static readonly Validation Validation = new(Rule, context =>
        context.Katalog.Pakker.SelectMany(p => InBody(new(p.Pakke.Origin.Source, p.Pakke.Body), p, null))
            .Concat(context.Katalog.Tiltak.SelectMany(t => InBody(new(t.Tiltak.Origin.Source, t.Tiltak.Body), t.Pakke, t))));

    private static IEnumerable<Diagnostic> InBody(Location body, PakkeNode? pakke, TiltakNode? self)
    {
        var text = body.Source.Text;
        var places = new TextPlaces(text, body.Span);
        foreach (var match in Matches(text, body.Span))
        {
            var group = match.Groups["henvisning"];
            if (places.IsRunning(group.Index))
            {
                yield return Report(new(body.Source, new(group.Index, group.Length)), match.Groups["nr"], pakke, self);
            }
        }
    }

    // The word is sought first, and only around one that a number follows is the pattern tried: texts are full of «tiltak».
    private static IEnumerable<Match> Matches(string text, Span body)
    {
        const string Word = "iltak";
        for (var at = body.Start; at < body.End
            && text.IndexOf(Word, at, body.End - at, StringComparison.Ordinal) is var hit and >= 0; at = hit + Word.Length)
        {
            if (hit > body.Start && IsNumberNear(text.AsSpan(hit + Word.Length, Math.Min(16, body.End - hit - Word.Length))))
            {
                var start = Math.Max(body.Start, hit - Reach);
                for (var match = ByNumber().Match(text, start, Math.Min(body.End, hit + Reach) - start); match.Success; match = match.NextMatch())
                {
                    if (match.Groups["henvisning"].Index == hit - 1)
                    {
                        yield return match;
                    }
                }
            }
        }
    }

    private static bool IsNumberNear(ReadOnlySpan<char> rest) => rest.ContainsAnyInRange('0', '9');

    private static Diagnostic Report(Location place, Group numbers, PakkeNode? pakke, TiltakNode? self)
    {
        var written = place.Source.Text.Substring(place.Span.Start, place.Span.Length);
        var meant = numbers.Captures.Select(c => Find(int.Parse(c.ValueSpan, CultureInfo.InvariantCulture), pakke)).ToImmutableArray();
        var links = meant.Where(t => t is not null && t != self).Select(t => $"«{Link(t!)}»").ToList();
        var isSelf = self is not null && meant.Contains(self);
        var help = (links.Count, isSelf) switch
        {
            (_, true) => $"Dette er selv tiltak {self!.Tiltak.Nr}. Er et annet ment, skriv en lenke til det; ellers fjern henvisningen.",
            (0, _) => "Skriv en lenke til det tiltaket som er ment: «[tittelen](/tiltak/id-en/)».",
            _ => $"Skriv en lenke i stedet: {string.Join(" og ", links)}. Se etter at det er dette tiltaket som er ment.",
        };
        return new(Rule, place, $"«{written}» er et nummer i skjemaet, og leserne vet ikke hvilket tiltak det er", help)
        {
            Fix = meant is [{ } only] && !isSelf ? Fix.Proposal(place.Span, Link(only)) : null,
        };
    }

    // Two with one number leave it open which is meant.
    private static TiltakNode? Find(int nr, PakkeNode? pakke) => pakke?.Tiltak.Where(t => t.Tiltak.Nr == nr).ToList() is [var only] ? only : null;

    private static string Link(TiltakNode tiltak) =>
        $"[{tiltak.Tiltak.Tittel.Replace("[", "\\[", StringComparison.Ordinal).Replace("]", "\\]", StringComparison.Ordinal)}](/tiltak/{tiltak.Id}/)";

    private const int Reach = 80;

    // A word that sends the reader there («se», «jf.», «beskrevet i») before the number, or one that says where («over») after it.
    private const string Numbers =
        @"[Tt]iltak(?:et)?\s{1,6}(?:nr\.?\s{1,6})?(?<nr>\d{1,2})(?!\d)(?:\.?\s{0,6}(?:,|og|–|-)\s{0,6}(?<nr>\d{1,2})(?!\d)){0,9}";
    private const string Before = @"(?:\b[Ss]e|\b[Ss]jå|\b[Jj]fr?\.?|\b[Jj]amfør|\b(?:[Vv]iser|[Hh]enviser|[Vv]ises|[Hh]envises)\s{1,6}til|\b(?:beskrevet|omtalt|nevnt|beskrives|omtales)\s{1,6}(?:i|under)|\b[Ss]om\s{1,6}i|\b[Ss]amme\s{1,6}som)";

    [GeneratedRegex(
        $@"{Before}\s{{1,6}}(?:også\s{{1,6}})?(?<henvisning>{Numbers})|\b(?<henvisning>{Numbers})(?=\s{{1,6}}(?:ovenfor|nedenfor|(?:over|under|foran)\s{{0,6}}[.,;:)]))",
        RegexOptions.CultureInvariant)]
    private static partial Regex ByNumber();
}
