using System.Collections.Immutable;
using Catalogue.Search;

namespace Catalogue.Tests.Search;

public class WordFormsTests
{
    [Fact]
    public void The_vocabulary_has_the_words_as_written_with_the_number_of_their_documents()
    {
        var words = Words(["Lesing og lesing på Evenášši", "Lesinga i LK20, e-post", "Lesing, PPT"]);

        Assert.Equal([new("epost", 0), new("evenášši", 0), new("lesing", 1), new("lesinga", 0), new("post", 0), new("ppt", 0)], words);
    }

    [Fact]
    public void In_a_large_catalogue_words_of_one_or_two_documents_are_no_guess()
    {
        var texts = Enumerable.Range(0, 1000).Select(i => i < 3 ? "lesing" : i < 5 ? "leseglede" : "musikk").ToArray();

        Assert.Equal(["lesing", "musikk"], Words(texts).Select(w => w.Form));
    }

    [Fact]
    public void Words_of_one_key_are_never_parted()
    {
        ImmutableArray<WordForm> words =
            [.. Enumerable.Range(0, 3000).SelectMany(i => new[] { $"ma{i:D4}", $"maa{i:D4}", $"må{i:D4}" }).Select(form => new WordForm(form, 0))];

        var (files, cuts) = WordFiles.From(words);

        Assert.True(files.Length > 10);
        Assert.Equal(files.Length, cuts.ToString().Split(' ').Length);
        Assert.All(files, file => Assert.Equal(0, ((file[0] & 0x7F) + (file[1] << 7)) % 3));
    }

    private static ImmutableArray<WordForm> Words(params string[] texts) => WordForms.Of(DocumentTerms.Count(
        [.. texts.Select((text, i) => new SearchDocument($"tiltak/{i}/", new("", "", []), [new(SearchFields.Body, text)]))]));
}
