using Catalogue.Diagnostics;

namespace Catalogue.Tests.Diagnostics;

public class SecretsTests
{
    private static readonly Rule Secret = new("TK702", Severity.Error, "Telefonnummer") { IsSecret = true };

    [Theory]
    [InlineData("412 34 567", "Ring 412 34 567 nå", "Ring 41• •• ••• nå")]
    [InlineData("412 34 567", "ring-41234567-na", "ring-41••••••-na")]
    [InlineData("412 34 567", "412-34-567", "41•-••-•••")]
    [InlineData("412 34 567", "Tlf.41234567!", "Tlf.41••••••!")]
    [InlineData("412 34\n  567", "412 34 567", "41• •• •••")]
    [InlineData("412 34 567", "41**234**567", "41**•••**•••")]
    [InlineData("412 34 567", "４１２３４５６７", "４１••••••")]
    [InlineData("412 34 567", "𝟒𝟏𝟐 34 567", "𝟒•••• •• •••")]
    [InlineData("412 34 567", "41\u200B2 34 567", "41\u200B• •• •••")]
    [InlineData("Fiktiv@Eksempel.example", "fiktiv@eksempel.example", "fi••••@••••••••.•••••••")]
    [InlineData("fiktiv@eksempel.example", "fiktiv-eksempel-example", "fi••••-••••••••-•••••••")]
    [InlineData("Åse Bøe Fiktivsen", "ase-boe-fiktivsen", "as•-•••-•••••••••")]
    [InlineData("Åse Bøe Fiktivsen", "A\u030ASE BØE FIKTIVSEN", "A\u030AS• ••• •••••••••")]
    [InlineData("fiktiv@eksempel.example", "skriv til fiktiv@eksem…", "skriv til fi••••@•••••…")]
    [InlineData("412 34 567", "ring 412 3…", "ring ••• •…")]
    [InlineData("Kari Fiktivsen, tlf 291 23", "tiltaket «kari-fiktivsen» finnes ikke", "tiltaket «ka••-•••••••••» finnes ikke")]
    [InlineData("Lærke Fiktivsen", "laerke_fiktivsen", "la••••_•••••••••")]
    public void A_secret_is_known_again_in_other_spelling(string secret, string text, string masked)
    {
        Assert.Equal(masked, Of(secret).Masked(text));
        Assert.Equal(text.Length, masked.Length);
    }

    [Theory]
    [InlineData("412 34 567", "beløpet 1412345678 og 412 34 56")]
    [InlineData("Ås Fik", "fotofiksert og åsfiken")]
    [InlineData("Per", "Per tiltak")]
    [InlineData("a b c", "abc og a b c")]
    public void Other_words_and_numbers_are_left_alone(string secret, string text) => Assert.Equal(text, Of(secret).Masked(text));

    [Theory]
    [MemberData(nameof(Tricks.Names), MemberType = typeof(Tricks))]
    public void Whatever_stands_around_it_a_secret_is_masked_and_the_rest_is_left(string trick)
    {
        var text = Tricks.All[trick];
        Assert.Equal($"{text} 41• •• ••• {text}", Of("412 34 567").Masked($"{text} 412 34 567 {text}"));
    }

    [Fact]
    public void The_longest_of_those_that_begin_alike_is_masked() =>
        Assert.Equal("Fi•••• ••••• ••••••", Secrets.Of([Fault("Fiktiv Prøve"), Fault("Fiktiv Prøve Testes")]).Masked("Fiktiv Prøve Testes"));

    [Theory]
    [InlineData("Fiktiv Prøven", "•••••• Prøven")]
    [InlineData("Fiktiv Prøve og Fiktiv Pr…", "Fi•••• ••••• og Fi•••• ••…")]
    [InlineData("Fiktiv Å", "•••••• Å")]
    public void Where_the_longest_does_not_fit_a_shorter_one_does(string text, string masked) =>
        Assert.Equal(masked, Secrets.Of([Fault("Fiktiv"), Fault("Fiktiv Prøve"), Fault("Fiktiv Prøve Testes"), Fault("Fiktiv Zz")]).Masked(text));

    [Fact]
    public void A_secret_that_its_file_spells_with_other_signs_is_known_as_readers_have_it() =>
        Assert.Equal(
            "skriv til fi••••@••••••••.•••••••",
            Secrets.Of([Fault("fiktiv&#64;eksempel.example") with { Secret = "fiktiv@eksempel.example" }])
                .Masked("skriv til fiktiv@eksempel.example"));

    [Fact]
    public void A_word_of_a_name_is_a_part_of_it_and_another_is_not()
    {
        var secrets = Of("Kari Fiktivsen");
        Assert.True(secrets.Have("fiktivsen"));
        Assert.False(secrets.Have("samlinger"));
        Assert.False(Secrets.None.Have(""));
    }

    [Fact]
    public void A_file_is_shown_without_what_was_found_in_it_and_without_what_was_found_elsewhere()
    {
        var own = Fault("412 34 567");
        var shown = Secrets.Of([own, Fault("Kari Fiktivsen")]).Shown(new("content/412-34-567.md", own.Location.Source.Text + "\nKari Fiktivsen"));
        Assert.Equal("content/41•-••-•••.md", shown.ShownPath);
        Assert.Equal("content/412-34-567.md", shown.Path);
        Assert.Equal("Ka•• •••••••••", shown.Line(2).ToString());
    }

    [Fact]
    public void Secrets_of_two_times_are_both_masked() =>
        Assert.Equal("41• •• ••• og Ka•• •••••••••", Of("412 34 567").And(Of("Kari Fiktivsen")).Masked("412 34 567 og Kari Fiktivsen"));

    private static Secrets Of(string secret) => Secrets.Of([Fault(secret)]);

    private static Diagnostic Fault(string secret) => new(Secret, new(new("content/a.md", secret), new(0, secret.Length)), "galt");
}
