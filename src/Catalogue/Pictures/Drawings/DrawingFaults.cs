using Catalogue.Diagnostics;
using Catalogue.Source;

namespace Catalogue.Pictures.Drawings;

/// <summary>What is wrong with a drawing: each kind of fault once, where it stands first, and not more kinds than anyone reads.</summary>
internal sealed class DrawingFaults(SourceText source)
{
    private const int MaxShown = 40;
    private const int MaxTold = 20;
    private readonly Dictionary<string, (Diagnostic Fault, int Times)> byMessage = new(StringComparer.Ordinal);

    public bool Any => byMessage.Count > 0;

    public void Add(Span place, string message, string help) =>
        byMessage[message] = byMessage.TryGetValue(message, out var known)
            ? (known.Fault, known.Times + 1)
            : (new(PictureRules.NotADrawing, new(source, place), message, help), 1);

    /// <summary>A name or value as it may stand in a message: it can be as long as the file.</summary>
    public static string Shown(string text) => Cut.To(text, MaxShown);

    public IEnumerable<Diagnostic> Told() => byMessage.Values.Take(MaxTold).Select((f, i) => f.Fault with
    {
        Help = $"{f.Fault.Help}{More(f.Times - 1)}{(i == MaxTold - 1 && byMessage.Count > MaxTold ? $" Tegningen har {byMessage.Count - MaxTold} andre feil." : "")}",
    });

    private static string More(int times) => times switch
    {
        0 => "",
        1 => " (det samme står ett sted til)",
        _ => $" (det samme står {times} steder til)",
    };
}
