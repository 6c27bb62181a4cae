using System.Collections.Immutable;
using Catalogue.Model;
using Catalogue.Source;

namespace Catalogue.Read.Fields;

/// <summary>
/// What a reader knows of an entry beside its fields: its id and package from the file's place, the text below, and where it stands.
/// </summary>
public sealed record Entry(string Id, string PakkeId, Origin Origin, Span Body)
{
    internal static readonly Entry Nothing = new("", "", new(new("", ""), default, []), default);

    /// <summary>The fields that an entry of this kind can have.</summary>
    public ImmutableArray<FieldDescription> Fields { get; init; } = [];

    /// <summary>The entry that this one is a part of, such as the tiltak of an activity.</summary>
    public Entry? Parent { get; init; }

    public Span FirstLine => Origin.FrontMatter;
}
