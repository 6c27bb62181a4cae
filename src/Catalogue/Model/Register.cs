using System.Collections.Immutable;

namespace Catalogue.Model;

/// <summary>Entries by id, with the names and aliases that a person may write instead; the first of two equal ids wins.</summary>
public sealed class Register<T>
    where T : class
{
    private readonly Dictionary<string, T> byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> idByName = new(StringComparer.OrdinalIgnoreCase);

    public Register(ImmutableArray<T> all, Func<T, string> id, Func<T, IEnumerable<string>> names)
    {
        All = all;
        foreach (var entry in all)
        {
            byId.TryAdd(id(entry), entry);
            foreach (var name in names(entry))
            {
                idByName.TryAdd(name, id(entry));
            }
        }
    }

    public ImmutableArray<T> All { get; }

    public IEnumerable<string> Ids => byId.Keys;

    public T? Find(string id) => byId.GetValueOrDefault(id);

    public T? Find(Ref? reference) => reference is { } r ? Find(r.Text) : null;

    /// <summary>The id that a name or alias stands for, or null.</summary>
    public string? IdOf(string name) => idByName.GetValueOrDefault(name);
}
