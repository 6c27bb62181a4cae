using System.Globalization;
using System.Text;

namespace Catalogue.Formats;

/// <summary>Writes statements in Turtle (RDF 1.1), one subject at a time; a value that is null leaves its statement out.</summary>
internal sealed class Turtle
{
    private readonly StringBuilder text = new();

    public Turtle(params ReadOnlySpan<(string Prefix, string Namespace)> prefixes)
    {
        foreach (var (prefix, space) in prefixes)
        {
            text.Append(CultureInfo.InvariantCulture, $"@prefix {prefix}: {Iri(space)} .\n");
        }
    }

    /// <summary>A thing, what it is, and what is said of it: predicates with a prefix, values as written by the functions below.</summary>
    public void Add(string subject, string type, params IEnumerable<(string Predicate, string? Value)> statements)
    {
        text.Append(CultureInfo.InvariantCulture, $"\n{Iri(subject)} a {type}");
        foreach (var (predicate, value) in statements.Where(s => s.Value is not null))
        {
            text.Append(CultureInfo.InvariantCulture, $" ;\n    {predicate} {value}");
        }

        text.Append(" .\n");
    }

    public static string Iri(string address)
    {
        // What a settings file may hold and an address in Turtle may not is written as an address on the web has it.
        var iri = new StringBuilder("<");
        foreach (var c in address)
        {
            iri.Append(c <= ' ' || "<>\"{}|^`\\".Contains(c, StringComparison.Ordinal) ? Uri.HexEscape(c) : c);
        }

        return iri.Append('>').ToString();
    }

    /// <summary>A text in bokmål.</summary>
    public static string Text(string value) => Literal(value) + "@nb";

    public static string Date(DateOnly date) => FormattableString.Invariant($"\"{date:yyyy-MM-dd}\"^^xsd:date");

    /// <summary>A text in no language.</summary>
    public static string Literal(string value)
    {
        var literal = new StringBuilder("\"");
        foreach (var c in value)
        {
            _ = c switch
            {
                '"' or '\\' => literal.Append('\\').Append(c),
                '\n' => literal.Append("\\n"),
                '\r' => literal.Append("\\r"),
                _ => literal.Append(c),
            };
        }

        return literal.Append('"').ToString();
    }

    public byte[] ToBytes() => Encoding.UTF8.GetBytes(text.ToString());
}
