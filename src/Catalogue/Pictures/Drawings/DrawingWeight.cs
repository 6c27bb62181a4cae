namespace Catalogue.Pictures.Drawings;

/// <summary>How many elements a browser draws for a drawing. One that uses parts of itself, which use parts again, can be a few lines long and hang a browser.</summary>
internal sealed class DrawingWeight
{
    public const long Limit = 100_000;
    private const int DeepestUse = 250;
    private readonly Dictionary<string, Part> byId = new(StringComparer.Ordinal);
    private readonly Stack<Part> open = new();
    private readonly Part whole = new();
    private readonly List<string> styled = [];

    private sealed class Part
    {
        public long Own { get; set; }

        public List<Part> Within { get; } = [];

        public List<string> Uses { get; } = [];

        /// <summary>How many of its elements have a class, which may mean any of the references of the style sheet.</summary>
        public long Classes { get; set; }

        public long? Weight { get; set; }
    }

    /// <summary>An element begins: with an id it is a part that can be used again.</summary>
    public void Enter(string? id)
    {
        var around = open.Count == 0 ? whole : open.Peek();
        var part = around;
        if (id is not null)
        {
            part = new();
            around.Within.Add(part);
            byId.TryAdd(id, part);
        }

        part.Own++;
        open.Push(part);
    }

    public void Leave() => open.Pop();

    /// <summary>The element that is open uses another part.</summary>
    public void Use(string id) => open.Peek().Uses.Add(id);

    public void HasClass() => open.Peek().Classes++;

    /// <summary>A style sheet uses a part wherever an element has a class.</summary>
    public void Style(string id) => styled.Add(id);

    public bool IsTooHeavy => Of(whole, DeepestUse) > Limit;

    private long Of(Part part, int depth)
    {
        if (part.Weight is { } known)
        {
            return known;
        }

        if (depth == 0)
        {
            return Limit + 1;
        }

        // A part that uses itself is drawn without that.
        part.Weight = 0;
        var weight = part.Own + part.Within.Sum(p => Of(p, depth - 1)) + part.Uses.Sum(Used) + (part.Classes == 0 ? 0 : part.Classes * styled.Sum(Used));
        part.Weight = Math.Min(weight, Limit + 1);
        return part.Weight.Value;

        long Used(string id) => byId.TryGetValue(id, out var used) ? Of(used, depth - 1) : 0;
    }
}
