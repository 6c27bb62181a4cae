using System.Collections.Immutable;
using Catalogue.Language;
using Catalogue.Yaml;

namespace Catalogue.Read.Fields;

/// <summary>A word that a closed choice allows, and what people write instead of it.</summary>
public sealed record Term(string Id, params ImmutableArray<string> Synonyms)
{
    /// <summary>The word as readers see it.</summary>
    public string Label { get; init; } = Id.Length == 0 ? Id : char.ToUpperInvariant(Id[0]) + Id[1..];

    /// <summary>Words that may mean this, but not surely: a person has to say.</summary>
    public ImmutableArray<string> Perhaps { get; init; } = [];
}

/// <summary>The allowed values of a closed choice.</summary>
public sealed record Choices(params ImmutableArray<Term> Terms)
{
    /// <summary>The label of a value; the value itself where it is unknown.</summary>
    public string LabelOf(string id) => IndexOf(id) is var i and >= 0 ? Terms[i].Label : id;

    public IEnumerable<string> Ids => Terms.Select(t => t.Id);

    /// <summary>Where in the list the value stands, or −1.</summary>
    public int IndexOf(string text)
    {
        for (var i = 0; i < Terms.Length; i++)
        {
            if (Terms[i].Id == text)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The value that a synonym, another spelling or a slip most likely meant, or null.</summary>
    public string? Suggestion(string text)
    {
        var folded = YamlKey.Fold(text);
        return Meaning(text) ?? Terms.FirstOrDefault(t => t.Perhaps.Any(s => YamlKey.Fold(s) == folded))?.Id ?? Suggest.Nearest(folded, Ids);
    }

    /// <summary>The value that a synonym or another spelling stands for without doubt, or null.</summary>
    public string? Meaning(string text)
    {
        var folded = YamlKey.Fold(text);
        return Terms.FirstOrDefault(t => YamlKey.Fold(t.Id) == folded || t.Synonyms.Any(s => YamlKey.Fold(s) == folded))?.Id;
    }
}
