using System.Collections.Immutable;
using Catalogue.Search.Analysis;

namespace Catalogue.Search;

/// <summary>The word forms in files of a range each: the number of forms, then each form front-coded and the byte of its frequency.</summary>
internal static class WordFiles
{
    private const int Target = 2048;

    public static (ImmutableArray<byte[]> Files, Cuts Cuts) From(ImmutableArray<WordForm> words)
    {
        var files = ImmutableArray.CreateBuilder<byte[]>();
        var cuts = new Cuts();
        var (coder, count) = (new FrontCoder(), 0);
        string? before = null;
        foreach (var (form, level) in words)
        {
            var key = FoldKey.Of(form);
            if (coder.Bytes.Count >= Target && key != before)
            {
                files.Add(File(coder, count));
                (coder, count) = (new(), 0);
            }

            if (count == 0)
            {
                cuts.Add(before, key);
            }

            coder.Write(form);
            coder.Bytes.Add(level);
            (before, count) = (key, count + 1);
        }

        if (count > 0)
        {
            files.Add(File(coder, count));
        }

        return (files.ToImmutable(), cuts);
    }

    private static byte[] File(FrontCoder coder, int count)
    {
        var head = new FrontCoder();
        head.Write(count);
        return [.. head.Bytes, .. coder.Bytes];
    }
}
