using Scriban.Functions;

namespace Catalogue.Templating.BuiltIns;

/// <summary>The library's functions on values of any kind, without those that run a text as a template, and without the machine's cultures.</summary>
internal sealed class ObjectBuiltIns : ObjectFunctions
{
    public ObjectBuiltIns()
    {
        Remove("eval");
        Remove("eval_template");
        Remove("format");
    }
}
