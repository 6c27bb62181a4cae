namespace Catalogue.Templating.Syntax;

/// <summary>The words of the language, and words of its relatives that people write by mistake.</summary>
internal static class Keywords
{
    // Plain sets: frozen ones take longer to make than these few look-ups ever save.
    public static readonly HashSet<string> All =
    [
        "if", "else", "end", "case", "when", "for", "tablerow", "while", "break", "continue", "in",
        "func", "do", "ret", "with", "wrap", "capture", "readonly", "import",
    ];

    public static readonly HashSet<string> LoopWords = ["for", "while", "tablerow"];

    public static readonly Dictionary<string, string> Foreign = new()
    {
        ["elsif"] = "else if",
        ["elseif"] = "else if",
        ["elif"] = "else if",
        ["endif"] = "end",
        ["endfor"] = "end",
        ["endwhile"] = "end",
        ["endcase"] = "end",
        ["endcapture"] = "end",
        ["foreach"] = "for",
        ["unless"] = "if !(…)",
        ["assign"] = "navn = verdi",
        ["return"] = "ret",
        ["function"] = "func",
        ["def"] = "func",
        ["switch"] = "case",
        ["partial"] = "include",
    };
}
