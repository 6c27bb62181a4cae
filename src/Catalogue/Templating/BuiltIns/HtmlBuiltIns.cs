using System.Net;
using Scriban;
using Scriban.Functions;
using Scriban.Runtime;

namespace Catalogue.Templating.BuiltIns;

/// <summary>The library's functions on markup; what is escaped comes back as <see cref="Html"/>, so that it is not escaped again when written.</summary>
internal sealed class HtmlBuiltIns : HtmlFunctions
{
    public static Html Escape(TemplateContext context, object? text) => new(Html.Escape(context.ObjectToString(text) ?? ""));

    /// <summary>A text is escaped first, markup is kept.</summary>
    public static Html NewlineToBr(TemplateContext context, object? text) =>
        new(NewlineToBr(text is Html or IScriptOutput ? text.ToString() : Html.Escape(context.ObjectToString(text) ?? "")) ?? "");

    /// <summary>Markup becomes plain text, so that it can be cut and written like any other text.</summary>
    public static string? Strip(TemplateContext context, object? text) =>
        text is Html or IScriptOutput ? WebUtility.HtmlDecode(HtmlFunctions.Strip(context, text.ToString())) : HtmlFunctions.Strip(context, context.ObjectToString(text));
}
