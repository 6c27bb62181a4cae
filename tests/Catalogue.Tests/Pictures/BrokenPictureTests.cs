using System.Buffers.Binary;
using Catalogue.Diagnostics;
using Catalogue.Pictures;
using Catalogue.Source;
using FsCheck;
using FsCheck.Fluent;

namespace Catalogue.Tests.Pictures;

/// <summary>Whatever the bytes of a picture are, reading it ends with a picture or a fault.</summary>
public class BrokenPictureTests
{
    private static readonly string[] Endings = [".jpg", ".png", ".webp", ".svg"];

    [Theory]
    [InlineData(".jpg", "", "fila er tom")]
    [InlineData(".jpg", "<html>", "fila er ikke et bilde, selv om den heter «.jpg»")]
    [InlineData(".webp", "RIFF", "fila er ikke et bilde, selv om den heter «.webp»")]
    [InlineData(".png", "GIF89a", "fila er ikke et bilde, selv om den heter «.png»")]
    public void What_is_no_picture_is_told_with_what_to_do(string ending, string text, string message)
    {
        var fault = Assert.Single(Faults(ending, System.Text.Encoding.ASCII.GetBytes(text)));

        Assert.Equal($"TK124 content/sider/bilder/skole{ending}:1:1 {message}", TestSite.Show(fault));
        Assert.Equal("Lagre bildet på nytt som JPEG, PNG eller WebP.", fault.Help);
    }

    [Fact]
    public void A_picture_with_the_name_of_another_kind_is_told_its_own()
    {
        var fault = Assert.Single(Faults(".jpg", SamplePictures.Png));

        Assert.Equal("fila heter «.jpg», men er et bilde av slaget PNG", fault.Message);
        Assert.Equal("Gi den navnet «skole.png», og bruk det navnet i teksten.", fault.Help);
    }

    [Fact]
    public void A_picture_cut_off_anywhere_is_a_fault() => Assert.All(
        Endings[..3].SelectMany(ending => Enumerable.Range(0, SamplePictures.Plain(ending).Length).Select(length => (ending, length))),
        cut => Assert.Equal("TK124", Assert.Single(Faults(cut.ending, SamplePictures.Plain(cut.ending)[..cut.length])).Rule.Code));

    [Fact]
    public void A_picture_with_a_damaged_part_is_a_fault()
    {
        var damaged = SamplePictures.Png.ToArray();
        damaged[60] ^= 0x10;

        Assert.Equal("TK124", Assert.Single(Faults(".png", damaged)).Rule.Code);
    }

    [Fact]
    public void A_small_file_that_unpacks_to_more_than_a_phone_holds_is_a_fault()
    {
        byte[] head = [0, 0, 0x75, 0x30, 0, 0, 0x75, 0x30, 8, 0, 0, 0, 0];
        var fault = Assert.Single(Faults(
            ".png",
            [.. SamplePictures.Png[..8], .. SamplePictures.PngChunk("IHDR", head), .. SamplePictures.Png[33..]]));

        Assert.Equal(
            "TK125 content/sider/bilder/skole.png:1:1 bildet er 30000 × 30000 punkter, og grensen er 100 millioner i alt",
            TestSite.Show(fault));
    }

    [Fact]
    public void Frames_within_frames_without_end_are_a_fault()
    {
        byte[] film = [];
        for (var depth = 0; depth < 2_000; depth++)
        {
            film = SamplePictures.Chunk("ANMF", [.. new byte[16], .. film]);
        }

        Assert.Equal("TK124", Assert.Single(Faults(".webp", SamplePictures.Riff(film))).Rule.Code);
    }

    [Fact]
    public void Lengths_that_lie_are_faults()
    {
        foreach (var length in new[] { -1, int.MinValue, int.MaxValue, 0x7FFFFFF0 })
        {
            var png = SamplePictures.Png.ToArray();
            BinaryPrimitives.WriteInt32BigEndian(png.AsSpan(33), length);
            Assert.Single(Faults(".png", png));

            var webp = SamplePictures.ExtendedWebP.ToArray();
            BinaryPrimitives.WriteInt32LittleEndian(webp.AsSpan(34), length);
            Assert.Single(Faults(".webp", webp));
            BinaryPrimitives.WriteInt32LittleEndian(webp.AsSpan(4), length);
            Assert.Single(Faults(".webp", webp));
        }
    }

    [Fact]
    public void Random_bytes_after_a_true_beginning_are_harmless() =>
        Prop.ForAll<byte[]>(bytes => Endings.All(ending => Survives(ending, [.. Beginning(ending), .. bytes])))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Fact]
    public void A_true_picture_with_bytes_exchanged_is_harmless()
    {
        var edits = Gen.Choose(0, 10_000).Zip(Gen.Choose(0, 255)).ListOf().Select(list => list.Take(8).ToArray()).ToArbitrary();
        Prop.ForAll(edits, list => Endings.All(ending => Survives(ending, Edited(Full(ending), list))))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(500));
    }

    private static byte[] Full(string ending) =>
        ending == ".svg" ? System.Text.Encoding.UTF8.GetBytes(DrawingTests.Map) : SamplePictures.WithMetadata(ending, 6);

    private static byte[] Beginning(string ending) => Full(ending)[..20];

    private static byte[] Edited(byte[] file, (int Place, int Value)[] edits)
    {
        foreach (var (place, value) in edits)
        {
            file[place % file.Length] = (byte)value;
        }

        return file;
    }

    private static bool Survives(string ending, byte[] file)
    {
        var faults = new List<Diagnostic>();
        var picture = Assert.Single(PictureSet.Of(
            [new RawFile("content/sider/bilder/skole" + ending, file)],
            faults).All.DefaultIfEmpty(new("content/x")));
        return faults.Count > 0 || picture.Bytes is not null;
    }

    private static List<Diagnostic> Faults(string ending, byte[] file)
    {
        var faults = new List<Diagnostic>();
        PictureSet.Of([new RawFile("content/sider/bilder/skole" + ending, file)], faults);
        return faults;
    }
}
