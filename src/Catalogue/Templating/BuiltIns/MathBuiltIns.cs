using Scriban;
using Scriban.Functions;
using Scriban.Parsing;

namespace Catalogue.Templating.BuiltIns;

/// <summary>The library's functions on numbers, without chance and without the machine's cultures.</summary>
internal sealed class MathBuiltIns : MathFunctions
{
    public MathBuiltIns()
    {
        Remove("random");
        Remove("uuid");
    }

    public static string Format(TemplateContext context, SourceSpan span, object? value, string? format) => Format(context, span, value, format, null);
}
