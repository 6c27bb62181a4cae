namespace Catalogue.Source;

/// <summary>A file of the site: path from the site's root with forward slashes, and its bytes.</summary>
public sealed record OutputFile(string Path, ReadOnlyMemory<byte> Bytes);
