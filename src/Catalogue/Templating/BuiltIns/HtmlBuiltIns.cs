using System.Net;
using Scriban;
using Scriban.Functions;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Catalogue.Templating.BuiltIns;

/// <summary>The library's functions on markup; what is escaped is <see cref="Html"/>, so that it is not escaped again.</summary>
internal sealed class HtmlBuiltIns : HtmlFunctions
{
    public static Html Escape(TemplateContext context, SourceSpan span, object? text) =>
        ((Rendering)context).Capture(() => context.Write(span, context.ObjectToString(text)));

    /// <summary>A text is escaped first, markup is kept.</summary>
    public static Html NewlineToBr(TemplateContext context, SourceSpan span, object? text) =>
        new(NewlineToBr(((Rendering)context).Capture(() => context.Write(span, text)).Value) ?? "");

    /// <summary>Markup becomes plain text, so that it can be cut and written like any other text.</summary>
    public static string? Strip(TemplateContext context, object? text) =>
        text is Html or IScriptOutput
            ? WebUtility.HtmlDecode(HtmlFunctions.Strip(context, text.ToString()))
            : HtmlFunctions.Strip(context, context.ObjectToString(text));
}
