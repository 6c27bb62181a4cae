using Catalogue.Search.Analysis;

namespace Catalogue.Tests.Search;

public class AnalyserTests
{
    public static TheoryData<string, string> Frozen()
    {
        var lines = File.ReadAllLines(Path.Combine(NodeProgram.RepositoryRoot(), "tests", "search", "analyse.txt"));
        return [.. lines.Select(line => line.Split(" → ")).Select(pair => (pair[0], pair[1]))];
    }

    [Theory]
    [MemberData(nameof(Frozen))]
    public void A_text_gives_the_terms_of_the_frozen_list(string text, string terms) =>
        Assert.Equal(terms.Split(' ', StringSplitOptions.RemoveEmptyEntries), Analyser.Terms(text));

    [Theory]
    [InlineData("lærer", "lærar")]
    [InlineData("elever", "elevar")]
    [InlineData("skolemiljø", "skulemiljø")]
    [InlineData("begynneropplæring", "begynnaropplæring")]
    [InlineData("videreutdanning", "vidareutdanning")]
    [InlineData("flerspråklig", "fleirspråkleg")]
    [InlineData("grunnleggende", "grunnleggjande")]
    [InlineData("helsesykepleier", "helsesjukepleiar")]
    [InlineData("tilskudd", "tilskot")]
    [InlineData("overganger", "overgangar")]
    [InlineData("barnehageeier", "barnehageeigar")]
    [InlineData("skoleeier", "skuleeigar")]
    [InlineData("skolefravær", "skulefråvær")]
    [InlineData("foresatte", "føresette")]
    [InlineData("høgskole", "høgskule")]
    [InlineData("ledelse", "leiing")]
    [InlineData("leder ledere lederskap", "leiar leiarar leiarskap")]
    [InlineData("skole skoler skolen skolene", "skule skular skulen skulane")]
    [InlineData("høyskole høyskolen", "høgskule høgskulen")]
    [InlineData("lærere lærerne", "lærarar lærarane")]
    [InlineData("kommuner kommunene", "kommunar kommunane")]
    [InlineData("inkluderende", "inkluderande")]
    [InlineData("ferdigheter", "ferdigheiter")]
    [InlineData("tjeneste PP-tjenesten", "teneste PP-tenesta")]
    [InlineData("veiledning veileder", "rettleiing rettleiar")]
    [InlineData("ansatte", "tilsette")]
    [InlineData("tidlig tverrfaglig", "tidleg tverrfagleg")]
    [InlineData("uke uker", "veke veker")]
    [InlineData("ressurs kurs analyse", "ressurser kurset analysane")]
    [InlineData("regning regne", "rekning rekne")]
    [InlineData("opplæringen målgruppen", "opplæringa målgruppa")]
    [InlineData("hvordan hva hvem fra selv", "korleis kva kven frå sjølv")]
    [InlineData("skolebasert lærerutdanning skoleleder", "skulebasert lærarutdanning skuleleiar")]
    [InlineData("selvstendig mulighet sammenheng voksne", "sjølvstendig moglegheit samanheng vaksne")]
    public void Bokmål_and_nynorsk_of_a_word_meet_in_one_term(string bokmål, string nynorsk) =>
        Assert.Equal(Analyser.Terms(bokmål), Analyser.Terms(nynorsk));

    [Fact]
    public void No_spelling_leads_to_another() =>
        Assert.All(Spelling.All, pair => Assert.DoesNotContain(Spelling.All, other => pair.To.Contains(other.From, StringComparison.Ordinal)));

    [Fact]
    public void Text_that_is_not_composed_gives_the_terms_of_composed_text() =>
        Assert.Equal(Analyser.Terms("må\u030Aned Hábmer"), Analyser.Terms("må\u030Aned Ha\u0301bmer"));

    [Fact]
    public void A_form_longer_than_any_word_is_cut() =>
        Assert.Equal([new string('x', 64)], Analyser.Terms(new string('x', 1000)));
}
