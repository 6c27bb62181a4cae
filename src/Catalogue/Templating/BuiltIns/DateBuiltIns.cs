using System.Globalization;
using Scriban;
using Scriban.Functions;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Catalogue.Templating.BuiltIns;

/// <summary>The library's functions on dates, without clock, time zone and the machine's cultures.</summary>
internal sealed class DateBuiltIns : DateTimeFunctions
{
    private static readonly string[] Forms =
    [
        "yyyy-MM-dd", "yyyy-MM-dd HH:mm", "yyyy-MM-dd HH:mm:ss", "yyyy-MM-ddTHH:mm", "yyyy-MM-ddTHH:mm:ss",
        "d.M.yyyy", "d.M.yyyy HH:mm", "d. MMMM yyyy", "d MMMM yyyy", "d. MMM yyyy", "d MMM yyyy",
    ];

    public DateBuiltIns(DateOnly today)
    {
        Remove("utc_now");
        Remove("parse_to_string");
        Import("now", () => today.ToDateTime(TimeOnly.MinValue));
        Import("to_string", Print);
    }

    /// <summary>A date as people write it here; nothing of nothing.</summary>
    public static DateTime? Parse(TemplateContext context, SourceSpan span, string? text) =>
        string.IsNullOrWhiteSpace(text) ? null
            : DateTime.TryParseExact(text.Trim(), Forms, SiteCulture.Instance, DateTimeStyles.None, out var date) ? date
            : throw new TemplateFault(span, $"«{text}» er ikke en dato", "skriv datoen som 2026-11-20 eller 20.11.2026");

    public override object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        arguments.Count == 0 ? this : Parse(context, callerContext?.Span ?? context.CurrentSpan, context.ObjectToString(arguments[0]));

    private string? Print(TemplateContext context, SourceSpan span, DateTime? date, string pattern) =>
        pattern.Contains("%Z", StringComparison.Ordinal) || pattern.Contains("%s", StringComparison.Ordinal)
            ? throw new TemplateFault(span, "«%Z» og «%s» kan ikke brukes: datoer har ingen tidssone")
            : ToString(date, pattern, context.CurrentCulture);

    private void Import(string name, Delegate function) => SetValue(name, DynamicCustomFunction.Create(function), readOnly: true);
}
