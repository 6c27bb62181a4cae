using System.Text.RegularExpressions;
using Catalogue.Diagnostics;
using Catalogue.Source;

namespace Catalogue.Yaml;

/// <summary>Finds the slip behind a YAML fault by looking at the lines around it, and says in plain words how to put it right.</summary>
internal static partial class YamlSlip
{
    private const string Quote = "Sett hele teksten i anførselstegn";

    // The more certain slips stand first; each looks at one line and answers with the place and the words, or null.
    private static readonly Func<YamlLine, Found?>[] Slips =
    [
        NoSpaceAfterColon, NoSpaceAfterDash, BackslashInQuotes, OpenQuote, TextAfterQuote, ListOnKeyLine, TextOnBlockLine,
        Bracket, ReservedSign, IndentedKey, ColonInText, UnevenItem, NoColon,
    ];

    private sealed record Found(Span Span, string Message, string Help, Edit? Remedy = null);

    public static Diagnostic Explain(SourceText source, Span region, Span fault)
    {
        var lines = YamlLine.Around(source.Text, region, fault);
        var found = Slips.SelectMany(slip => lines.Select(slip)).FirstOrDefault(f => f is not null);
        return At(source, found ?? new(
            lines[0].All,
            "denne linja er ikke skrevet slik YAML krever",
            "Skriv «felt: verdi» på hver linje, med mellomrom etter kolon. Sett tekst med spesielle tegn i anførselstegn."));
    }

    public static Diagnostic NotAMapping(SourceText source, Span region, Span root)
    {
        var line = YamlLine.From(source.Text, region, root.Start, root.Start);
        return At(source, NoSpaceAfterColon(line) ?? NoSpaceAfterDash(line) ?? NoColon(line) ?? new(
            line.All,
            "her skulle det stått felter",
            "Skriv «felt: verdi» på hver linje, for eksempel «tittel: Magisk måned»."));
    }

    public static Diagnostic MissingSpaceAfterDash(SourceText source, int dash)
    {
        var end = source.Text.LineEnd(dash);
        return At(source, NoSpaceAfterDash(YamlLine.From(source.Text, Span.FromBounds(dash, end), dash, dash)) ?? new(
            Span.FromBounds(dash, end),
            "det mangler mellomrom etter bindestreken i lista",
            "Skriv «- » foran hvert punkt, med mellomrom etter bindestreken."));
    }

    private static Diagnostic At(SourceText source, Found found) => new(YamlReader.Syntax, new(source, found.Span), found.Message, found.Help)
    {
        // The slip is the likely one of several, so a person has to agree.
        Fix = found.Remedy is { } edit ? Fix.Proposal(edit.Span, edit.Text) : null,
    };

    private static Found? NoSpaceAfterColon(YamlLine line) => Match(line, KeyWithoutSpace(), m =>
        ($"det mangler mellomrom etter kolon i «{m.Groups["at"].Value}»", $"Skriv «{m.Groups["at"].Value} {Shorten(m.Groups["value"].Value)}»."), m =>
            new(line.At(m.Groups["value"].Index, 0), " "));

    private static Found? NoSpaceAfterDash(YamlLine line) => Match(line, DashWithoutSpace(), m =>
        ("det mangler mellomrom etter bindestreken i lista", $"Skriv «- {Shorten(m.Groups["at"].Value[1..])}»."), m =>
            new(line.At(m.Groups["at"].Index + 1, 0), " "));

    private static Found? BackslashInQuotes(YamlLine line) => line.FaultColumn < 0 ? null : Match(line, UnknownEscape(), _ =>
        ("«\\» har en egen betydning mellom doble anførselstegn", "Bruk enkle anførselstegn (') rundt teksten, eller skriv «\\\\»."));

    private static Found? OpenQuote(YamlLine line)
    {
        if (line.FaultColumn < 0
            || line.FaultColumn >= line.Text.Length
            || line.Text[line.FaultColumn] is not ('"' or '\'')
            || QuoteThenText().IsMatch(line.Text))
        {
            return null;
        }

        var sign = line.Text[line.FaultColumn];
        return new(
            line.At(line.FaultColumn, 1),
            $"anførselstegnet {sign} blir ikke lukket",
            $"Sett {sign} etter teksten også. Skal tegnet være en del av teksten, bruk « og ».");
    }

    private static Found? TextAfterQuote(YamlLine line) => Match(line, QuoteThenText(), _ =>
        ("det står tekst etter det siste anførselstegnet", $"{Quote}, og bruk « og » inne i den."));

    private static Found? ListOnKeyLine(YamlLine line) => Match(line, DashOnKeyLine(), _ =>
        ("en liste kan ikke begynne på samme linje som feltet", "Sett hvert punkt på sin egen linje under feltet, med «- » foran."));

    private static Found? TextOnBlockLine(YamlLine line) => Match(line, TextAfterBlockSign(), _ =>
        ("det står tekst på samme linje som «>»", "La «>-» stå alene, og begynn teksten på neste linje, rykket inn to mellomrom."));

