using Catalogue.Diagnostics;
using Spectre.Console;

namespace Catalogue.Cli.Rendering;

/// <summary>The colours that the inks have on a terminal.</summary>
public static class Inks
{
    public static Style StyleOf(Ink ink) => ink switch
    {
        Ink.Strong => new(decoration: Decoration.Bold),
        Ink.Error => new(Color.Red, decoration: Decoration.Bold),
        Ink.Warning => new(Color.Yellow, decoration: Decoration.Bold),
        Ink.Frame => new(Color.Blue),
        Ink.Help => new(Color.Teal),
        Ink.Added => new(Color.Green),
        Ink.Removed => new(Color.Red),
        _ => Style.Plain,
    };

    /// <summary>Text of others as a piece of Spectre's markup, which does nothing on a terminal.</summary>
    public static string Escaped(string foreign) => Markup.Escape(ForeignText.Plain(foreign));

    /// <summary>Whether a terminal is there has been decided already, so Spectre does not guess again.</summary>
    public static IAnsiConsole ConsoleOn(TextWriter writer, bool hasColour) => AnsiConsole.Create(new AnsiConsoleSettings
    {
        Out = new AnsiConsoleOutput(writer),
        Ansi = hasColour ? AnsiSupport.Yes : AnsiSupport.No,
        ColorSystem = hasColour ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
        Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
    });
}
