using System.Numerics;
using Catalogue.Templating.Values;
using static Catalogue.Templating.BuiltIns.FunctionTable;

namespace Catalogue.Templating.BuiltIns;

/// <summary>The object <c>math</c>; a missing number is a fault, because empty is not 0.</summary>
internal static class MathFunctions
{
    private const int MostDecimals = 15;

    private static readonly ScriptParameter With = new("with");

    // math.uuid and math.random are left out on purpose and are unknown names: the same sources must give the same bytes.
    public static ScriptObject Create() => new FunctionTable("math")
    {
        { "abs", [Value], Abs },
        { "ceil", [Value], call => Rounded(call, Math.Ceiling, decimal.Ceiling) },
        { "divided_by", [Value, new("divisor")], DividedBy },
        { "floor", [Value], call => Rounded(call, Math.Floor, decimal.Floor) },
        { "format", [Value, new("format"), Optional("culture")], Format },
        { "is_number", [Value], call => ScriptValues.IsNumber(call.Arguments[0]) },
        { "minus", [Value, With], call => Calculate(call, ArithmeticOperator.Subtract) },
        { "modulo", [Value, With], call => Calculate(call, ArithmeticOperator.Modulo) },
        { "plus", [Value, With], call => Calculate(call, ArithmeticOperator.Add) },
        { "round", [Value, Optional("precision", 0)], Round },
        { "times", [Value, With], call => Calculate(call, ArithmeticOperator.Multiply) },
    }.Freeze();

    private static object? Abs(ScriptCall call) =>
        call.Number(0) < 0 ? ScriptArithmetic.Apply(ArithmeticOperator.Multiply, call.Arguments[0], -1, call.Span) : call.Arguments[0];

    private static object? Calculate(ScriptCall call, ArithmeticOperator operation)
    {
        _ = call.Number(0);
        _ = call.Number(1);
        return ScriptArithmetic.Apply(operation, call.Arguments[0], call.Arguments[1], call.SpanOf(1));
    }

    /// <summary>A whole divisor gives a whole result, rounded down.</summary>
    private static object? DividedBy(ScriptCall call)
    {
        var quotient = Calculate(call, ArithmeticOperator.Divide);
        return ScriptValues.IsInteger(call.Arguments[1]) && ScriptValues.TryToNumber(quotient, out var number) && double.IsFinite(number)
            ? ScriptArithmetic.Narrow((BigInteger)Math.Floor(number), preferInt: true)
            : quotient;
    }

    private static object? Format(ScriptCall call)
    {
        if (!call.IsNull(0))
        {
            _ = call.Number(0);
        }

        return ValueFormat.Format(call);
    }

    private static object? Round(ScriptCall call)
    {
        var decimals = call.Int(1);
        return decimals is >= 0 and <= MostDecimals
            ? Rounded(call, number => Math.Round(number, decimals), number => decimal.Round(number, decimals))
            : throw call.Expected(1, $"et heltall fra 0 til {MostDecimals}");
    }

    private static object? Rounded(ScriptCall call, Func<double, double> ofDouble, Func<decimal, decimal> ofDecimal)
    {
        var number = call.Number(0);
        return call.Arguments[0] switch
        {
            decimal exact => ofDecimal(exact),
            var value when ScriptValues.IsInteger(value) => value,
            _ => ofDouble(number),
        };
    }
}
