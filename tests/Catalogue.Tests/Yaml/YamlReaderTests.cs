using System.Collections.Immutable;
using Catalogue.Diagnostics;
using Catalogue.Source;
using Catalogue.Yaml;

namespace Catalogue.Tests.Yaml;

public class YamlReaderTests
{
    [Theory]
    [InlineData("Blåbær 😀")]
    [InlineData("\"sitert tekst\"")]
    [InlineData("'enkel ''sitat'''")]
    [InlineData("flere\n  linjer")]
    [InlineData("\"flere\n  linjer\"")]
    [InlineData(">-\n  Første linje æøå 😀\n  andre linje")]
    [InlineData("|\n  Første linje\n  andre linje")]
    public void The_span_of_a_value_covers_it_exactly(string value)
    {
        var source = new SourceText("x", $"overskrift 😀\nå: ø\nfelt: {value}\n\nneste: siste\n");
        var mapping = Read(source, "overskrift 😀\n".Length);

        Assert.Equal(value, Slice(source, mapping.Entries[1].Value.Span));
        Assert.Equal("felt", Slice(source, mapping.Entries[1].Key.Span));
        Assert.Equal("siste", Slice(source, mapping.Entries[2].Value.Span));
    }

    [Fact]
    public void Items_of_lists_have_their_own_spans()
    {
        var source = new SourceText("x", "uh:\n  - ntnu\n  - \"skrive: senteret\"\nflow: [én, \"to\"]\nslutt: ja\n");
        var mapping = Read(source);

        Assert.Equal(["ntnu", "\"skrive: senteret\""], Items(mapping, 0).Select(i => Slice(source, i.Span)));
        Assert.Equal(["én", "\"to\""], Items(mapping, 1).Select(i => Slice(source, i.Span)));
        Assert.Equal("[én, \"to\"]", Slice(source, mapping.Entries[1].Value.Span));
        Assert.Equal("ntnu\n  - \"skrive: senteret\"", Slice(source, mapping.Entries[0].Value.Span)[2..]);
    }

    [Theory]
    [InlineData("0301")]
    [InlineData("nei")]
    [InlineData("no")]
    [InlineData("2024-04-15")]
    [InlineData("1_000")]
    [InlineData("null")]
    [InlineData("~")]
    public void Every_value_is_text_as_it_is_written(string value) =>
        Assert.Equal(value, ((YamlScalar)Read(new("x", $"felt: {value}\n")).Entries[0].Value).Text);

    [Theory]
    [InlineData("målgruppe", "malgruppe")]
    [InlineData("meldt-eier", "meldt_eier")]
    [InlineData("ÅR", "ar")]
    [InlineData("læring", "laering")]
    public void Keys_are_folded_to_the_letters_of_the_model(string written, string expected) => Assert.Equal(expected, YamlKey.Fold(written));

    [Fact]
    public void A_key_that_stands_twice_points_back_to_the_first()
    {
        var source = new SourceText("x", "malgruppe: a\ntittel: b\nmålgruppe: c\n");
        var faults = new List<Diagnostic>();
        var mapping = YamlReader.Read(source, new(0, source.Text.Length), faults);

        var fault = Assert.Single(faults);
        Assert.Equal("TK107", fault.Rule.Code);
        Assert.Equal(3, fault.Location.Position.Line);
        Assert.Equal(1, Assert.Single(fault.Related).Location.Position.Line);
        Assert.Equal(2, mapping!.Entries.Length);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("# bare en merknad\n")]
    public void A_blank_region_is_an_empty_mapping(string text) => Assert.Empty(Read(new("x", text)).Entries);

    private static YamlMapping Read(SourceText source, int start = 0)
    {
        var faults = new List<Diagnostic>();
        var mapping = YamlReader.Read(source, Span.FromBounds(start, source.Text.Length), faults);
        Assert.Empty(faults);
        return mapping!;
    }

    private static ImmutableArray<YamlNode> Items(YamlMapping mapping, int entry) => ((YamlSequence)mapping.Entries[entry].Value).Items;

    private static string Slice(SourceText source, Span span) => source.Text.Substring(span.Start, span.Length);
}
