using Scriban;
using Scriban.Functions;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Catalogue.Templating.BuiltIns;

/// <summary>The library's functions on dates; now is the day of the build, and a date has no time zone.</summary>
internal sealed class DateBuiltIns : DateTimeFunctions
{
    public DateBuiltIns(DateOnly today)
    {
        SetValue("now", DynamicCustomFunction.Create(() => today.ToDateTime(TimeOnly.MinValue)), readOnly: true);
        SetValue("to_string", DynamicCustomFunction.Create(Print), readOnly: true);
    }

    // Theirs would read a text as a date after the clock and the zone of the machine.
    public override object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        arguments.Count == 0 ? this : throw new TemplateFault(context.CurrentSpan, ("«date» leser ikke datoer", "datoer kommer ferdige fra siden"));

    private string? Print(TemplateContext context, SourceSpan span, DateTime? date, string pattern) =>
        pattern.Contains("%Z", StringComparison.Ordinal) || pattern.Contains("%s", StringComparison.Ordinal)
            ? throw new TemplateFault(span, ("«%Z» og «%s» kan ikke brukes", "datoer har ingen tidssone"))
            : ToString(date, pattern, context.CurrentCulture);
}
