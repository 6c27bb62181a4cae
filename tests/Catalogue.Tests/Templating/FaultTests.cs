using Catalogue.Diagnostics;

namespace Catalogue.Tests.Templating;

public class FaultTests
{
    [Theory]
    [InlineData("{{ tittle }}", "TK502 1:4 «tittle» finnes ikke (mente du «tittel»?)")]
    [InlineData("{{ zzz }}", "TK502 1:4 «zzz» finnes ikke")]
    [InlineData("{{ inclde 'del' }}", "TK502 1:4 «inclde» finnes ikke (mente du «include»?)")]
    [InlineData("{{ strng.upcase 'a' }}", "TK502 1:4 «strng» finnes ikke (mente du «string»?)")]
    [InlineData("{{ if true }}{{ esle }}{{ end }}", "TK502 1:17 «esle» finnes ikke (mente du «else»?)")]
    [InlineData("{{ navn = 1 }}{{ navm }}", "TK502 1:18 «navm» finnes ikke (mente du «navn»?)")]
    [InlineData("{{ eier.navm }}", "TK502 1:9 «navm» finnes ikke på et objekt (mente du «navn»?)")]
    [InlineData("{{ eier['navm'] }}", "TK502 1:9 «navm» finnes ikke på et objekt (mente du «navn»?)")]
    [InlineData("{{ for e in eiere }}{{ e.navm }}{{ end }}", "TK502 1:26 «navm» finnes ikke på et objekt (mente du «navn»?)")]
    [InlineData("{{ ond | string.upcas }}", "TK502 1:17 «upcas» finnes ikke på et objekt (mente du «upcase»?)")]
    [InlineData("{{ tittel.x }}", "TK502 1:11 «x» finnes ikke på en tekst")]
    [InlineData("{{ merket.x }}", "TK502 1:11 «x» finnes ikke på ferdig HTML")]
    [InlineData("{{ eiere.x }}", "TK502 1:10 «x» finnes ikke på en liste")]
    [InlineData("{{ ingenting.x }}", "TK502 1:14 «ingenting» er ingenting (null) (skriv «?.» for «.» hvis den kan mangle)")]
    [InlineData("{{ ingenting[0] }}", "TK502 1:4 «ingenting» er ingenting (null) (prøv den først, med «if ingenting»)")]
    [InlineData("{{ $.a.b }}", "TK502 1:8 «$.a» er ingenting (null) (skriv «?.» for «.» hvis den kan mangle)")]
    [InlineData("{{ eiere[ingenting] }}", "TK502 1:10 indeksen er ingenting (null)")]
    [InlineData("{{ include 'dell' }}", "TK501 1:12 malen «dell» finnes ikke (mente du «del»?)")]
    [InlineData("{{ include tittel }}", "TK502 1:4 malen «Uteskole» finnes ikke (navnet er stien under templates/, med endelsen)")]
    [InlineData("{{ ond | string.replace 'a' }}", "TK502 1:28 «string.replace» får 2 argumenter, men skal ha 3")]
    [InlineData("{{ ond | string.upcase 'a' }}", "TK502 1:10 funksjonen får for mange argumenter")]
    [InlineData("{{ ond | string.truncate 'lang' }}", "TK502 1:26 verdien passer ikke: det trengs «int», men dette er «string»")]
    [InlineData(
        "{{ ond | string.split null | array.each 'upcase' }}",
        "TK502 1:41 her trengs en funksjon (skriv @ foran navnet, for eksempel «@string.upcase»)")]
    [InlineData("{{ eier.navn 'x' }}", "TK502 1:4 det første her er en verdi, ikke en funksjon (mangler det et tegn mellom to verdier?)")]
    [InlineData("{{ ond | eier }}", "TK502 1:10 «eier» er ikke en funksjon, og kan ikke stå etter «|»")]
    [InlineData("{{ 1 % 0 }}", "TK502 1:6 kan ikke dele på 0 (prøv tallet først, for eksempel med «if antall > 0»)")]
    [InlineData("{{ 'a' - 1 }}", "TK502 1:8 «-» kan ikke brukes på disse verdiene")]
    [InlineData("{{ merket + merket }}", "TK502 1:11 ferdig HTML kan ikke regnes med (sett den sammen med «capture»)")]
    [InlineData("{{ eier < eier }}", "TK502 1:9 verdiene kan ikke sammenlignes eller regnes med (bruk et felt av dem)")]
    [InlineData("{{ for x in antall }}{{ end }}", "TK502 1:13 en løkke trenger en liste, og dette er ingen")]
    [InlineData("{{ for x in eiere foo:1 }}{{ end }}", "TK502 1:19 «foo» er ikke noe en løkke kan ta (den tar «offset», «limit» og «reversed»)")]
    [InlineData("{{ break }}", "TK502 1:4 «break» kan bare stå i en løkke")]
    [InlineData("{{ func f; end; x = f() }}", "TK502 1:21 «f» skriver på siden, og er ingen verdi (bruk «capture» eller «ret»)")]
    [InlineData("{{ wrap eier }}{{ end }}", "TK502 1:9 «eier» er ikke en funksjon")]
    [InlineData("{{ with eier }}{{ end }}", "TK502 1:9 «with» og «import» tar bare objekter som malen har laget selv")]
    [InlineData("{{ import eier }}", "TK502 1:11 «with» og «import» tar bare objekter som malen har laget selv")]
    [InlineData("{{ eier.navn = 1 }}", "TK502 1:9 «eier.navn» kan ikke endres (bare det som malen har laget selv, kan endres)")]
    [InlineData("{{ x = 1; readonly x; x = 2 }}", "TK502 1:23 «x» kan ikke endres (bare det som malen har laget selv, kan endres)")]
    [InlineData("{{ eiere[0] = 1 }}", "TK502 1:4 dette kan ikke endres (bare det som malen har laget selv, kan endres)")]
    [InlineData("{{ date.format = '%Y' }}", "TK502 1:4 dette kan ikke endres (bare det som malen har laget selv, kan endres)")]
    [InlineData(
        "{{ 'a' | regex.match '(a' }}",
        "TK502 1:10 det regulære uttrykket er ikke gyldig (sett det mellom ` og `, så slipper du doble skråstreker)")]
    [InlineData("{{ '{oops}' | object.from_json }}", "TK502 1:15 teksten er ikke gyldig JSON")]
    [InlineData("{{ '%' | string.base64_decode }}", "TK502 1:10 teksten har ikke formen som trengs her")]
    [InlineData("{{ date '2024-05-17' }}", "TK502 1:4 «date» leser ikke datoer (datoer kommer ferdige fra siden)")]
    [InlineData("{{ dato | date.to_string '%H:%M %Z' }}", "TK502 1:11 «%Z» og «%s» kan ikke brukes (datoer har ingen tidssone)")]
    [InlineData("{{ x = {}; x.a = x; x }}", "TK502 1:1 verdien har for mange verdier inni hverandre")]
    public void A_fault_is_told_with_place_and_remedy(string template, string expected) =>
        Assert.Equal([expected], Templates.Render(template, ("del", "")).Faults.Select(Templates.Describe));

