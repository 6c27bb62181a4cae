using Scriban.Functions;
using Scriban.Runtime;

namespace Catalogue.Templating.BuiltIns;

/// <summary>Every function that templates have. The list is ours, so that nothing new in the library comes in unseen.</summary>
internal static class AllBuiltIns
{
    public static ScriptObject Create(DateOnly today)
    {
        var all = new ScriptObject();
        foreach (var (name, value) in (IEnumerable<(string, object)>)
        [
            ("array", new ArrayBuiltIns()),
            ("date", new DateBuiltIns(today)),
            ("empty", EmptyScriptObject.Default),
            ("html", new HtmlBuiltIns()),
            ("include", new IncludeFunction()),
            ("include_join", new IncludeJoinFunction()),
            ("math", new MathBuiltIns()),
            ("object", new ObjectBuiltIns()),
            ("regex", new RegexFunctions()),
            ("string", new StringBuiltIns()),
            ("timespan", new TimeSpanFunctions()),
        ])
        {
            // All pages share them: what one page changed, another would see.
            if (value is ScriptObject functions)
            {
                functions.IsReadOnly = true;
            }

            all.SetValue(name, value, readOnly: true);
        }

        all.IsReadOnly = true;
        return all;
    }
}
