using System.Security.Cryptography;

namespace Catalogue.Cli.Serve;

/// <summary>A file of the site in memory, with what its response says of it.</summary>
public sealed class ServedFile(string path, ReadOnlyMemory<byte> bytes)
{
    private string? tag;

    public ReadOnlyMemory<byte> Bytes { get; } = bytes;

    public string ContentType { get; } = ContentTypes.Of(path);

    public bool IsHtml => ContentType.StartsWith("text/html", StringComparison.Ordinal);

    // Most files of a site are never asked for while it is served.
    public string ETag => tag ??= $"\"{Convert.ToHexStringLower(SHA256.HashData(Bytes.Span).AsSpan(0, 12))}\"";
}
