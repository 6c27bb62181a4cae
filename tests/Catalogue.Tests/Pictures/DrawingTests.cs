using System.Text;
using System.Xml.Linq;
using Catalogue.Diagnostics;
using Catalogue.Pictures;
using Catalogue.Source;

namespace Catalogue.Tests.Pictures;

/// <summary>A drawing is published when it is one; what could run, fetch or lead away is refused at its place.</summary>
public class DrawingTests
{
    /// <summary>A drawing with some of everything that is allowed.</summary>
    internal const string Map = """
        <?xml version="1.0" encoding="UTF-8" standalone="no"?>
        <!-- Tegnet for katalogen -->
        <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" viewBox="0 0 120 60" role="img" inkscape:version="1.3">
          <title>Kart over skolene</title>
          <metadata>Laget på kurs</metadata>
          <style>.vann { fill: url(#bolger); stroke: rgb(0, 0, 0) } .land { fill: #dbe7f0 }</style>
          <defs>
            <linearGradient id="bolger"><stop offset="0" stop-color="#fff"/><stop offset="1" style="stop-color:#0b4a6f"/></linearGradient>
            <g id="skole"><rect width="4" height="4" transform="rotate(45)"/></g>
          </defs>
          <g inkscape:label="Skoler" data-lag="1" class="land" clip-path="url('#bolger')"><use xlink:href="#skole" x="3"/><use href="#skole"/></g>
          <text xml:space="preserve" x="60" y="55">Sentrum &amp; <tspan font-weight="bold">øst</tspan> <![CDATA[<nord>]]></text>
        </svg>
        """;

    private static XNamespace Svg => "http://www.w3.org/2000/svg";

    [Fact]
    public void A_drawing_is_published_without_what_only_tells_about_it()
    {
        var (drawing, faults) = Read(Map);
        Assert.Empty(faults);

        var text = Encoding.UTF8.GetString(drawing.Bytes!.Value.Span);
        var root = XDocument.Parse(text, LoadOptions.PreserveWhitespace).Root!;
        Assert.DoesNotContain(["Tegnet", "kurs", "inkscape", "data-lag", "<?xml", "Skoler"], word => text.Contains(word, StringComparison.Ordinal));
        Assert.Equal("Sentrum & øst <nord>", root.Element(Svg + "text")!.Value);
        Assert.Equal("Kart over skolene", root.Element(Svg + "title")!.Value);
        Assert.Equal(2, root.Descendants(Svg + "use").Count());
        Assert.Equal("url('#bolger')", root.Element(Svg + "g")!.Attribute("clip-path")!.Value);
    }

    [Fact]
    public void What_is_published_is_a_drawing_too_and_stays_as_it_is()
    {
        var once = Read(Map).Drawing.Bytes!.Value;
        var (again, faults) = Read(Encoding.UTF8.GetString(once.Span));

        Assert.Empty(faults);
        Assert.Equal(once.ToArray(), again.Bytes!.Value.ToArray());
    }

