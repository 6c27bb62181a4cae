using System.Collections.Immutable;

namespace Catalogue.Source;

/// <summary>A file as the shell found it: path from its root with forward slashes, and its bytes, or only its size where it was too large to read.</summary>
public sealed record RawFile(string Path, ReadOnlyMemory<byte> Bytes, long Size)
{
    public RawFile(string path, ReadOnlyMemory<byte> bytes) : this(path, bytes, bytes.Length)
    {
    }
}

/// <summary>Everything a build reads: content and templates as text, assets as bytes. Paths begin with <c>content/</c>, <c>templates/</c>.</summary>
public sealed record Sources(ImmutableArray<RawFile> Content, ImmutableArray<RawFile> Templates, ImmutableArray<RawFile> Assets);
