using System.Text.RegularExpressions;
using Catalogue.Source;

namespace Catalogue.Templating;

/// <summary>Where code and blocks begin that never end. The library tells of them where it stops, which may be far away.</summary>
internal static partial class OpenBlocks
{
    private static readonly HashSet<string> Openers = ["if", "for", "while", "case", "capture", "func", "with", "wrap"];

    /// <summary>The braces of code that is not closed before the next begins.</summary>
    public static IEnumerable<Span> OfCode(string text) =>
        Code().Matches(text).Where(code => !code.ValueSpan.EndsWith("}}")).Select(code => new Span(code.Index, 2));

    /// <summary>The words that begin blocks without <c>end</c>; the innermost comes off first.</summary>
    public static Stack<Span> OfStatements(string text)
    {
        var open = new Stack<Span>();
        foreach (var word in Code().Matches(text).SelectMany(code => FirstWord().Matches(code.Value).Select(m => m.Groups[1])
            .Select(w => (w.Value, Span: new Span(code.Index + w.Index, w.Length)))))
        {
            if (Openers.Contains(word.Value))
            {
                open.Push(word.Span);
            }
            else if (word.Value == "end")
            {
                open.TryPop(out _);
            }
        }

        return open;
    }

    [GeneratedRegex(@"\{\{(?:(?!\{\{|\}\}).)*(?:\}\})?", RegexOptions.Singleline)]
    private static partial Regex Code();

    // Of each statement; «else if» begins no block.
    [GeneratedRegex(@"(?:\{\{[-~]?|[;\n])\s*(\w+)")]
    private static partial Regex FirstWord();
}