    [Theory]
    [InlineData("<script>alert(1)</script>", "«script» hører ikke hjemme")]
    [InlineData("<SCRIPT>alert(1)</SCRIPT>", "«SCRIPT» hører ikke hjemme")]
    [InlineData("<script xlink:href='data:text/javascript,alert(1)'/>", "«script» hører ikke hjemme")]
    [InlineData("<h:script xmlns:h='http://www.w3.org/1999/xhtml'>alert(1)</h:script>", "«h:script» hører ikke hjemme")]
    [InlineData("<h:img xmlns:h='http://www.w3.org/1999/xhtml' src='x' onerror='alert(1)'/>", "«h:img» hører ikke hjemme")]
    [InlineData("<script xmlns=''>alert(1)</script>", "«script» hører ikke hjemme")]
    [InlineData("<metadata><script>alert(1)</script></metadata>", "«script» hører ikke hjemme")]
    [InlineData(
        "<i:pgf xmlns:i='http://ns.adobe.com/AdobeIllustrator/10.0/'><h:script xmlns:h='http://www.w3.org/1999/xhtml'/></i:pgf>",
        "«h:script» hører ikke hjemme")]
    [InlineData("<rect onclick='alert(1)'/>", "«onclick» hører ikke hjemme")]
    [InlineData("<aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaae\u0301b/>", "«aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa…» hører ikke hjemme")]
    [InlineData("<rect ONLOAD='alert(1)'/>", "«ONLOAD» hører ikke hjemme")]
    [InlineData("<foreignObject><body xmlns='http://www.w3.org/1999/xhtml' onload='alert(1)'/></foreignObject>", "«foreignObject» hører ikke hjemme")]
    [InlineData("<animate attributeName='href' to='javascript:alert(1)'/>", "«animate» hører ikke hjemme")]
    [InlineData("<set attributeName='onmouseover' to='alert(1)'/>", "«set» hører ikke hjemme")]
    [InlineData("<handler type='text/javascript'>alert(1)</handler>", "«handler» hører ikke hjemme")]
    [InlineData("<a href='https://kart.example/'><text>x</text></a>", "«a» hører ikke hjemme")]
    [InlineData("<a href='java&#x73;cript:alert(1)'/>", "«a» hører ikke hjemme")]
    [InlineData("<use href='https://kart.example/x.svg#a'/>", "«use» henter noe utenfra")]
    [InlineData("<use xlink:href='annen.svg#a'/>", "«use» henter noe utenfra")]
    [InlineData("<use href='data:image/svg+xml;base64,PHN2Zy8+#a'/>", "«use» henter noe utenfra")]
    [InlineData("<use href=' javascript:alert(1)'/>", "«use» henter noe utenfra")]
    [InlineData("<image href='https://kart.example/foto.png'/>", "«image» henter noe utenfra")]
    [InlineData("<image href='foto.png'/>", "«image» henter noe utenfra")]
    [InlineData("<image href='//kart.example/foto.png'/>", "«image» henter noe utenfra")]
    [InlineData("<image href='data:text/html,&lt;script>alert(1)&lt;/script>'/>", "«image» henter noe utenfra")]
    [InlineData("<image href='data:image/svg+xml,&lt;svg/>'/>", "«image» henter noe utenfra")]
    [InlineData("<image href='data:image/png;base64,AAAA'/>", "et bilde som er bygd inn i tegningen, er skadet")]
    [InlineData("<linearGradient href='https://kart.example/#a'/>", "«linearGradient» henter noe utenfra")]
    [InlineData("<rect href='#a'/>", "«href» hører ikke hjemme")]
    [InlineData("<feImage href='https://kart.example/a.png'/>", "«feImage» hører ikke hjemme")]
    [InlineData("<style>@import 'https://kart.example/a.css';</style>", "stilen bruker «@import»")]
    [InlineData("<style>@font-face { src: local(x) }</style>", "stilen bruker «@font-face»")]
    [InlineData("<style>rect { fill: url (#a) }</style>", "stilen bruker «(»")]
    [InlineData("<style>rect { fill: url('#a) }</style>", "stilen bruker «url(»")]
    [InlineData("<style>rect { fill: url(https://kart.example/a.svg#b) }</style>", "stilen bruker «url(»")]
    [InlineData("<style><![CDATA[rect { fill: URL( 'a.svg#b' ) }]]></style>", "stilen bruker «URL(»")]
    [InlineData("<style>rect { fill: u\\72l(https://kart.example/) }</style>", "stilen bruker «\\»")]
    [InlineData("<style>rect { background: image-set('https://kart.example/a.png' 1x) }</style>", "stilen bruker «image-set(»")]
    [InlineData("<style>rect { width: expression(alert(1)) }</style>", "stilen bruker «expression(»")]
    [InlineData("<rect style='fill:url(&#34;https://kart.example/&#34;)'/>", "stilen bruker «url(»")]
    [InlineData("<rect fill='url(#a) url(//kart.example)'/>", "stilen bruker «url(»")]
    [InlineData("<rect filter='url(data:image/svg+xml,x)'/>", "stilen bruker «url(»")]
    [InlineData("<rect cursor='url(pil.cur)'/>", "stilen bruker «url(»")]
    [InlineData("<g xml:base='https://kart.example/'/>", "«xml:base» hører ikke hjemme")]
    [InlineData("<?xml-stylesheet href='https://kart.example/a.css'?>", "styrelinje, «<?xml-stylesheet»")]
    [InlineData("<iframe xmlns='http://www.w3.org/1999/xhtml' src='https://kart.example/'/>", "«iframe» hører ikke hjemme")]
    [InlineData("<set xmlns='urn:ukjent'/>", "«set» hører ikke hjemme")]
    [InlineData("<switch><g/></switch>", "«switch» hører ikke hjemme")]
    public void What_is_not_part_of_a_drawing_is_refused_at_its_place(string part, string message)
    {
        var (drawing, faults) = Read($"<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\">\n{part}\n</svg>");

        var fault = Assert.Single(faults);
        Assert.StartsWith("TK122 content/sider/bilder/kart.svg:2:", TestSite.Show(fault), StringComparison.Ordinal);
        Assert.Contains(message, fault.Message, StringComparison.Ordinal);
        Assert.NotEqual("", fault.Help);
        Assert.Null(drawing.Bytes);
    }

