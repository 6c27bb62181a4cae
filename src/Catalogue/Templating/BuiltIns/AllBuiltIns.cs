using Scriban;
using Scriban.Functions;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Catalogue.Templating.BuiltIns;

/// <summary>Every function that templates have: the library's, but for what asks the machine, or runs a text as a template.</summary>
internal sealed class AllBuiltIns : ScriptObject
{
    public AllBuiltIns(DateOnly today)
        : base(capacity: 16, autoImportStaticsFromThisType: false)
    {
        Add("array", () => new ArrayFunctions(), "sort");
        Add("date", () => new DateBuiltIns(today), "parse", "parse_to_string", "utc_now");
        Add("html", () => new HtmlBuiltIns());
        Add("include_join", () => DynamicCustomFunction.Create(IncludeFunction.Join));
        Add("math", () => new MathFunctions(), "format", "random", "uuid");
        Add("object", () => new ObjectFunctions(), "eval", "eval_template", "format");
        Add("regex", () => new RegexFunctions());
        Add("string", () => new StringBuiltIns(), "index_of");
        Add("timespan", () => new TimeSpanFunctions());
        SetValue("empty", EmptyScriptObject.Default, readOnly: true);
        SetValue("include", new IncludeFunction(), readOnly: true);
    }

    public override bool TryGetValue(TemplateContext? context, SourceSpan span, string member, out object? value)
    {
        var isKnown = base.TryGetValue(context, span, member, out value);
        value = value is Lazy<object> lazy ? lazy.Value : value;
        return isKnown;
    }

    // The library finds its functions by reflection, which takes longer than rendering a small site that calls none.
    private void Add(string name, Func<object> create, params string[] without) => SetValue(name, new Lazy<object>(() =>
    {
        var value = create();
        if (value is ScriptObject functions)
        {
            // All pages share them: what one page changed, another would see.
            Array.ForEach(without, f => functions.Remove(f));
            functions.IsReadOnly = true;
        }

        return value;
    }), readOnly: true);
}
