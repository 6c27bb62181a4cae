using System.Text;

namespace Catalogue.Cli.Disk;

/// <summary>The beginning of a content file: required keys in house order, and the headings that the body may have.</summary>
public static class Skeleton
{
    private static readonly string[] TiltakHeadings =
    [
        "## Bakgrunn og behov", "## Mål", "## Slik gjør vi det", "## Kollektive prosesser", "## Bruk av midlene", "### Eier", "### UH",
        "## Egeninnsats", "## Styrking av lærerutdanningen", "## Forankring i plan", "## Måloppnåelse",
    ];

    /// <summary>A tiltak; what it inherits from its pakke is left out.</summary>
    public static string Tiltak(string tittel) => File([("tittel", tittel), ("sammendrag", ""), ("status", "meldt"), ("kilde", "")], TiltakHeadings);

    public static string Pakke(string tittel) => File([("tittel", tittel), ("skjema", ""), ("status", "meldt"), ("kilde", "")], []);

    private static string File((string Key, string Value)[] fields, string[] headings)
    {
        var text = new StringBuilder("---\n");
        foreach (var (key, value) in fields)
        {
            text.Append(key).Append(value.Length == 0 ? ":" : $": {Scalar(value)}").Append('\n');
        }

        text.Append("---\n");
        foreach (var heading in headings)
        {
            text.Append('\n').Append(heading).Append('\n');
        }

        return text.ToString();
    }

    // Plain where YAML reads it as the same text, else in double quotes.
    private static string Scalar(string value)
    {
        var isPlain = char.IsLetter(value[0]) && !value.Contains(": ", StringComparison.Ordinal) && !value.Contains(" #", StringComparison.Ordinal)
            && !value.EndsWith(':');
        return isPlain ? value : $"\"{value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
    }
}
