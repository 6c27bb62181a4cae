using System.Buffers;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Catalogue.Diagnostics;
using Catalogue.Model;
using Catalogue.Source;

namespace Catalogue.Rules.Markup;

/// <summary>Titles and summaries are plain text: on cards, in lists and at search engines, Markdown and HTML are signs like others.</summary>
public static partial class MarkupInFields
{
    public static readonly Rule Rule = new("TK446", Severity.Warning, "Tittel eller sammendrag har koder som vises");

    // A part of each code that texts seldom have.
    private static readonly SearchValues<char> Signs = SearchValues.Create("*`<[&_#");

    public static readonly Validation Validation = new(
        Rule,
        context => Fields(context.Katalog.Entries).SelectMany(f => Check(f.Origin, f.Field, f.Label)));

    private static IEnumerable<(Origin Origin, string Field, string Label)> Fields(Entries entries) =>
    [
        .. entries.Pakker.Select(p => (p.Origin, "tittel", "tittelen")),
        .. entries.Pakker.Select(p => (p.Origin, "sammendrag", "sammendraget")),
        .. entries.Tiltak.Select(t => (t.Origin, "tittel", "tittelen")),
        .. entries.Tiltak.Select(t => (t.Origin, "sammendrag", "sammendraget")),
        .. entries.Sider.Select(s => (s.Origin, "tittel", "tittelen")),
        .. entries.Sider.Select(s => (s.Origin, "ingress", "ingressen")),
    ];

    private static IEnumerable<Diagnostic> Check(Origin origin, string field, string label)
    {
        if (!origin.States(field))
        {
            yield break;
        }

        var value = origin.ValueOf(field);
        var written = value.Source.Text.Substring(value.Span.Start, value.Span.Length);
        if (!written.AsSpan().ContainsAny(Signs))
        {
            yield break;
        }

        var found = Codes().Matches(written);
        if (found.Count > 0)
        {
            var first = found[0];
            ImmutableArray<Edit> edits = [.. found.SelectMany(m => Plain(m, value.Span.Start))];
            yield return new(
                Rule,
                origin.At(new(value.Span.Start + first.Index, first.Length)),
                $"{label} har koden «{Cut.To(first.Value, 40)}», som vises slik den er skrevet",
                "Skriv ren tekst her, uten Markdown og HTML. Lenker og fet skrift hører hjemme i teksten under feltene.")
            {
                Fix = edits.IsEmpty ? null : new(edits, IsSafe: false),
            };
        }
    }

    // What stands between the codes is kept.
    private static IEnumerable<Edit> Plain(Match match, int start)
    {
        var words = match.Groups["ord"];
        return words.Success
            ?
            [
                new(new(start + match.Index, words.Index - match.Index), ""),
                new(Span.FromBounds(start + words.Index + words.Length, start + match.Index + match.Length), ""),
            ]
            : match.Groups["tag"].Success ? [new(new(start + match.Index, match.Length), "")]
            : [];
    }

    [GeneratedRegex(
        """
        (?<stjerner>\*{1,3}|__)(?=\S)(?<ord>[^*_\n]{1,200})(?<=\S)\k<stjerner>
        | `(?<ord>[^`\n]{1,200})`
        | \[(?<ord>[^\[\]\n]{1,200})\]\([^()\s]{0,500}\)
        | (?<tag></?[a-zA-Z][a-zA-Z0-9]{0,9}(?:\s[^<>\n]{0,200})?/?>)
        | &(?:nbsp|amp|lt|gt|quot|ndash|mdash|[aoAO]slash|[aA]ring|[aA]elig|\#[0-9]{1,6});
        | ^["']?\#{1,6}\s(?=\S)
        """,
        RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture)]
    private static partial Regex Codes();
}