    [Theory]
    [InlineData("{{ if }}{{ end }}", "TK501 1:7 her mangler et uttrykk, men det står «}}»")]
    [InlineData("{{ 1 + }}", "TK501 1:8 her mangler et uttrykk, men det står «}}»")]
    [InlineData("{{ for x of y }}{{ end }}", "TK501 1:4 her mangler «in», men det står «of» (en løkke skrives «for x in liste»)")]
    [InlineData("{{ [1, 2 }}", "TK501 1:10 her mangler «]», men det står «}}»")]
    [InlineData("{{ eiere[1 }}", "TK501 1:12 her mangler «]», men det står «}}»")]
    [InlineData("{{ (1 }}", "TK501 1:7 her mangler «)», men det står «}}»")]
    [InlineData("{{ {a 1} }}", "TK501 1:7 her mangler «:», men det står «1»")]
    [InlineData("{{ 1 ) }}", "TK501 1:6 uventet «)» etter setningen (sett «;» eller ny linje mellom setninger)")]
    [InlineData("{{ a § b }}", "TK501 1:6 uventet «§» etter setningen (sett «;» eller ny linje mellom setninger)")]
    [InlineData("{{ 'a\\qb' }}", "TK501 1:4 «\\q» betyr ingenting i en tekst (skriv «\\\\» for en skråstrek)")]
    [InlineData("{{ else }}", "TK501 1:4 «else» hører ikke til noen «if», «case» eller «for»")]
    [InlineData("{{ when 1 }}", "TK501 1:4 «when» hører ikke til noen «case»")]
    [InlineData("{{ end }}", "TK501 1:6 «end» avslutter ingen blokk (mangler det en «if» eller «for» foran den?)")]
    [InlineData("a\n{{ if tittel }}\nb{{ for e in eiere }}{{ end }}\n", "TK501 2:4 «if» mangler «end» (skriv «{{ end }}» der blokka slutter)")]
    [InlineData("{{ if tittel }}a{{ else if ond }}b{{ else }}c", "TK501 1:4 «else» mangler «end» (skriv «{{ end }}» der blokka slutter)")]
    [InlineData("{{~ capture x ~}}\n{{ if tittel }}{{ end }}", "TK501 1:5 «capture» mangler «end» (skriv «{{ end }}» der blokka slutter)")]
    [InlineData("<p>{{ tittel </p>", "TK501 1:4 kodeblokka lukkes ikke (skriv «}}» der koden slutter)")]
    [InlineData("<p>{{ if tittel\n<p>{{ end }}", "TK501 1:4 kodeblokka lukkes ikke (skriv «}}» der koden slutter)")]
    [InlineData("{{ tablerow x in eiere }}{{ end }}", "TK501 1:4 «tablerow» kan ikke brukes her (skriv en «for»-løkke med «for.index»)")]
    [InlineData("{{ if false }}a{{ elsif true }}b{{ end }}", "TK501 1:19 «elsif» finnes ikke (her heter det «else if»)")]
    public void A_template_that_cannot_be_read_is_told_with_place_and_remedy(string template, string expected)
    {
        var (text, faults) = Templates.Render(template);
        Assert.Equal([expected], faults.Select(Templates.Describe));
        Assert.Empty(text);
    }

