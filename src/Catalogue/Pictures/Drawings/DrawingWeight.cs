namespace Catalogue.Pictures.Drawings;

/// <summary>
/// How many elements a browser draws for a drawing. One that uses parts of itself, which use parts again, can be a few lines long and hang a browser.
/// </summary>
internal sealed class DrawingWeight
{
    private const long MaxElements = 100_000;
    private const int MaxDepth = 250;
    private readonly Dictionary<string, Part> byId = new(StringComparer.Ordinal);
    private readonly Stack<Part> open = new();
    private readonly Part whole = new(IsGradient: false);
    private readonly Dictionary<string, List<string>> byClass = new(StringComparer.Ordinal);

    // What a style sheet says of other elements than those of a class may mean any.
    private readonly List<string> anywhere = [];

    /// <summary>True where the parts use each other too often, or without end.</summary>
    public bool IsTooHeavy => Of(whole, MaxDepth) > MaxElements;

    /// <summary>An element begins: with an id it is a part that can be used again.</summary>
    public void Enter(string element, string? id)
    {
        var around = open.Count == 0 ? whole : open.Peek();
        var part = around;
        if (id is not null)
        {
            part = new(element.EndsWith("Gradient", StringComparison.Ordinal));
            around.Within.Add(part);
            byId.TryAdd(id, part);
        }

        part.Own++;
        open.Push(part);
    }

    public void Leave() => open.Pop();

    /// <summary>The element that is open uses another part.</summary>
    public void Use(string id) => open.Peek().Uses.Add(id);

    /// <summary>The element that is open has these classes.</summary>
    public void HasClasses(string names) => open.Peek().Classes.AddRange(names.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The elements of a class, or where there is none any element, use a part.</summary>
    public void Style(string? className, string id)
    {
        if (className is null)
        {
            anywhere.Add(id);
        }
        else if (byClass.TryGetValue(className, out var ids))
        {
            ids.Add(id);
        }
        else
        {
            byClass.Add(className, [id]);
        }
    }

    private long Of(Part part, int depth)
    {
        // A part that is met within itself would be drawn for ever.
        if (part.Weight is { } known)
        {
            return known;
        }

        if (depth == 0)
        {
            return MaxElements + 1;
        }

        part.Weight = MaxElements + 1;
        var styled = part.Classes.SelectMany(c => byClass.GetValueOrDefault(c, []));
        var weight = part.Own + part.Within.Sum(p => Of(p, depth - 1)) + part.Uses.Concat(styled)
            .Sum(Used) + (anywhere.Count == 0 ? 0 : part.Own * anywhere.Sum(Used));
        part.Weight = Math.Min(weight, MaxElements + 1);
        return part.Weight.Value;

        // What a gradient is made of is not drawn.
        long Used(string id) => byId.TryGetValue(id, out var used) && !used.IsGradient ? Of(used, depth - 1) : 0;
    }

    /// <summary>Elements that belong together, and what they use.</summary>
    private sealed record Part(bool IsGradient)
    {
        public long Own { get; set; }

        public List<Part> Within { get; } = [];

        public List<string> Uses { get; } = [];

        public List<string> Classes { get; } = [];

        /// <summary>Null until it is known.</summary>
        public long? Weight { get; set; }
    }
}
