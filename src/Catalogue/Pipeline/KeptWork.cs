using Catalogue.Diagnostics;
using Catalogue.Markdown;
using Catalogue.Model;
using Catalogue.Parse;
using Catalogue.Pictures;
using Catalogue.Source;

namespace Catalogue.Pipeline;

/// <summary>What runs after each other made of each file, so that the next one only does what has changed; never seen in the result.</summary>
public sealed class KeptWork
{
    internal Memo<RawFile, Document> Documents { get; } = new();

    internal Memo<RawFile, Picture?> Pictures { get; } = new();

    internal Memo<Document, object?> Entries { get; } = new();

    internal Memo<Document, MarkdownBody?> Bodies { get; } = new();

    internal Memo<Tiltak, uint[]> Words { get; } = new();
}
