using System.Collections.Immutable;
using Catalogue.Diagnostics;
using Catalogue.Source;

namespace Catalogue.Model;

/// <summary>Where a field stands in its file: the key and the value, which may be blank.</summary>
public readonly record struct FieldPlace(string Field, Span Key, Span Value, bool IsBlank);

/// <summary>The file an entry was read from, and where in it each of its fields stands.</summary>
public sealed record Origin(SourceText Source, Span FrontMatter, ImmutableArray<FieldPlace> Fields)
{
    public bool Has(string field) => Find(field) is not null;

    /// <summary>True for a field that is there with a value, right or wrong.</summary>
    public bool States(string field) => Find(field) is { IsBlank: false };

    /// <summary>The value of a field, or the first line of the front matter where the field is absent.</summary>
    public Location ValueOf(string field) => new(Source, Find(field)?.Value ?? FrontMatter);

    public Location KeyOf(string field) => new(Source, Find(field)?.Key ?? FrontMatter);

    public Location At(Span span) => new(Source, span);

    private FieldPlace? Find(string field)
    {
        foreach (var place in Fields)
        {
            if (place.Field == field)
            {
                return place;
            }
        }

        return null;
    }
}