    [Theory]
    [InlineData("<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\">")]
    [InlineData("<!DOCTYPE svg [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>")]
    [InlineData("<!DOCTYPE svg [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>")]
    public void A_document_type_is_refused_where_it_stands(string doctype)
    {
        var (drawing, faults) = Read($"<?xml version=\"1.0\"?>\n{doctype}\n<svg xmlns=\"http://www.w3.org/2000/svg\"/>");

        Assert.Equal(
            "TK122 content/sider/bilder/kart.svg:2:1 tegningen har en dokumenttype (<!DOCTYPE), som kan hente noe utenfra",
            TestSite.Show(Assert.Single(faults)));
        Assert.Null(drawing.Bytes);
    }

    [Theory]
    [InlineData("")]
    [InlineData("GIF89a")]
    [InlineData("<svg/>")]
    [InlineData("<html xmlns='http://www.w3.org/1999/xhtml'/>")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'>")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'>&ukjent;</svg>")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'>&#xFFFE;</svg>")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' a='1' a='2'/>")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'/><svg xmlns='http://www.w3.org/2000/svg'/>")]
    public void What_cannot_be_read_is_told_where_it_breaks(string text)
    {
        var (drawing, faults) = Read(text);

        Assert.Equal("TK123", Assert.Single(faults).Rule.Code);
        Assert.Null(drawing.Bytes);
    }

    [Fact]
    public void The_same_fault_many_times_is_told_once_with_their_number()
    {
        var fault = Assert.Single(Read($"<svg xmlns='http://www.w3.org/2000/svg'>{string.Concat(Enumerable.Repeat("<rect onclick='x'/>", 40))}</svg>").Faults);

        Assert.EndsWith("(det samme står 39 steder til)", fault.Help, StringComparison.Ordinal);
    }

