using System.Collections.Immutable;

namespace Catalogue.Source;

/// <summary>
/// A file as the shell found it: path from its root with forward slashes, and its bytes, or only its size where it was too large to read.
/// </summary>
public sealed record RawFile(string Path, ReadOnlyMemory<byte> Bytes, long Size)
{
    public RawFile(string path, ReadOnlyMemory<byte> bytes) : this(path, bytes, bytes.Length)
    {
    }
}

/// <summary>Why something that lies among the sources was not read.</summary>
public enum Refusal
{
    LinkToFile,
    LinkToFolder,

    /// <summary>The path is that of the file that gives it away.</summary>
    GitRepository,
}

/// <summary>What lies among the sources and was not read.</summary>
public sealed record Refused(string Path, Refusal Why);

/// <summary>Everything a build reads: content and templates as text, assets as bytes. Paths begin with <c>content/</c>, <c>templates/</c>.</summary>
public sealed record Sources(ImmutableArray<RawFile> Content, ImmutableArray<RawFile> Templates, ImmutableArray<RawFile> Assets)
{
    /// <summary>The list of addresses that have been published; none in a catalogue that keeps no list.</summary>
    public ImmutableArray<RawFile> Addresses { get; init; } = [];

    /// <summary>In order of path.</summary>
    public ImmutableArray<Refused> Refused { get; init; } = [];
}
