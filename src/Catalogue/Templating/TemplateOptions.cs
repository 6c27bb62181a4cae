namespace Catalogue.Templating;

/// <summary>What all templates of a set share: the date that they take as now, and how much a render may do.</summary>
public sealed record TemplateOptions(DateOnly Today)
{
    public RenderLimits Limits { get; init; } = new();
}

/// <summary>How much one render may do: rounds of a loop with those inside it, calls within each other, and characters written.</summary>
public sealed record RenderLimits(int Loops = 100_000, int Recursion = 100, int OutputCharacters = 10_000_000)
{
    /// <summary>Statements and expressions in all.</summary>
    public int Steps { get; init; } = 5_000_000;

    public TimeSpan RegexTimeout { get; init; } = TimeSpan.FromSeconds(1);
}
