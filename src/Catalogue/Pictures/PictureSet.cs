using System.Collections.Frozen;
using System.Collections.Immutable;
using Catalogue.Diagnostics;
using Catalogue.Pictures.Drawings;
using Catalogue.Source;

namespace Catalogue.Pictures;

/// <summary>The pictures of the content, judged and without their metadata.</summary>
public sealed class PictureSet : IEquatable<PictureSet>
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
    /// <param name="memo">What was made of each the last time.</param>
    public static PictureSet Of(ImmutableArray<RawFile> assets, ICollection<Diagnostic> faults, Memo<RawFile, Picture?>? memo = null)
    {
        var files = assets.Where(a => a.Path.StartsWith(Picture.SourceFolder, StringComparison.Ordinal))
            .OrderBy(a => a.Path, StringComparer.Ordinal)
            .ToArray();
        var pictures = Memo.Map(memo, files, null, (Read, faults));
        return files.Length == 0 ? None : new([.. pictures.OfType<Picture>()]);
    }

    /// <summary>The picture at a path of the site, as links name it.</summary>
    public Picture? Find(string path) => byPath.GetValueOrDefault(path);

    /// <summary>Sets of the same pictures are the same: texts that were made with one need not be made anew with the other.</summary>
    public bool Equals(PictureSet? other) => other is not null && All.SequenceEqual(other.All);

    public override bool Equals(object? obj) => Equals(obj as PictureSet);

    public override int GetHashCode() => All.Length;

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
