namespace Catalogue.Tests.Fixtures;

/// <summary>The packages and tiltak of the real content, read line by line: simple enough to hold the program's own reading against.</summary>
public static class PlainContent
{
    public static IReadOnlyList<PlainEntry> Pakker { get; } = [.. Files("pakker").Where(f => Path.GetFileName(f) == "pakke.md").Select(Read)];

    public static IReadOnlyList<PlainEntry> Tiltak { get; } = [.. Files("pakker").Where(f => Path.GetFileName(f) != "pakke.md").Select(Read)];

    /// <summary>The institution that each centre belongs to.</summary>
    public static IReadOnlyDictionary<string, string> Hosts { get; } =
        Files("uh").Select(Read).Where(u => u.Values("vert").Count > 0).ToDictionary(u => u.Id, u => u.Values("vert")[0]);

    /// <summary>The number of each fylke.</summary>
    public static IReadOnlyDictionary<string, string> Fylker { get; } =
        Files("fylker").Select(Read).ToDictionary(f => f.Id, f => f.Values("nr")[0].Trim('"'));

    /// <summary>The kommuner of each region, by name.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Regioner { get; } = Files("regioner").Select(Read)
        .ToDictionary(r => r.Id, r => (IReadOnlyList<string>)[.. r.Values("kommuner").Select(k => k.Split(": ", 2)[1])]);

    /// <summary>The numbers of the kommuner of each name; those that are no longer in use stand below and are left out.</summary>
    public static ILookup<string, string> Kommunenumre { get; } =
        File.ReadAllText(Path.Combine(Repository.Content, "kommuner.yml")).Split("utgatte:")[0].Split("  - nr: ").Skip(1)
        .Select(k => k.Split('\n')).ToLookup(k => k[1].Split(": ", 2)[1], k => k[0].Trim('"'));

    private static IEnumerable<string> Files(string folder) =>
        Directory.EnumerateFiles(Path.Combine(Repository.Content, folder), "*.md", SearchOption.AllDirectories);

    private static PlainEntry Read(string path)
    {
        var fields = new Dictionary<string, List<string>>();
        var periods = new List<Dictionary<string, List<string>>>();
        var key = "";
        foreach (var line in File.ReadLines(path).Skip(1).TakeWhile(l => l != "---"))
        {
            if (line.Length > 0 && line[0] != ' ' && line.Split(':', 2) is [var name, var value])
            {
                key = name;
                fields[key] = value.Length > 1 ? [value.Trim()] : [];
            }
            else if (line.StartsWith("  - ", StringComparison.Ordinal))
            {
                fields[key].Add(line[4..].Trim());
            }

            if (key == "perioder" && line.StartsWith("  ", StringComparison.Ordinal) && line[4..].Split(": ", 2) is [var part, var amount])
            {
                periods.AddRange(line[2] == '-' ? [[]] : []);
                periods[^1][part.Trim()] = [amount.Trim()];
            }
        }

        var (id, folder) = (Path.GetFileNameWithoutExtension(path), Path.GetFileName(Path.GetDirectoryName(path)!));
        return new(id, folder, fields) { Perioder = [.. periods.Select(p => new PlainEntry(id, folder, p))] };
    }
}

/// <summary>An entry with the values of its fields as they are written.</summary>
public sealed record PlainEntry(string Id, string Folder, IReadOnlyDictionary<string, List<string>> Fields)
{
    public IReadOnlyList<string> Values(string field) => Fields.GetValueOrDefault(field) ?? [];

    /// <summary>Its periods, with the values of their fields.</summary>
    public IReadOnlyList<PlainEntry> Perioder { get; init; } = [];

    /// <summary>The year of a period: the first that it names.</summary>
    public string Ar => string.Concat(Values("periode")[0].Where(char.IsAsciiDigit).Take(4));

    /// <summary>As written, or the sum of its periods where each states it.</summary>
    public long? Kroner(string field) => Values(field) is [var value] ? long.Parse(value, System.Globalization.CultureInfo.InvariantCulture)
        : Perioder.Count > 0 && Perioder.All(p => p.Kroner(field) is not null) ? Perioder.Sum(p => p.Kroner(field))
        : null;

    /// <summary>The total as printed, or the parts that are.</summary>
    public long? Sum(string prefix) => Kroner(prefix + "_totalt")
        ?? (Kroner(prefix + "_eier") is null && Kroner(prefix + "_uh") is null
            ? null
            : (Kroner(prefix + "_eier") ?? 0) + (Kroner(prefix + "_uh") ?? 0));
}
