using System.Collections.Frozen;
using System.Collections.Immutable;
using Catalogue.Diagnostics;
using Catalogue.Pictures.Drawings;
using Catalogue.Source;

namespace Catalogue.Pictures;

/// <summary>The pictures of the content, judged and without their metadata.</summary>
public sealed class PictureSet
{
    public static readonly PictureSet None = new([]);
    private readonly FrozenDictionary<string, Picture> byPath;

    private PictureSet(ImmutableArray<Picture> all)
    {
        All = all;
        byPath = all.ToFrozenDictionary(p => p.Path, StringComparer.Ordinal);
    }

    /// <summary>In order of path.</summary>
    public ImmutableArray<Picture> All { get; }

    /// <summary>What can be read in the drawings.</summary>
    public ImmutableArray<DrawingText> Texts => [.. All.Select(p => p.Text).OfType<DrawingText>()];

    /// <param name="assets">Every asset; the pictures are those below <c>content/</c>.</param>
    /// <param name="faults">Receives what is wrong with the pictures.</param>
    public static PictureSet Of(ImmutableArray<RawFile> assets, ICollection<Diagnostic> faults)
    {
        var files = assets.Where(a => a.Path.StartsWith(Picture.SourceFolder, StringComparison.Ordinal))
            .OrderBy(a => a.Path, StringComparer.Ordinal)
            .ToArray();
        var pictures = new Picture?[files.Length];
        var found = new List<Diagnostic>[files.Length];
        Parallel.For(0, files.Length, i => pictures[i] = Read(files[i], found[i] = []));
        foreach (var fault in found.SelectMany(f => f))
        {
            faults.Add(fault);
        }

        return files.Length == 0 ? None : new([.. pictures.OfType<Picture>()]);
    }

    /// <summary>The picture at a path of the site, as links name it.</summary>
    public Picture? Find(string path) => byPath.GetValueOrDefault(path);

    private static Picture? Read(RawFile file, List<Diagnostic> faults)
    {
        try
        {
            return PictureReader.Read(file, faults);
        }
        catch (Exception e) when (InternalError.Is(e))
        {
            faults.Add(InternalError.In(file.Path, e));
            return null;
        }
    }
}
