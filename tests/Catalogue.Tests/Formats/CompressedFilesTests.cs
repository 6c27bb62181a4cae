using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;
using Catalogue.Formats;
using Catalogue.Source;

namespace Catalogue.Tests.Formats;

public class CompressedFilesTests
{
    private static readonly string Long = string.Concat(Enumerable.Repeat("Blåbærsyltetøy og ŋáhppo. ", 100));

    [Fact]
    public void What_lies_beside_a_file_is_smaller_and_reads_back_as_the_file()
    {
        var files = RealSite.Result.Files;
        var byPath = files.ToDictionary(f => f.Path, StringComparer.Ordinal);
        var compressed = Compressed([.. files]);
        Assert.Contains(compressed, f => f.Path == "index.html.br");
        Assert.Contains(compressed, f => f.Path == "data/tiltak.csv.gz");
        Assert.All(compressed, f =>
        {
            var of = byPath[f.Path[..^3]];
            Assert.True(f.Bytes.Length < of.Bytes.Length, f.Path);
            Assert.True(of.Bytes.Span.SequenceEqual(Read(f)), f.Path);
        });
    }

    [Theory]
    [InlineData("a.html", true)]
    [InlineData("a.json", true)]
    [InlineData("a.webp", false)]
    [InlineData("a.xlsx", false)]
    [InlineData("_headers", false)]
    public void Kinds_that_are_compressed_in_themselves_are_let_be(string path, bool isCompressed) =>
        Assert.Equal(isCompressed ? [path + ".br", path + ".gz"] : [], Compressed(Text(path, Long)).Select(f => f.Path));

    [Fact]
    public void What_is_short_or_would_not_get_smaller_is_let_be()
    {
        // Words that no compressor shortens: a fixed sequence without a pattern (xorshift).
        var noise = new byte[5000];
        var state = 2463534242u;
        for (var i = 0; i < noise.Length; i++)
        {
            state ^= state << 13;
            state ^= state >> 17;
            state ^= state << 5;
            noise[i] = (byte)state;
        }

        Assert.Empty(Compressed(Text("kort.html", Long[..500]), new("støy.bin", noise)));
    }

    [Fact]
    public void The_same_files_give_the_same_bytes_and_no_time_stands_in_them()
    {
        var (once, again) = (Compressed(Text("a.html", Long)), Compressed(Text("a.html", Long)));
        Assert.Equal(once.Select(f => Convert.ToHexString(f.Bytes.Span)), again.Select(f => Convert.ToHexString(f.Bytes.Span)));
        Assert.Equal([0, 0, 0, 0, 0], once.Single(f => f.Path == "a.html.gz").Bytes.Span[3..8].ToArray());
    }

    private static ImmutableArray<OutputFile> Compressed(params ImmutableArray<OutputFile> files) =>
        CompressedFiles.Of(files, TestContext.Current.CancellationToken);

    private static OutputFile Text(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));

    private static byte[] Read(OutputFile file)
    {
        using var bytes = new MemoryStream(file.Bytes.ToArray());
        using Stream reader = file.Path.EndsWith(".br", StringComparison.Ordinal)
            ? new BrotliStream(bytes, CompressionMode.Decompress)
            : new GZipStream(bytes, CompressionMode.Decompress);
        using var text = new MemoryStream();
        reader.CopyTo(text);
        return text.ToArray();
    }
}
