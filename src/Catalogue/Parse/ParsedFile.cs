using System.Collections.Immutable;
using Catalogue.Diagnostics;
using Catalogue.Language;
using Catalogue.Source;
using Catalogue.Yaml;

namespace Catalogue.Parse;

/// <summary>What one file became: a document and its faults. It depends on the file alone, so it can be kept while the file is unchanged.</summary>
public sealed record ParsedFile(Document Document, ImmutableArray<Diagnostic> Diagnostics)
{
    public static ParsedFile From(RawFile file)
    {
        try
        {
            return Parse(file);
        }
        catch (Exception e) when (InternalError.Is(e))
        {
            var source = new SourceText(file.Path, "");
            return new(new(Placement.Of(file.Path, []) ?? ContentPath.Nowhere, source), [InternalError.In(source, e)]);
        }
    }

    private static ParsedFile Parse(RawFile file)
    {
        if (ContentFiles.IsStray(file.Path))
        {
            var text = StrayFile.IsText(file.Bytes.Span) ? SourceDecoder.Searched(file) : new(file.Path, "");
            return new(new(ContentPath.Nowhere, text), [StrayFile.Fault(file)]);
        }

        var diagnostics = new List<Diagnostic>();
        var source = SourceDecoder.Decode(file, diagnostics);
        var place = Placement.Of(file.Path, diagnostics) ?? ContentPath.Nowhere;

        // What could not be decoded is not read, but searched for what must not be public.
        var document = source is null ? new Document(place, SourceDecoder.Searched(file)) : DocumentParser.Parse(place, source, diagnostics);
        if (diagnostics.Exists(d => d.Rule == BadCharacters.Rule))
        {
            // A line is not what it seems to be for the spaces that were read in their place; when they are gone, it is.
            diagnostics.RemoveAll(d => d.Rule == YamlReader.Syntax);
        }

        return new(document, [.. diagnostics]);
    }
}
