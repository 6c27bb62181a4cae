using System.Collections.Immutable;
using Catalogue.Diagnostics;
using Catalogue.Model;
using Catalogue.Parse;
using Catalogue.Yaml;

namespace Catalogue.Read.Fields;

/// <summary>A kind of entry: its name, and the one function that asks for its fields and makes it.</summary>
public sealed class EntryKind<T>(string name, Func<FieldReader, T> read)
    where T : class
{
    private readonly Lazy<ImmutableArray<FieldDescription>> fields = new(() => Describe(read));

    public string Name => name;

    /// <summary>The shape of a list of such entries within another.</summary>
    public FieldShape ListShape => field ??= new(FieldType.Objects) { Fields = () => Fields };

    /// <summary>What the reader asks for, in its order: found by letting it read nothing.</summary>
    public ImmutableArray<FieldDescription> Fields => fields.Value;

    public T Read(Document document, ICollection<Diagnostic> diagnostics)
    {
        var mapping = document.FrontMatter ?? YamlMapping.Empty;
        var origin = new Origin(document.Source, document.FirstLine, Places(mapping));
        return Read(new(document.Place.Id, document.Place.PakkeId ?? "", origin, document.Body), mapping, diagnostics);
    }

    /// <summary>Reads an object within another entry's file.</summary>
    internal T Read(YamlMapping mapping, FieldReader parent)
    {
        var first = mapping.Entries.IsEmpty ? mapping.Span : mapping.Entries[0].Key.Span;
        var origin = new Origin(parent.Origin.Source, first, Places(mapping));
        return Read(new(parent.Entry.Id, parent.Entry.PakkeId, origin, default) { Parent = parent.Entry }, mapping, parent.Diagnostics);
    }

    private T Read(Entry entry, YamlMapping mapping, ICollection<Diagnostic> diagnostics)
    {
        var fieldReader = new FieldReader(entry with { Fields = Fields }, mapping, diagnostics);
        var result = read(fieldReader);
        fieldReader.Finish();
        return result;
    }

    private static ImmutableArray<FieldDescription> Describe(Func<FieldReader, T> read)
    {
        var description = new List<FieldDescription>();
        _ = read(new(description));
        return [.. description];
    }

    private static ImmutableArray<FieldPlace> Places(YamlMapping mapping)
    {
        var places = ImmutableArray.CreateBuilder<FieldPlace>(mapping.Entries.Length);
        foreach (var entry in mapping.Entries)
        {
            places.Add(new(entry.Name, entry.Key.Span, entry.Value.Span, FieldReader.IsBlank(entry.Value)));
        }

        return places.MoveToImmutable();
    }
}
