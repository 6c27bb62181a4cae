using System.Globalization;
using System.Numerics;
using Catalogue.Source;

namespace Catalogue.Templating.Values;

public static partial class ScriptValues
{
    public static bool IsNumber(object? value) => IsInteger(value) || value is double or float or decimal;

    public static bool IsInteger(object? value) => value is int or long or BigInteger or short or byte or sbyte or ushort or uint or ulong;

    /// <summary>The value of a number of any type; a text is not a number.</summary>
    public static bool TryToNumber(object? value, out double number)
    {
        number = value switch
        {
            int n => n,
            double n => n,
            long n => n,
            decimal n => (double)n,
            BigInteger n => (double)n,
            _ when IsNumber(value) => Convert.ToDouble(value, CultureInfo.InvariantCulture),
            _ => double.NaN,
        };
        return IsNumber(value);
    }

    /// <summary>A whole number, also from a text or a decimal number that holds one.</summary>
    public static bool TryToInt(object? value, out int number)
    {
        number = 0;
        switch (value)
        {
            case int n:
                number = n;
                return true;
            case string or Html:
                return int.TryParse(ToText(value), NumberStyles.Integer, CultureInfo.InvariantCulture, out number);
            default:
                var isWhole = TryToNumber(value, out var real) && Math.Truncate(real) == real && real is >= int.MinValue and <= int.MaxValue;
                number = isWhole ? (int)real : 0;
                return isWhole;
        }
    }

    public static int ToInt(object? value, Span span) =>
        TryToInt(value, out var number) ? number : throw Expected("et heltall", value, span);

    /// <summary>A number, also from a text that holds one.</summary>
    public static double ToDouble(object? value, Span span) =>
        TryToNumber(value, out var number)
        || (value is string text && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out number))
            ? number
            : throw Expected("et tall", value, span);

    internal static int CompareNumbers(object left, object right)
    {
        if (IsInteger(left) && IsInteger(right))
        {
            return ToBigInteger(left).CompareTo(ToBigInteger(right));
        }

        if (left is decimal || right is decimal)
        {
            if (TryToDecimal(left, out var a) && TryToDecimal(right, out var b))
            {
                return a.CompareTo(b);
            }
        }

        _ = TryToNumber(left, out var x);
        _ = TryToNumber(right, out var y);
        return x.CompareTo(y);
    }

    internal static BigInteger ToBigInteger(object value) =>
        value is BigInteger big ? big : value is ulong large ? large : Convert.ToInt64(value, CultureInfo.InvariantCulture);

    internal static bool TryToDecimal(object value, out decimal number)
    {
        try
        {
            number = value is BigInteger big ? (decimal)big : Convert.ToDecimal(value, CultureInfo.InvariantCulture);
            return true;
        }
        catch (OverflowException)
        {
            number = 0;
            return false;
        }
    }

    private static ScriptException Expected(string expected, object? value, Span span) =>
        new(span, $"her trengs {expected}, men verdien er {Describe(value)}");
}
