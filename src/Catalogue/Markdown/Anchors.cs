namespace Catalogue.Markdown;

/// <summary>The anchors of one body's headings, each given once.</summary>
internal sealed class Anchors
{
    private readonly HashSet<string> taken = new(StringComparer.Ordinal);

    // Where a name's numbers go on, so that of many equal headings each is tried once.
    private readonly Dictionary<string, int> next = new(StringComparer.Ordinal);

    /// <summary>The name itself, or with the first number from 2 that is free: «mål», «mål-2».</summary>
    public string Take(string name)
    {
        if (taken.Add(name))
        {
            return name;
        }

        var number = next.GetValueOrDefault(name, 2);
        while (!taken.Add($"{name}-{number}"))
        {
            number++;
        }

        next[name] = number + 1;
        return $"{name}-{number}";
    }
}
