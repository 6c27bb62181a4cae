using System.Text.RegularExpressions;
using Catalogue.Diagnostics;
using Catalogue.Model;
using Catalogue.Rules.Texts;
using Catalogue.Source;

namespace Catalogue.Rules.UhText;

/// <summary>The text of a tiltak and its field agree on who the university partner is.</summary>
public static partial class OtherUhInText
{
    public static readonly Rule Rule = new("TK414", Severity.Warning, "Teksten og feltet nevner ikke samme UH");

    public static readonly Validation Validation = new(Rule, Check);

    private static IEnumerable<Diagnostic> Check(RuleContext context)
    {
        var names = new UhNames(context.Registers.Uh);
        return context.Katalog.Tiltak.Where(IsJudged).SelectMany(t => Check(t, names));
    }

    // No field at all, or an id that does not exist, is another rule's fault.
    private static bool IsJudged(TiltakNode node)
    {
        var written = Written(node).Ramme.Uh;
        return !written.IsEmpty && written.DistinctBy(r => r.Text).Count() == node.Ramme.Uh.Length && !Frame.Of(node).IsExplained("uh");
    }

    private static List<Diagnostic> Check(TiltakNode node, UhNames names)
    {
        var (text, body) = (node.Tiltak.Origin.Source.Text, node.Tiltak.Body);
        var places = new TextPlaces(text, body);
        var found = new List<Diagnostic>();
        var told = new List<Uh>(node.Ramme.UhMedVerter);
        var isDenied = false;
        var position = body.Start;
        while (names.Next(text, ref position, body.End) is { } mention)
        {
            // «UH er» holds the verb of the denial itself.
            var from = mention.Uh is null ? mention.Span.Start : mention.Span.End;
            var denial = Denial().Match(text, from, Math.Min(body.End - from, 120));
            var isPartner = mention.Uh is null || node.Ramme.UhMedVerter.Any(u => AreKin(u, mention.Uh));
            if (denial.Success)
            {
                if (isPartner && !isDenied)
                {
                    isDenied = true;
                    found.Add(Denied(node, Span.FromBounds(mention.Span.Start, denial.Index + denial.Length)));
                }
            }
            else if (mention.Uh is { } other && !told.Exists(u => AreKin(u, other)) && IsAboutThisTiltak(places, mention.Span.Start))
            {
                told.Add(other);
                found.Add(Other(node, other, mention.Span));
            }
        }

        return found;
    }

    // A centre and its host stand for each other, and so do two centres of one host.
    private static bool AreKin(Uh a, Uh b) =>
        a.Id == b.Id || a.Vert?.Text == b.Id || b.Vert?.Text == a.Id || (a.Vert is { } host && host.Text == b.Vert?.Text);

    // The words of a link to another tiltak tell of that one, and the background of what was before.
    private static bool IsAboutThisTiltak(TextPlaces places, int index)
    {
        var link = places.LinkAround(index);
        return (link.IsEmpty || link.Contains("/uh/", StringComparison.Ordinal))
            && !places.HeadingAbove(index).StartsWith("Bakgrunn", StringComparison.OrdinalIgnoreCase);
    }

    private static Diagnostic Other(TiltakNode node, Uh uh, Span span)
    {
        var (origin, ramme) = Written(node);
        var isOwn = !node.Tiltak.Ramme.Uh.IsEmpty;
        var last = ramme.Uh[^1];
        return new(
            Rule,
            node.Tiltak.Origin.At(span),
            $"teksten nevner {uh.Navn}, som ikke står i feltet uh",
            $"Er {uh.Kortnavn} partner i tiltaket, skriv «{uh.Id}» under uh{(isOwn ? "" : " her i fila, sammen med dem som arves fra pakken")}. "
                + "Er miljøet bare omtalt, forklar det under avvik med «felt: uh».")
        {
            Related = [new(origin.KeyOf("uh"), "feltet står her")],
            Fix = isOwn && LineEdits.IsItem(origin.Source, last)
                ? new([LineEdits.After(origin.Source, last.Span, ItemLike(origin.Source, last, uh.Id))], IsSafe: false)
                : null,
        };
    }

    private static string ItemLike(SourceText source, Ref item, string text) =>
        source.Text[LineEdits.LineOf(source, item.Span).Start..item.Span.Start] + text;

    private static Diagnostic Denied(TiltakNode node, Span span)
    {
        var (origin, _) = Written(node);
        return new(
            Rule,
            node.Tiltak.Origin.At(span),
            $"teksten sier at UH ikke er med, men feltet uh har «{string.Join("», «", node.Ramme.Uh.Select(u => u.Id))}»",
            $"Rett teksten eller feltet. {Explanations.Advice("uh")}")
        {
            Related = [new(origin.KeyOf("uh"), "feltet står her")],
        };
    }

    private static (Origin Origin, Ramme Ramme) Written(TiltakNode node) =>
        node.Tiltak.Ramme.Uh.IsEmpty && node.Pakke is { Pakke: var pakke } ? (pakke.Origin, pakke.Ramme) : (node.Tiltak.Origin, node.Tiltak.Ramme);

    // In the same sentence; «ikke involvert i alle delene» says that they are involved.
    [GeneratedRegex(
        @"\G[^.!?]{0,60}?\b(?:(?:er|var|blir|ble)\s{1,6}(?:(?:derfor|altså|foreløpig|likevel)\s{1,6})?ikke\s{1,6}involvert|deltar\s{1,6}(?:derfor\s{1,6})?ikke|ikke\s{1,6}deltar)\b(?!\s{1,6}(?:i|på)\s{1,6}(?:alle?|hver|hele|selve)\b)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Denial();
}
