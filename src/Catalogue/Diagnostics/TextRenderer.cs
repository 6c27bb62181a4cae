using System.Globalization;

namespace Catalogue.Diagnostics;

/// <summary>Faults as text for people: message, place, the line with carets, the help and where to read more.</summary>
public static class TextRenderer
{
    /// <summary>
    /// Faults beyond this number are only counted: nobody mends so many before running the check again, and a log has room for few.
    /// </summary>
    public const int Most = 200;

    /// <summary>The faults in the given order, a blank line after each, and a last line that counts them; empty without faults.</summary>
    public static InkedText Render(IReadOnlyCollection<Diagnostic> diagnostics)
    {
        var text = new InkedText();
        WriteAll(diagnostics, text);
        return diagnostics.Count == 0 ? text : text.Line(FaultCount.Describe(diagnostics), Ink.Strong);
    }

    /// <summary>The faults without the count of all; of very many, no warning is shown in the place of an error.</summary>
    internal static void WriteAll(IReadOnlyCollection<Diagnostic> diagnostics, InkedText text)
    {
        var room = Math.Max(0, Most - diagnostics.Count(d => d.IsError));
        var (errors, warnings) = (0, 0);
        foreach (var diagnostic in diagnostics)
        {
            if (diagnostic.IsError ? errors++ < Most : warnings++ < room)
            {
                Write(diagnostic, text);
                text.Line();
            }
        }

        _ = diagnostics.Count > Most
            ? text.Line($"… og {FaultCount.Describe(Math.Max(0, errors - Most), Math.Max(0, warnings - room))} til. Rett disse først, eller få alle med --format json.").Line()
            : text;
    }

    /// <summary>One fault.</summary>
    public static InkedText Render(Diagnostic diagnostic)
    {
        var text = new InkedText();
        Write(diagnostic, text);
        return text;
    }

    private static void Write(Diagnostic diagnostic, InkedText text)
    {
        var ink = diagnostic.IsError ? Ink.Error : Ink.Warning;
        var margin = new string(' ', MarginWidth(diagnostic));
        text.Add($"{(diagnostic.IsError ? "feil" : "advarsel")}[{diagnostic.Rule.Code}]", ink)
            .Line($": {diagnostic.Message}", Ink.Strong);
        WritePlace(diagnostic.Location, "-->", margin, text);
        WriteExcerpt(diagnostic.Location, "", (margin, ink), text);
        if (diagnostic.Help is { Length: > 0 } help)
        {
            WriteNote("hjelp", help, margin, text);
        }

        WriteNote("se", diagnostic.Rule.PagePath, margin, text);
        foreach (var related in diagnostic.Related)
        {
            WritePlace(related.Location, ":::", margin, text);
            WriteExcerpt(related.Location, related.Message, (margin, Ink.Frame), text);
        }
    }

    private static void WritePlace(Location location, string arrow, string margin, InkedText text)
    {
        var (line, column) = location.Position;
        text.Add($"{margin}{arrow} ", Ink.Frame).Line($"{location.Source.ShownPath}:{Number(line)}:{Number(column)}");
    }

    private static void WriteExcerpt(Location location, string message, (string Margin, Ink Carets) look, InkedText text)
    {
        if (!location.Source.HasLines)
        {
            // A file without a line that may be shown has none, but a related place still has its word to say.
            _ = message.Length > 0 ? text.Add($"{look.Margin} = ", Ink.Frame).Line(message) : text;
            return;
        }

        var excerpt = Excerpt.Of(location);
        text.Line($"{look.Margin} |", Ink.Frame)
            .Add($"{Number(excerpt.Line).PadLeft(look.Margin.Length)} |", Ink.Frame).Line(excerpt.Text.Length > 0 ? $" {excerpt.Text}" : "")
            .Add($"{look.Margin} | ", Ink.Frame).Add(new string(' ', excerpt.Indent))
            .Add(new string('^', excerpt.Carets), look.Carets).Line(message.Length > 0 ? $" {message}" : "");
    }

    private static void WriteNote(string name, string note, string margin, InkedText text)
    {
        var lines = note.Split('\n');
        text.Add($"{margin} = ", Ink.Frame).Add($"{name}: ", Ink.Help).Line(lines[0]);
        foreach (var line in lines.AsSpan(1))
        {
            text.Line($"{margin}   {new string(' ', name.Length + 2)}{line}");
        }
    }

    // Every line number of one fault, its related places included, fits the same margin.
    private static int MarginWidth(Diagnostic diagnostic) => diagnostic.Related
        .Select(related => related.Location.Position.Line)
        .Append(diagnostic.Location.Position.Line)
        .Max(line => Number(line).Length);

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
