using System.Globalization;
using Catalogue.Templating.Values;

namespace Catalogue.Templating.BuiltIns;

/// <summary>Formats by .NET's format strings, for <c>math.format</c> and <c>object.format</c>: value, format, culture; invariant when no culture is given.</summary>
internal static class ValueFormat
{
    // A precision beyond this says nothing and costs memory.
    private const int MostPrecision = 99;

    public static object? Format(ScriptCall call)
    {
        var (format, culture) = (call.Text(1), call.Culture(2));
        if (call.Arguments[0] is null)
        {
            return "";
        }

        var digits = format.AsSpan(Math.Min(1, format.Length));
        if (int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var precision) && precision > MostPrecision)
        {
            throw call.Fault(1, $"formatet «{format}» ber om mer enn {MostPrecision} siffer");
        }

        try
        {
            return call.Arguments[0] is IFormattable value
                ? value.ToString(format, culture?.Numbers ?? NumberFormatInfo.InvariantInfo)
                : call.Text(0);
        }
        catch (FormatException)
        {
            throw call.Fault(
                1,
                $"formatet «{format}» passer ikke for {ScriptValues.Describe(call.Arguments[0])}",
                "se .NETs formatstrenger for tall, for eksempel «N0» eller «0.00»");
        }
    }
}
