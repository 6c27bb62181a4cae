namespace Catalogue.Templating;

/// <summary>The words of the language, and words of its relatives that people write by mistake.</summary>
internal static class Keywords
{
    public static readonly string[] All =
    [
        "if", "else", "end", "case", "when", "for", "while", "break", "continue", "in",
        "func", "do", "ret", "with", "wrap", "capture", "readonly", "import", "this",
    ];

    private static readonly Dictionary<string, string> Foreign = new()
    {
        ["elsif"] = "else if",
        ["elseif"] = "else if",
        ["elif"] = "else if",
        ["endif"] = "end",
        ["endfor"] = "end",
        ["foreach"] = "for",
        ["unless"] = "if !(…)",
        ["assign"] = "navn = verdi",
        ["return"] = "ret",
        ["function"] = "func",
        ["switch"] = "case",
        ["partial"] = "include",
    };

    public static string? HelpFor(string word) => Foreign.TryGetValue(word, out var ours) ? $"her heter det «{ours}»" : null;
}
