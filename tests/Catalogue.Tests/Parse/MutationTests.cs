using System.Text;
using Catalogue.Diagnostics;
using Catalogue.Model;
using Catalogue.Parse;
using Catalogue.Read;
using Catalogue.Rules;
using Catalogue.Source;
using FsCheck;
using FsCheck.Fluent;

namespace Catalogue.Tests.Parse;

/// <summary>Whatever the bytes are, reading ends with diagnostics, never with an exception.</summary>
public class MutationTests
{
    private const string Path = "content/pakker/eksempel/tiltak-a.md";

    private static readonly RawFile[] Base = [.. TestSite.Base().ToSources().Content];

    // What slips and attacks are made of; put anywhere in a file that is otherwise right.
    private static readonly string[] Pieces =
    [
        "\t", ":", ": ", "- ", "-", "\n", "\n---\n", "\"", "'", "[", "]", "{", "}", "&a ", "*a", "!t ", "|", ">-", "#", "%", "@", "`", "? ", ",", "\\", "\0", "\r", "\u2028", "\u0085",
        "\uFEFF", "å", "a\u030A", "😀", "  ", "\n  ", "\n- ", "<<: ", "avvik:\n", "  - felt: ", "meldt_totalt: 9", "eiere: Bodø, ", "999999999999999999999",
    ];

    [Fact]
    public void Random_bytes_are_harmless() =>
        Prop.ForAll<byte[]>(bytes => Survives(bytes)).Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    [Fact]
    public void Random_text_between_fences_is_harmless() =>
        Prop.ForAll<NonNull<string>>(text => Survives(Encoding.UTF8.GetBytes($"---\n{text.Get}\n---\n")))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Fact]
    public void A_valid_file_with_pieces_put_in_is_harmless()
    {
        var edits = Gen.Elements(Pieces).Zip(Gen.Choose(0, 10_000)).ListOf().Select(list => list.Take(6).ToArray()).ToArbitrary();
        Prop.ForAll(edits, list => Survives(Encoding.UTF8.GetBytes(Edited(list)))).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));
    }

    [Fact]
    public void A_valid_file_cut_off_anywhere_is_harmless()
    {
        var bytes = Base.Single(f => f.Path == Path).Bytes.ToArray();
        Assert.All(Enumerable.Range(0, bytes.Length), length => Assert.True(Survives(bytes[..length])));
    }

    [Fact]
    public void Random_paths_are_harmless() =>
        Prop.ForAll<NonNull<string>>(name => Survives("x"u8.ToArray(), $"content/{name.Get}") && Survives("x"u8.ToArray(), name.Get))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    private static string Edited((string Piece, int Place)[] edits)
    {
        var text = Encoding.UTF8.GetString(Base.Single(f => f.Path == Path).Bytes.Span);
        foreach (var (piece, place) in edits)
        {
            text = text.Insert(place % (text.Length + 1), piece);
        }

        return text;
    }

    private static bool Survives(byte[] bytes, string path = Path)
    {
        var diagnostics = new List<Diagnostic>();
        var documents = Documents.Parse([.. Base.Where(f => f.Path != path), new(path, bytes)], diagnostics);
        diagnostics.AddRange(AllRules.Check(new(Linker.Link(EntriesReader.Read(documents, diagnostics)), TestSite.Today)));
        return diagnostics.TrueForAll(IsInPlace);
    }

    private static bool IsInPlace(Diagnostic diagnostic)
    {
        var (source, span) = diagnostic.Location;
        return span.Start >= 0
            && span.Length >= 0
            && span.End <= source.Text.Length
            && diagnostic.Location.Position.Line <= source.LineCount
            && diagnostic.Message.Length > 0;
    }
}
