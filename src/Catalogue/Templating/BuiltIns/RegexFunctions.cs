using System.Text.RegularExpressions;
using Catalogue.Templating.Values;
using static Catalogue.Templating.BuiltIns.FunctionTable;

namespace Catalogue.Templating.BuiltIns;

/// <summary>The object <c>regex</c>: .NET's regular expressions without culture, each call within the time limit.</summary>
internal static class RegexFunctions
{
    private static readonly ScriptParameter Pattern = new("pattern");

    public static ScriptObject Create() => new FunctionTable("regex")
    {
        { "escape", [Pattern], call => Regex.Escape(call.Text(0)) },
        { "match", [Text, Pattern, Optional("options")], call => Run(call, 2, (regex, text) => Groups(regex.Match(text))) },
        { "matches", [Text, Pattern, Optional("options")], call => Run(call, 2, (regex, text) => new ScriptArray(regex.Matches(text).Select(Groups))) },
        { "replace", [Text, Pattern, new("replace"), Optional("options")], call => Run(call, 3, (regex, text) => regex.Replace(text, call.Text(2))) },
        { "split", [Text, Pattern, Optional("options")], call => Run(call, 2, (regex, text) => new ScriptArray(regex.Split(text))) },
        { "unescape", [Pattern], Unescape },
    }.Freeze();

    private static object? Run(ScriptCall call, int optionsIndex, Func<Regex, string, object?> use)
    {
        try
        {
            return use(new Regex(call.Text(1), Options(call, optionsIndex), call.Runtime.Limits.RegexTimeout), call.Text(0));
        }
        catch (RegexMatchTimeoutException)
        {
            throw call.Fault(
                1,
                $"uttrykket «{call.Text(1)}» brukte for lang tid",
                "gjør uttrykket enklere; gjentakelser inni gjentakelser, som (a+)+, er ofte grunnen");
        }
        catch (ArgumentException)
        {
            throw call.Fault(
                1,
                $"«{call.Text(1)}» er ikke et gyldig regulært uttrykk",
                "skriv uttrykket mellom ` og `, så slipper du doble skråstreker");
        }
    }

    private static RegexOptions Options(ScriptCall call, int index)
    {
        var options = RegexOptions.CultureInvariant;
        foreach (var letter in call.Text(index))
        {
            options |= letter switch
            {
                'i' => RegexOptions.IgnoreCase,
                'm' => RegexOptions.Multiline,
                's' => RegexOptions.Singleline,
                'x' => RegexOptions.IgnorePatternWhitespace,
                _ => throw call.Expected(index, "bokstaver blant i, m, s og x"),
            };
        }

        return options;
    }

    /// <summary>The whole match and then its groups; nothing when there is no match.</summary>
    private static ScriptArray Groups(Match match) => match.Success ? new(match.Groups.Values.Select(group => group.Value)) : [];

    private static string Unescape(ScriptCall call)
    {
        try
        {
            return Regex.Unescape(call.Text(0));
        }
        catch (ArgumentException)
        {
            throw call.Fault(0, $"«{call.Text(0)}» har en \\ som ikke betyr noe i et regulært uttrykk");
        }
    }
}
