using Catalogue.Diagnostics;
using Catalogue.Source;

namespace Catalogue.Pictures.Drawings;

/// <summary>What is wrong with a drawing: each kind of fault once, where it stands first.</summary>
internal sealed class DrawingFaults(SourceText source)
{
    private const int LongestShown = 40;
    private readonly Dictionary<string, (Diagnostic Fault, int Times)> byMessage = new(StringComparer.Ordinal);

    public bool Any => byMessage.Count > 0;

    public void Add(Span place, string message, string help) =>
        byMessage[message] = byMessage.TryGetValue(message, out var known)
            ? (known.Fault, known.Times + 1)
            : (new(PictureRules.NotADrawing, new(source, place), message, help), 1);

    /// <summary>A name or value as it may stand in a message: it can be as long as the file.</summary>
    public static string Shown(string text) => text.Length <= LongestShown ? text : text[..LongestShown] + "…";

    public IEnumerable<Diagnostic> Told() => byMessage.Values.Select(f => f.Times == 1 ? f.Fault : f.Fault with
    {
        Help = FormattableString.Invariant($"{f.Fault.Help} (det samme står {(f.Times == 2 ? "ett sted" : $"{f.Times - 1} steder")} til)"),
    });
}
