namespace Catalogue.Tests.Templating;

public class EscapingTests
{
    private const string Escaped = "&lt;&amp;&quot;&#39;&gt;";

    /// <summary>
    /// Every way a value can reach the page. <c>ond</c> is a text, <c>merket</c> is markup; the template <c>del</c> writes its first argument.
    /// </summary>
    [Theory]
    [InlineData("a value", "{{ ond }}", Escaped)]
    [InlineData("an attribute", "<a title=\"{{ ond }}\">", "<a title=\"" + Escaped + "\">")]
    [InlineData("markup", "{{ merket }}", "<b>&amp;</b>")]
    [InlineData("a literal", "{{ '<i>' }}", "&lt;i&gt;")]
    [InlineData("a verbatim literal", "{{ `<i>` }}", "&lt;i&gt;")]
    [InlineData("a member", "{{ eier.navn }}", "Å&lt;")]
    [InlineData("a member by a computed name", "{{ eier['navn'] }}", "Å&lt;")]
    [InlineData("an element", "{{ eiere[1].navn }}", "&lt;Vefsn&gt;")]
    [InlineData("a character", "{{ ond[0] }}", "&lt;")]
    [InlineData("a variable", "{{ x = ond; x }}", Escaped)]
    [InlineData("a variable that holds markup", "{{ x = merket; x }}", "<b>&amp;</b>")]
    [InlineData("a variable of a loop", "{{ for e in eiere }}{{ e.navn }}{{ end }}", "Bodø&lt;Vefsn&gt;")]
    [InlineData("a key of a dictionary", "{{ for t in tall }}{{ t.key }}{{ end }}", "&lt;x&gt;")]
    [InlineData("a choice", "{{ true ? ond : '' }}", Escaped)]
    [InlineData("a choice of markup", "{{ true ? merket : '' }}", "<b>&amp;</b>")]
    [InlineData("a substitute", "{{ ingenting ?? ond }}", Escaped)]
    [InlineData("texts joined", "{{ '<' + ond }}", "&lt;" + Escaped)]
    [InlineData("markup joined with a text is a text", "{{ merket + '<' }}", "&lt;b&gt;&amp;amp;&lt;/b&gt;&lt;")]
    [InlineData("a text repeated", "{{ '<' * 2 }}", "&lt;&lt;")]
    [InlineData("an interpolated text", "{{ $'{ond}' }}", Escaped)]
    [InlineData("markup in an interpolated text is a text", "{{ $'{merket}' }}", "&lt;b&gt;&amp;amp;&lt;/b&gt;")]
    [InlineData("a list", "{{ [ond, '<'] }}", "[&quot;&lt;&amp;\\&quot;&#39;&gt;&quot;, &quot;&lt;&quot;]")]
    [InlineData("markup in a list is a text", "{{ [merket] }}", "[&quot;&lt;b&gt;&amp;amp;&lt;/b&gt;&quot;]")]
    [InlineData("an object", "{{ {a: '<'} }}", "{a: &quot;&lt;&quot;}")]
    [InlineData("an object's name", "{{ x = {}; x['<'] = 1; x }}", "{&quot;&lt;&quot;: 1}")]
    [InlineData("a record", "{{ eier }}", "SampleOwner { Navn = Å&lt;, MeldtSum = 120000 }")]
    [InlineData("a pipe", "{{ ond | string.downcase }}", Escaped)]
    [InlineData("a pipe through several", "{{ ond | string.downcase | string.append '<' }}", Escaped + "&lt;")]
    [InlineData("markup in a pipe is a text", "{{ merket | string.upcase }}", "&lt;B&gt;&amp;AMP;&lt;/B&gt;")]
    [InlineData("array.join", "{{ ['<', merket] | array.join '<' }}", "&lt;&lt;&lt;b&gt;&amp;amp;&lt;/b&gt;")]
    [InlineData("array.first", "{{ ['<'] | array.first }}", "&lt;")]
    [InlineData("array.first of markup", "{{ [merket] | array.first }}", "<b>&amp;</b>")]
    [InlineData("array.each", "{{ ['<'] | array.each @string.upcase | array.first }}", "&lt;")]
    [InlineData("object.to_json", "{{ eier | object.to_json }}", "{&quot;navn&quot;:&quot;\\u00C5\\u003C&quot;,&quot;meldt_sum&quot;:120000}")]
    [InlineData("regex.replace", "{{ 'a' | regex.replace 'a' '<' }}", "&lt;")]
    [InlineData("html.escape is not done twice", "{{ ond | html.escape }}", Escaped)]
    [InlineData("html.escape shows markup as text", "{{ merket | html.escape }}", "&lt;b&gt;&amp;amp;&lt;/b&gt;")]
    [InlineData("html.strip gives a text", "{{ '<i>&lt;' | html.strip }}", "&amp;lt;")]
    [InlineData("html.strip of markup gives a text", "{{ merket | html.strip }}", "&amp;")]
    [InlineData("html.newline_to_br", "{{ \"<\\n<\" | html.newline_to_br }}", "&lt;<br />\n&lt;")]
    [InlineData("html.newline_to_br of markup", "{{ capture c }}<i>\n{{ end }}{{ c | html.newline_to_br }}", "<i><br />\n")]
    [InlineData("html.url_encode", "{{ ond | html.url_encode }}", "%3C%26%22%27%3E")]
    [InlineData("html.url_escape", "{{ ond | html.url_escape }}", "%3C&amp;%22&#39;%3E")]
    [InlineData("what a function gives", "{{ func f(x); ret x; end; f ond }}", Escaped)]
    [InlineData("what a function writes", "{{ func f(x) }}<i>{{ x }}</i>{{ end; f ond }}", "<i>" + Escaped + "</i>")]
    [InlineData("an inline function", "{{ f(x) = x; f ond }}", Escaped)]
    [InlineData("a function without a name", "{{ [ond] | array.each do; ret $0; end }}", "[&quot;&lt;&amp;\\&quot;&#39;&gt;&quot;]")]
    [InlineData("a function itself writes nothing", "{{ f(x) = '<'; @f }}", "")]
    [InlineData("a wrapped block", "{{ func f }}<i>{{ $$ }}</i>{{ end; wrap f }}{{ ond }}{{ end }}", "<i>" + Escaped + "</i>")]
    [InlineData("a capture", "{{ capture c }}<i>{{ ond }}</i>{{ end; c }}", "<i>" + Escaped + "</i>")]
    [InlineData("a capture joined with a text is a text", "{{ capture c }}<i>{{ end; c + '' }}", "&lt;i&gt;")]
    [InlineData("a capture in a pipe is a text", "{{ capture c }}<i>{{ end; c | string.upcase }}", "&lt;I&gt;")]
    [InlineData("a capture in a list is a text", "{{ capture c }}<i>{{ end; [c] }}", "[&quot;&lt;i&gt;&quot;]")]
    [InlineData("an include", "{{ include 'del' ond }}", "<i>" + Escaped + "</i>")]
    [InlineData("an include with markup", "{{ include 'del' merket }}", "<i><b>&amp;</b></i>")]
    [InlineData("an include in an expression", "{{ x = include 'del' ond; x }}", "<i>" + Escaped + "</i>")]
    [InlineData("an include in a pipe", "{{ 'del' | include ond }}", "<i>" + Escaped + "</i>")]
    [InlineData("an include joined with a text is a text", "{{ (include 'del' 1) + '<' }}", "&lt;i&gt;1&lt;/i&gt;&lt;")]
    [InlineData("an include as an argument", "{{ include 'del' (include 'del' ond) }}", "<i><i>" + Escaped + "</i></i>")]
    [InlineData("an include that a function gives", "{{ f(x) = include 'del' x; f ond }}", "<i>" + Escaped + "</i>")]
    [InlineData("a named argument", "{{ include 'navn' n: ond }}", Escaped + Escaped)]
    [InlineData("include_join's texts", "{{ include_join ['tom', 'tom'] '<' ond '>' }}", Escaped + "--&lt;--&gt;")]
    [InlineData("include_join's texts as variables", "{{ x = '<'; include_join ['tom', 'tom'] x x x }}", "&lt;--&lt;--&lt;")]
    [InlineData("include_join's markup", "{{ include_join ['tom', 'tom'] merket }}", "--<b>&amp;</b>--")]
    [InlineData("include_join of nothing", "{{ include_join [] '<' '<' '<' }}", "")]
    [InlineData("ret at the end of a template", "{{ ret ond }}", Escaped)]
    [InlineData("ret in an included template", "{{ include 'ret' }}", "&lt;")]
    [InlineData("a case", "{{ case ond; when ond; ond; end }}", Escaped)]
    [InlineData("with", "{{ x = {a: ond}; with x; a; end }}", Escaped)]
    [InlineData("import", "{{ x = {a: ond}; import x; a }}", Escaped)]
    [InlineData("this", "{{ this.ond }}", Escaped)]
    [InlineData("a date", "{{ dato | date.to_string '<%d>' }}", "&lt;17&gt;")]
    [InlineData("a number", "{{ antall }} {{ 1.5 }} {{ -1 }} {{ true }}", "3 1.5 -1 true")]
    public void Values_are_escaped_unless_they_are_markup(string way, string template, string expected)
    {
        Assert.NotEmpty(way);
        Assert.Equal(
            expected,
            Templates.Text(template, ("del", "<i>{{ $1 }}</i>"), ("navn", "{{ $.n }}{{ $n }}"), ("tom", "--"), ("ret", "{{ ret '<' }}")));
    }

    [Fact]
    public void Text_of_the_template_is_never_escaped() => Assert.Equal("<a href=\"?a&b\">'", Templates.Text("<a href=\"?a&b\">'"));

    [Fact]
    public void A_raw_block_is_text_of_the_template() => Assert.Equal("{{ <b> }}", Templates.Text("{%{{{ <b> }}}%}"));
}
