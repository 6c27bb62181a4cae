using System.Collections.Immutable;
using Catalogue.Source;

namespace Catalogue.Tests.Search;

/// <summary>Output files in a folder of their own for as long as a test needs them.</summary>
internal sealed class SiteFolder : IDisposable
{
    public SiteFolder(ImmutableArray<OutputFile> files)
    {
        foreach (var file in files)
        {
            var path = System.IO.Path.Combine(Path, file.Path);
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, file.Bytes.Span);
        }
    }

    public string Path { get; } = Directory.CreateTempSubdirectory("search-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
