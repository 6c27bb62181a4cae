using Catalogue.Templating.BuiltIns;
using Catalogue.Templating.Values;

namespace Catalogue.Tests.Templating;

/// <summary>What fixtures may call: the built-in functions, and a few as a site would add them.</summary>
internal static class FixtureGlobals
{
    public static ScriptObject Create()
    {
        var globals = new ScriptObject();
        foreach (var (name, value) in BuiltInFunctions.Create())
        {
            globals[name] = value;
        }

        globals["saml"] = Join;
        globals["legg_til"] = Add;
        return globals.Freeze();
    }

    private static readonly NativeFunction Join = new(
        "saml",
        [new("skille"), new("deler", IsOptional: true, IsRest: true)],
        c => string.Join(ScriptValues.ToText(c.Arguments[0]), ((ScriptArray)c.Arguments[1]!).Select(ScriptValues.ToText)));

    private static readonly NativeFunction Add = new(
        "legg_til",
        [new("a"), new("b", IsOptional: true, Default: 1)],
        c => ScriptValues.ToInt(c.Arguments[0], c.SpanOf(0)) + ScriptValues.ToInt(c.Arguments[1], c.SpanOf(1)));
}
