using Catalogue.Diagnostics;
using Catalogue.Pictures;
using Catalogue.Source;
using MetadataExtractor;
using MetadataExtractor.Formats.Exif;

namespace Catalogue.Tests.Pictures;

/// <summary>What a photograph tells about those who took it, read by another program before and after.</summary>
public class MetadataTests
{
    // What a picture must say to be shown at all, by the reader's names.
    private static readonly HashSet<string> OfThePicture = ["JPEG", "JFIF", "Huffman", "PNG-IHDR", "WebP", "File Type"];

    public static TheoryData<string> Endings => [".jpg", ".png", ".webp"];

    [Theory]
    [MemberData(nameof(Endings))]
    public void Place_and_name_and_notes_are_taken_out(string ending)
    {
        var before = SamplePictures.WithMetadata(ending);
        Assert.Equal(67.28, Read(before).OfType<GpsDirectory>().Single().GetGeoLocation()!.Latitude, 0.01);
        Assert.Contains(SamplePictures.Photographer, Said(before), StringComparison.Ordinal);

        var after = Published(ending, before);
        Assert.Subset(OfThePicture, Read(after).Select(d => d.Name).ToHashSet());
        Assert.DoesNotContain(SamplePictures.Photographer, Said(after), StringComparison.Ordinal);
        Assert.Equal(-1, after.AsSpan().IndexOf("Kari"u8));
    }

    [Theory]
    [MemberData(nameof(Endings))]
    public void Nothing_else_is_changed(string ending) =>
        Assert.Equal(SamplePictures.Plain(ending), Published(ending, SamplePictures.WithMetadata(ending)));

    [Fact]
    public void A_photograph_that_is_sent_in_several_passes_keeps_them_all() =>
        Assert.Equal(SamplePictures.ProgressiveJpeg, Published(".jpg", SamplePictures.WithMetadataOf(SamplePictures.ProgressiveJpeg, 1)));

    [Theory]
    [InlineData(".jpg", 6)]
    [InlineData(".jpg", 3)]
    [InlineData(".png", 8)]
    [InlineData(".webp", 6)]
    public void A_picture_keeps_which_way_it_is_turned_and_nothing_more(string ending, int orientation)
    {
        var after = Read(Published(ending, SamplePictures.WithMetadata(ending, orientation)));

        var exif = Assert.Single(after, d => d.Name == "Exif IFD0");
        Assert.Equal(orientation, exif.GetInt32(ExifDirectoryBase.TagOrientation));
        Assert.Single(exif.Tags);
        Assert.Subset(OfThePicture.Append("Exif IFD0").ToHashSet(), after.Select(d => d.Name).ToHashSet());
        Assert.DoesNotContain(after, d => d.HasError);
    }

    [Theory]
    [InlineData(".jpg", 1, 16, 8)]
    [InlineData(".jpg", 3, 16, 8)]
    [InlineData(".jpg", 6, 8, 16)]
    [InlineData(".png", 8, 8, 16)]
    [InlineData(".webp", 6, 16, 8)]
    public void A_picture_on_its_side_is_as_high_as_it_is_shown(string ending, int orientation, int width, int height) =>
        Assert.Equal(new PictureSize(width, height), Assert.Single(Of(ending, SamplePictures.WithMetadata(ending, orientation)).All).Size);

    [Theory]
    [MemberData(nameof(Endings))]
    public void A_picture_without_metadata_is_published_byte_for_byte(string ending) =>
        Assert.Equal(SamplePictures.Plain(ending), Published(ending, SamplePictures.Plain(ending)));

    [Fact]
    public void The_colours_of_a_photograph_stay()
    {
        byte[] profiled =
        [
            .. SamplePictures.Jpeg[..20],
            .. SamplePictures.Segment(0xE2, [.. "ICC_PROFILE\0"u8, 1, 1, 1, 2, 3]),
            .. SamplePictures.Segment(0xEE, [.. "Adobe"u8, 0, 100, 0, 0, 0, 0, 1]),
            .. SamplePictures.Jpeg[20..],
        ];

        Assert.Equal(profiled, Published(".jpg", profiled));
    }

    [Fact]
    public void What_stands_after_the_colours_of_a_photograph_is_taken_out()
    {
        byte[] With(params byte[] more) =>
            [
                .. SamplePictures.Jpeg[..20],
                .. SamplePictures.Segment(0xEE, [.. "Adobe"u8, 0, 100, 0, 0, 0, 0, 1, .. more]),
                .. SamplePictures.Jpeg[20..],
            ];

        Assert.Equal(With(), Published(".jpg", With(9, 9, 9)));
    }

    [Fact]
    public void A_small_copy_of_the_picture_in_its_head_is_taken_out()
    {
        byte[] withCopy =
        [
            .. SamplePictures.Jpeg[..2],
            .. SamplePictures.Segment(0xE0, [.. SamplePictures.Jpeg[6..18], 1, 1, 9, 9, 9]),
            .. SamplePictures.Jpeg[20..],
        ];

        Assert.Equal(SamplePictures.Jpeg, Published(".jpg", withCopy));
    }

    [Fact]
    public void The_pictures_of_an_animation_are_cleaned_one_by_one()
    {
        byte[] Frame(byte[] within) => SamplePictures.Chunk("ANMF", [.. new byte[16], .. within]);
        byte[] Film(byte[] frame) =>
            SamplePictures.Riff([
                .. SamplePictures.Chunk("VP8X", [2, 0, 0, 0, 15, 0, 0, 7, 0, 0]),
                .. SamplePictures.Chunk("ANIM", [0, 0, 0, 0, 0, 0]),
                .. Frame(frame),
            ]);

        Assert.Equal(
            Film(SamplePictures.WebP[12..]),
            Published(".webp", Film([.. SamplePictures.WebP[12..], .. SamplePictures.Chunk("hvem", "Kari"u8.ToArray())])));
    }

    private static byte[] Published(string ending, byte[] file) => Assert.Single(Of(ending, file).All).Bytes!.Value.ToArray();

    private static PictureSet Of(string ending, byte[] file)
    {
        var faults = new List<Diagnostic>();
        var pictures = PictureSet.Of([new RawFile("content/sider/bilder/skole" + ending, file)], faults);
        Assert.Empty(faults.Select(TestSite.Show));
        return pictures;
    }

    private static IReadOnlyList<MetadataExtractor.Directory> Read(byte[] file) => ImageMetadataReader.ReadMetadata(new MemoryStream(file));

    private static string Said(byte[] file) => string.Join('\n', Read(file).SelectMany(d => d.Tags).Select(t => t.Description));
}
