using Catalogue.Diagnostics;

namespace Catalogue.Markdown;

/// <summary>The faults that rendering Markdown can find.</summary>
public static class MarkdownRules
{
    public static readonly Rule TooDeep = new("TK111", Severity.Error, "Teksten er for dypt nøstet");

    public static readonly Rule TooMuch = new("TK119", Severity.Error, "Et avsnitt eller en tabell er for stort til å tolkes");

    public static readonly Rule TooLongAddress = new("TK120", Severity.Error, "Adressen i en lenke er for lang");

    public static readonly Rule LinkScheme = new("TK604", Severity.Error, "Lenken har en adresse som ikke er tillatt");

    public static readonly Rule OutsidePicture = new("TK607", Severity.Error, "Bildet ligger på et annet nettsted");

    public static readonly Rule RawHtml = new("TK605", Severity.Warning, "HTML i teksten vises som vanlig tekst");
}