    private static Found? Bracket(YamlLine line) => Match(line, BracketFirst(), m =>
        (
            $"«{m.Groups["at"].Value}» først i en verdi har en egen betydning i YAML",
            $"{Quote}. Er det en liste, sett hvert punkt på sin egen linje med «- » foran."));

    private static Found? ReservedSign(YamlLine line) => Match(line, ReservedFirst(), m =>
        ($"en verdi kan ikke begynne med «{m.Groups["at"].Value}»", $"{Quote}."));

    private static Found? IndentedKey(YamlLine line) => line.FaultColumn < 0 ? null : Match(line, KeyInside(), m =>
        (
            $"feltet «{m.Groups["at"].Value}» er rykket inn uten å høre til linja over",
            "Begynn linja like langt inn som feltet over. Hører den til teksten over, sett hele teksten i anførselstegn."));

    private static Found? ColonInText(YamlLine line)
    {
        if (line.FaultColumn < 0
            || line.FaultColumn >= line.Text.Length
            || line.Text[line.FaultColumn] != ':'
            || KeyAlone().IsMatch(line.Text.AsSpan(0, line.FaultColumn)))
        {
            return null;
        }

        var whole = KeyAndValue().Match(line.Text);
        var (value, remedy) = (whole.Groups["value"], default(Edit?));
        if (value.Success && !value.ValueSpan.ContainsAny('"', '\\'))
        {
            var text = value.Value.TrimEnd();
            remedy = new(line.At(value.Index, text.Length), $"\"{text}\"");
        }

        var example = whole.Success ? $", slik: {whole.Groups["key"].Value} \"{Shorten(value.Value)}\"" : ".";
        return new(line.At(line.FaultColumn, 1), "teksten inneholder et kolon, og YAML leser den som et felt", Quote + example, remedy);
    }

    private static Found? UnevenItem(YamlLine line) => line.FaultColumn < 0 ? null : Match(line, Item(), _ =>
        ("punktet er ikke rykket inn som de andre i lista", "La alle bindestrekene i en liste stå rett under hverandre."));

    private static Found? NoColon(YamlLine line) =>
        line.All.Length > 0 && !line.Text.Contains(':', StringComparison.Ordinal) && !Item().IsMatch(line.Text)
            ? new(
                line.All,
                "linja er ikke et felt: den mangler kolon",
                "Skriv «felt: verdi». Er linja en fortsettelse av teksten over, rykk den inn to mellomrom.")
            : null;

    private static Found? Match(YamlLine line, Regex pattern, Func<Match, (string Message, string Help)> words, Func<Match, Edit>? remedy = null)
    {
        var match = pattern.Match(line.Text);
        if (!match.Success)
        {
            return null;
        }

        var (message, help) = words(match);
        return new(line.At(match.Groups["at"].Index, match.Groups["at"].Length), message, help, remedy?.Invoke(match));
    }

    private static string Shorten(string text) => Cut.To(text.Trim(), 60);

    [GeneratedRegex(@"^\s*(?:- )?(?<at>[\p{L}_][\p{L}\d_-]*:)(?<value>(?!//)[^\s:].*)$")]
    private static partial Regex KeyWithoutSpace();

    [GeneratedRegex(@"^\s*(?<at>-[^\s-].*)$")]
    private static partial Regex DashWithoutSpace();

    [GeneratedRegex("(?:^\\s*-|:) +\"(?:[^\"\\\\]|\\\\[0abtnvfre \"/\\\\N_LPxuU])*(?<at>\\\\[^0abtnvfre \"/\\\\N_LPxuU])")]
    private static partial Regex UnknownEscape();

    [GeneratedRegex(@"(?:^\s*-|:) +(?:""(?:[^""\\]|\\.)*""|'(?:[^']|'')*')\s*(?<at>[^\s#:].*)$")]
    private static partial Regex QuoteThenText();

    [GeneratedRegex(@"^\s*[\p{L}\d_-]+: +(?<at>-)(?: |$)")]
    private static partial Regex DashOnKeyLine();

    [GeneratedRegex(@": +(?<at>[>|](?>[-+0-9]*) *[^\s#].*)$")]
    private static partial Regex TextAfterBlockSign();

    [GeneratedRegex(@"^\s*(?:- )?(?:[\p{L}\d_-]+: +)?(?<at>[\[\]{},])")]
    private static partial Regex BracketFirst();

    [GeneratedRegex(@"(?:^\s*-|:) +(?<at>[@`%?*&!])")]
    private static partial Regex ReservedFirst();

    [GeneratedRegex(@"^\s+(?<at>[\p{L}_][\p{L}\d_-]*):(?: |$)")]
    private static partial Regex KeyInside();

    [GeneratedRegex(@"^\s*[\p{L}_][\p{L}\d_-]*$")]
    private static partial Regex KeyAlone();

    [GeneratedRegex(@"^\s*(?<key>-|(?:- )?[\p{L}\d_-]+:) +(?<value>[^""'].*)$")]
    private static partial Regex KeyAndValue();

    [GeneratedRegex(@"^\s*(?<at>-)(?: |$)")]
    private static partial Regex Item();
}
