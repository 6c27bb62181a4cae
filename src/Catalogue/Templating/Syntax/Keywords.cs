using System.Collections.Frozen;

namespace Catalogue.Templating.Syntax;

/// <summary>The words of the language, and words of its relatives that people write by mistake.</summary>
internal static class Keywords
{
    public static readonly FrozenSet<string> All = FrozenSet.Create(
        StringComparer.Ordinal,
        "if", "else", "end", "for", "while", "break", "continue", "func", "ret", "with", "wrap", "capture", "case", "when", "readonly", "import", "tablerow", "do", "in");

    /// <summary>The words that begin a statement, for suggestions.</summary>
    public static readonly FrozenSet<string> Statements = All.Except(["do", "in"]).ToFrozenSet(StringComparer.Ordinal);

    public static readonly FrozenSet<string> LoopWords = FrozenSet.Create(StringComparer.Ordinal, "for", "while", "tablerow");

    public static readonly FrozenDictionary<string, string> Foreign = new Dictionary<string, string>
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
    }.ToFrozenDictionary(StringComparer.Ordinal);
}
