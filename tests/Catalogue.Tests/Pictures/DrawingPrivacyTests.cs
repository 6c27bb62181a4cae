namespace Catalogue.Tests.Pictures;

/// <summary>What can be read in a drawing is searched for personal data like any text, and told at its place without being shown.</summary>
public class DrawingPrivacyTests
{
    [Theory]
    [InlineData("<text>Ring 412 34 567</text>", "TK702", "412 34 567")]
    [InlineData(
        "<text>Ring <tspan x='1'>412</tspan><tspan x='2'>34</tspan><tspan x='3'>567</tspan></text>",
        "TK702",
        "412</tspan><tspan x='2'>34</tspan><tspan x='3'>567")]
    [InlineData("<title>Spør post@eksempel.example</title>", "TK701", "post@eksempel.example")]
    [InlineData("<desc>Spør post&#64;eksempel.example</desc>", "TK701", "post&#64;eksempel.example")]
    [InlineData("<text><![CDATA[post@eksempel.example]]></text>", "TK701", "post@eksempel.example")]
    [InlineData("<!-- Tegnet av post@eksempel.example -->", "TK701", "post@eksempel.example")]
    [InlineData(
        "<metadata><r:RDF xmlns:r='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><r:li>post@eksempel.example</r:li></r:RDF></metadata>",
        "TK701",
        "post@eksempel.example")]
    [InlineData("<g aria-label='Ring 412 34 567'/>", "TK702", "412 34 567")]
    [InlineData("<g data-name='post@eksempel.example'/>", "TK701", "post@eksempel.example")]
    [InlineData("<g i:label='Ring 412 34 567' xmlns:i='http://www.inkscape.org/namespaces/inkscape'/>", "TK702", "412 34 567")]
    public void Personal_data_in_a_drawing_are_a_fault_at_their_place(string part, string code, string marked)
    {
        var fault = Assert.Single(Site($"<svg xmlns='http://www.w3.org/2000/svg'>\n{part}\n</svg>").Check());

        Assert.Equal(code, fault.Rule.Code);
        Assert.Equal("content/sider/bilder/kart.svg", fault.Location.Source.Path);
        Assert.Equal(marked, TestSite.Marked(fault));
        Assert.DoesNotContain("34", fault.Location.Source.Line(2).ToString().Replace("=", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("eksempel.example", fault.Location.Source.Line(2).ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<path d='M412 34 567 98 41234567'/>")]
    [InlineData("<rect x='41234567' id='path41234567'/>")]
    [InlineData("<text x='10'>2022</text><text x='20'>2024</text><text x='30'>41 skoler</text>")]
    [InlineData("<g i:cx='412.34567' xmlns:i='http://www.inkscape.org/namespaces/inkscape'/>")]
    [InlineData("<style>.a41234567 { fill: #fff }</style>")]
    public void The_numbers_that_a_drawing_is_made_of_are_none(string part) =>
        Assert.Empty(Site($"<svg xmlns='http://www.w3.org/2000/svg'>{part}</svg>").Faults());

    private static TestSite Site(string svg) => TestSite.Base()
        .With(
            "content/sider/hjelp.md",
            "---\ntittel: Hjelp\ningress: Slik får du hjelp.\nrekkefolge: 5\n---\n\n![Kart over skolene](bilder/kart.svg)\n")
        .With("content/sider/bilder/kart.svg", svg);
}
