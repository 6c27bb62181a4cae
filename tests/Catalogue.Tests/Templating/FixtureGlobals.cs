using Catalogue.Templating.Values;

namespace Catalogue.Tests.Templating;

/// <summary>The functions that fixtures may call.</summary>
internal static class FixtureGlobals
{
    public static ScriptObject Create() => new ScriptObject
    {
        { "tekst", new ScriptObject { { "stor", Upper }, { "saml", Join } }.Freeze() },
        { "legg_til", Add },
    }.Freeze();

    private static readonly NativeFunction Upper = new("tekst.stor", [new("tekst")], c => ScriptValues.ToText(c.Arguments[0]).ToUpperInvariant());

    private static readonly NativeFunction Join = new(
        "tekst.saml",
        [new("skille"), new("deler", IsOptional: true, IsRest: true)],
        c => string.Join(ScriptValues.ToText(c.Arguments[0]), ((ScriptArray)c.Arguments[1]!).Select(ScriptValues.ToText)));

    private static readonly NativeFunction Add = new(
        "legg_til",
        [new("a"), new("b", IsOptional: true, Default: 1)],
        c => ScriptValues.ToInt(c.Arguments[0], c.SpanOf(0)) + ScriptValues.ToInt(c.Arguments[1], c.SpanOf(1)));
}
