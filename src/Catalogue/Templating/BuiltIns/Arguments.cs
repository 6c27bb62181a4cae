using Catalogue.Templating.Values;

namespace Catalogue.Templating.BuiltIns;

/// <summary>Takes the arguments of a call as the types a function needs; a fault names the function, the argument, what was given and what was expected.</summary>
internal static class Arguments
{
    public static string Text(this in ScriptCall call, int index) => ScriptValues.ToText(call.Arguments[index]);

    public static bool IsNull(this in ScriptCall call, int index) => call.Arguments[index] is null;

    public static bool Truth(this in ScriptCall call, int index) => ScriptValues.IsTruthy(call.Arguments[index]);

    public static int Int(this in ScriptCall call, int index) =>
        ScriptValues.TryToInt(call.Arguments[index], out var number) ? number : throw call.Expected(index, "et heltall");

    public static double Number(this in ScriptCall call, int index) =>
        ScriptValues.TryToNumber(call.Arguments[index], out var number) ? number : throw call.Expected(index, "et tall");

    public static DateTime Date(this in ScriptCall call, int index) =>
        ScriptValues.AsDateTime(call.Arguments[index]) ?? throw call.Expected(index, "en dato", "gjør teksten om med «date.parse»");

    public static ScriptFunction Function(this in ScriptCall call, int index) =>
        call.Arguments[index] as ScriptFunction ?? throw call.Expected(index, "en funksjon", "skriv @ foran navnet, for eksempel «@string.upcase»");

    /// <summary>The items of a list, null as none; a text is refused, because its characters are hardly what the author means.</summary>
    public static IEnumerable<object?> Items(this in ScriptCall call, int index) =>
        call.Arguments[index] is string or Html
            ? throw call.Expected(index, "en liste", "del teksten med «string.split», eller sett den i en liste: [tekst]")
            : ScriptValues.Enumerate(call.Arguments[index]);

    /// <summary>A new array with the items of a list, no longer than the limit on loops.</summary>
    public static ScriptArray Copy(this in ScriptCall call, int index)
    {
        var result = new ScriptArray();
        foreach (var item in call.Items(index))
        {
            result.Add(item);
            call.CheckSize(index, result.Count);
        }

        return result;
    }

    public static void CheckSize(this in ScriptCall call, int index, long count)
    {
        if (count > call.Runtime.Limits.Loops)
        {
            throw call.Fault(index, $"listen blir for lang: grensen er {call.Runtime.Limits.Loops} elementer");
        }
    }

    /// <summary>The culture an argument names, null when it is silent.</summary>
    public static ScriptCulture? Culture(this in ScriptCall call, int index) =>
        call.IsNull(index) ? null : ScriptCulture.Find(call.Text(index))
            ?? throw call.Expected(index, "en kultur vi kjenner", "bruk «nb-NO», «en-GB» eller «en-US»");

    public static ScriptException Expected(this in ScriptCall call, int index, string expected, string? help = null)
    {
        var given = ScriptValues.Describe(call.Arguments[index]);
        return call.Fault(index, $"argumentet «{call.Function?.Parameters[index].Name}» skal være {expected}, men er {given}", help);
    }

    public static ScriptException Fault(this in ScriptCall call, int index, string message, string? help = null) =>
        new(call.SpanOf(index), $"«{call.Function?.Name}»: {message}", help);
}
