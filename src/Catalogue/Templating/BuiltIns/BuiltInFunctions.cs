using Catalogue.Templating.Values;

namespace Catalogue.Templating.BuiltIns;

/// <summary>Scriban's built-in objects, with the names, arguments and results that its documentation gives.</summary>
public static class BuiltInFunctions
{
    /// <summary>A new object to which a site may add its own functions; the built-in objects in it are frozen and can be shared by all renders.</summary>
    public static ScriptObject Create() => new()
    {
        { "array", ArrayFunctions.Create() },
        { "date", DateFunctions.Create() },
        { "html", HtmlFunctions.Create() },
        { "math", MathFunctions.Create() },
        { "object", ObjectFunctions.Create() },
        { "regex", RegexFunctions.Create() },
        { "string", StringFunctions.Create() },
        { "timespan", TimeSpanFunctions.Create() },
    };
}
