using System.Net;
using System.Text;
using Catalogue.Templating.Values;
using static Catalogue.Templating.BuiltIns.FunctionTable;

namespace Catalogue.Templating.BuiltIns;

/// <summary>The object <c>html</c>; what is escaped already comes back as <see cref="Html"/>, so that it is not escaped again when written.</summary>
internal static class HtmlFunctions
{
    private const string UriCharacters = "-_.~;/?:@&=+$,#[]!*'()";

    public static ScriptObject Create() => new FunctionTable("html")
    {
        { "escape", [Text], call => new Html(Html.Escape(call.Text(0))) },
        { "newline_to_br", [Text], call => NewlineToBr(Html.From(call.Arguments[0])) },
        { "strip", [Text], Strip },
        { "url_encode", [Text], call => Uri.EscapeDataString(call.Text(0)) },
        { "url_escape", [Text], call => UrlEscape(call.Text(0)) },
    }.Freeze();

    /// <summary>A text is escaped first, markup is kept; the result is markup.</summary>
    private static Html NewlineToBr(Html html)
    {
        var result = new StringBuilder();
        for (var i = 0; i < html.Value.Length; i++)
        {
            var c = html.Value[i];
            var isInsideCrLf = c == '\n' && i > 0 && html.Value[i - 1] == '\r';
            result.Append(c is '\n' or '\r' && !isInsideCrLf ? "<br />" : "").Append(c);
        }

        return new(result.ToString());
    }

    // Markup becomes plain text, so that it can be truncated and written like any other text.
    private static string Strip(ScriptCall call) =>
        call.Arguments[0] is Html html ? WebUtility.HtmlDecode(TagStripper.Strip(html.Value)) : TagStripper.Strip(call.Text(0));

    private static string UrlEscape(string text)
    {
        var result = new StringBuilder(text.Length + 8);
        foreach (var rune in text.EnumerateRunes())
        {
            var isKept = rune.IsAscii && (Rune.IsLetterOrDigit(rune) || UriCharacters.Contains((char)rune.Value, StringComparison.Ordinal));
            result.Append(isKept ? rune.ToString() : Uri.EscapeDataString(rune.ToString()));
        }

        return result.ToString();
    }
}