    [Fact]
    public void More_faults_than_anyone_reads_are_counted()
    {
        var faults = Read($"<svg xmlns='http://www.w3.org/2000/svg'>{string.Concat(Enumerable.Range(0, 5_000).Select(i => $"<ukjent{i}/>"))}</svg>").Faults;

        Assert.Equal(20, faults.Count);
        Assert.EndsWith("Tegningen har 4980 andre feil.", faults[^1].Help, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_says_it_is_of_another_encoding_is_published_as_what_was_read()
    {
        // As UTF-7 this is a script; browsers that would believe it get no declaration to believe.
        var (drawing, faults) = Read("<?xml version='1.0' encoding='UTF-7'?><svg xmlns='http://www.w3.org/2000/svg'><title>+ADw-script+AD4-</title></svg>");

        Assert.Empty(faults);
        Assert.Equal(
            "<svg xmlns=\"http://www.w3.org/2000/svg\"><title>+ADw-script+AD4-</title></svg>",
            Encoding.UTF8.GetString(drawing.Bytes!.Value.Span));
    }

    [Theory]
    [MemberData(nameof(MetadataTests.Endings), MemberType = typeof(MetadataTests))]
    public void A_photograph_inside_a_drawing_loses_its_metadata_too(string ending)
    {
        var kind = ending == ".jpg" ? "jpeg" : ending[1..];
        var (drawing, faults) = Read("<svg xmlns='http://www.w3.org/2000/svg'><image "
            + $"href='data:image/{kind};base64,{Convert.ToBase64String(SamplePictures.WithMetadata(ending))}'/></svg>");

        Assert.Empty(faults);
        Assert.Contains(
            $"data:image/{kind};base64,{Convert.ToBase64String(SamplePictures.Plain(ending))}\"",
            Encoding.UTF8.GetString(drawing.Bytes!.Value.Span),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("use")]
    [InlineData("pattern")]
    [InlineData("style")]
    public void A_few_lines_that_a_browser_would_draw_for_ever_are_a_fault(string how)
    {
        var levels = Enumerable.Range(0, 20).Select(i => how switch
        {
            "use" => $"<g id='n{i}'>{string.Concat(Enumerable.Repeat($"<use href='#n{i + 1}'/>", 10))}</g>",
            "pattern" => $"<pattern id='n{i}'>{string.Concat(Enumerable.Repeat($"<rect fill='url(#n{i + 1})'/>", 10))}</pattern>",
            _ =>
                $"<style>.n{i} {{ fill: url(#n{i}) }}</style><pattern "
                    + $"id='n{i}'>{string.Concat(Enumerable.Repeat($"<rect class='n{i + 1}'/>", 10))}</pattern>",
        });
        var fault = Assert.Single(Read($"<svg xmlns='http://www.w3.org/2000/svg'>{string.Concat(levels)}<g id='n20'/></svg>").Faults);

        Assert.Equal("tegningen bruker deler av seg selv så mange ganger at den blir for tung å vise", fault.Message);
    }

    [Theory]
    [InlineData("<rect style='{0}'/>", "a", 900_000)]
    [InlineData("<style>{0}</style>", "a,", 450_000)]
    [InlineData("<style>{0}</style>", "{{", 450_000)]
    [InlineData("<style>{0}</style>", "url(", 220_000)]
    [InlineData("<rect fill='{0})'/>", "url(", 220_000)]
    [InlineData("<rect class='{0}'/>", "a ", 450_000)]
    [InlineData("<image href='data:image/png;base64,{0}!'/>", "A ", 450_000)]
    [InlineData("<text>{0}</text>", "<tspan/>", 100_000)]
    [InlineData("{0}", "<!---->", 120_000)]
    [InlineData("{0}", "<g id='a'/>", 80_000)]
    public void A_value_as_long_as_a_file_may_be_is_read_to_its_end(string part, string piece, int times)
    {
        var svg = string.Format(null, "<svg xmlns='http://www.w3.org/2000/svg'>" + part + "</svg>", string.Concat(Enumerable.Repeat(piece, times)));
        var (drawing, faults) = Read(svg);

        Assert.Equal(faults.Count == 0, drawing.Bytes is not null);
        Assert.InRange(faults.Count, 0, 1);
    }

    [Fact]
    public void A_chain_of_parts_that_is_longer_than_the_stack_is_a_fault_and_no_crash()
    {
        var chain = string.Concat(Enumerable.Range(0, 15_000).Select(i => $"<g id='n{i}'><use href='#n{i + 1}'/></g>"));

        Assert.Single(Read($"<svg xmlns='http://www.w3.org/2000/svg'>{chain}</svg>").Faults);
    }

    [Theory]
    [InlineData("<g id='a'><use href='#a'/></g>")]
    [InlineData("<g id='a'><use href='#b'/></g><g id='b'><use href='#a'/></g>")]
    [InlineData("<pattern id='p'><rect fill='url(#p)'/></pattern>")]
    [InlineData("<style>.a{fill:url(#p)}</style><pattern id='p'><rect class='b a'/></pattern>")]
    [InlineData("<style>rect{fill:url(#p)}</style><pattern id='p'><rect/></pattern>")]
    public void A_part_that_is_met_within_itself_is_a_fault(string parts) =>
        Assert.Contains(
            "for tung å vise",
            Assert.Single(Read($"<svg xmlns='http://www.w3.org/2000/svg'>{parts}</svg>").Faults).Message,
            StringComparison.Ordinal);

    [Theory]
    [InlineData("<style>.a{fill:url(#p)} .b, .c {fill:url(#g)}</style><pattern id='p'><rect class='b'/></pattern><linearGradient id='g' href='#h'/><linearGradient id='h'/><rect class='a'/>")]
    [InlineData("<g id='lag'><clipPath id='k'><use href='#form'/></clipPath><path id='form'/><g clip-path='url(#k)'><use href='#form'/></g></g>")]
    [InlineData("<filter id='f'><feGaussianBlur stdDeviation='2'/></filter><g id='lag' filter='url(#f)'><rect filter='url(#f)'/></g>")]
    public void Parts_that_drawing_programs_use_are_used_in_peace(string parts) =>
        Assert.Empty(Read($"<svg xmlns='http://www.w3.org/2000/svg'>{parts}</svg>").Faults);

    [Fact]
    public void Groups_within_groups_without_end_are_a_fault()
    {
        var depth = 60_000;
        var fault = Assert.Single(Read($"<svg xmlns='http://www.w3.org/2000/svg'>{string.Concat(Enumerable.Repeat("<g>", depth))}{string.Concat(Enumerable.Repeat("</g>", depth))}</svg>").Faults);

        Assert.Equal("tegningen har grupper i mer enn 200 nivåer", fault.Message);
    }

    [Fact]
    public void A_drawing_that_is_too_large_is_told_what_to_do()
    {
        var faults = new List<Diagnostic>();
        PictureSet.Of([new RawFile("content/sider/bilder/kart.svg", default, 2_000_000)], faults);

        Assert.Equal("TK102 content/sider/bilder/kart.svg:1:1 tegningen er større enn 1 MB", TestSite.Show(Assert.Single(faults)));
    }

    internal static (Picture Drawing, List<Diagnostic> Faults) Read(string svg)
    {
        var faults = new List<Diagnostic>();
        var drawing = Assert.Single(PictureSet.Of([new RawFile("content/sider/bilder/kart.svg", Encoding.UTF8.GetBytes(svg))], faults).All);
        return (drawing, faults);
    }
}