    [Fact]
    public void All_faults_of_reading_are_told_at_once_in_the_order_of_templates_and_places()
    {
        var (_, faults) = Templates.Render(
            "{{ if }}{{ end }}\n{{ 1 + }}",
            ("a", "{{ x = }}{{ include 'b' }}"),
            ("b", "{{ include 'c' }}{{ include 'd' }}"));
        Assert.Equal(["a 1:8", "b 1:12", "b 1:29", "1:7", "2:8"], faults.Select(f => Templates.Describe(f.Location)));
    }

    [Fact]
    public void A_fault_in_an_included_template_names_the_chain_of_includes()
    {
        var (_, faults) = Templates.Render(
            "a\n{{ include 'liste' }}",
            ("liste", "{{ for e in eiere }}{{ include 'kort' e: e }}{{ end }}"),
            ("kort", "{{ $.e.navm }}"));
        var fault = Assert.Single(faults);
        Assert.Equal("TK502 kort 1:8 «navm» finnes ikke på et objekt (mente du «navn»?)", Templates.Describe(fault));
        Assert.Equal(["liste 1:24", "2:4"], fault.Related.Select(r => Templates.Describe(r.Location)));
        Assert.All(fault.Related, r => Assert.Equal("malen er tatt inn her", r.Message));
    }

    [Fact]
    public void The_place_covers_what_is_wrong()
    {
        var span = Assert.Single(Templates.Render("{{ tittle }}").Faults).Location.Span;
        Assert.Equal(new(3, 6), span);
    }

    [Fact]
    public void After_a_fault_there_is_what_was_written_before_it_and_the_next_page_is_whole()
    {
        List<Diagnostic> faults = [];
        var set = Templates.Compile("<p>{{ for e in eiere }}{{ include 'del' }}{{ end }}", faults, ("del", "{{ capture c }}{{ eier.x }}{{ end }}"));
        Assert.Equal("<p>", set.Text(faults));
        Assert.Equal("<p>", set.Text(faults));
        Assert.Equal(2, faults.Count);
    }

    [Fact]
    public void What_is_assigned_in_some_template_is_null_until_then_and_not_unknown() =>
        Assert.Equal("[]1", Templates.Text("[{{ x }}]{{ include 'del' }}{{ x }}", ("del", "{{ x = 1 }}")));

    [Fact]
    public void What_an_argument_or_an_open_object_lacks_is_null()
    {
        const string Template = "{{ include 'del' }}|{{ x = {a: 1}; x.b }}|{{ tall.y }}|{{ ingenting?.a }}";
        Assert.Equal("|||", Templates.Text(Template, ("del", "{{ $.a }}{{ $a }}{{ $1 }}")));
    }

    [Theory]
    [InlineData("{{ side.tall }}")]
    [InlineData("{{ side['tall'] }}")]
    [InlineData("{{ x = 1 + side.tall }}")]
    [InlineData("{{ [side] | array.map 'tall' | array.first }}")]
    [InlineData("{{ include 'del' }}")]
    public void An_exception_of_the_model_is_a_bug_of_ours_and_no_fault_of_the_template(string template)
    {
        List<Diagnostic> faults = [];
        var set = Templates.Compile(template, faults, ("del", "{{ for x in [1] }}{{ if side.tall }}{{ end }}{{ end }}"));
        var bug = Assert.Throws<NotSupportedException>(() => set.Text(faults, new Frame(new Broken())));
        Assert.Equal("Oops", bug.Message);
        Assert.Contains(nameof(Broken), bug.StackTrace, StringComparison.Ordinal);
        Assert.Empty(faults);
    }

    [Fact]
    public void A_template_that_is_not_there_is_a_bug_of_ours() =>
        Assert.Throws<ArgumentException>(() => Templates.Compile("", []).RenderUtf8("annen", new Sample(), []));

    private sealed record Frame(Broken Side);

    private sealed class Broken
    {
        public int Tall => throw new NotSupportedException("Oops");
    }
}
