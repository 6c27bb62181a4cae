using System.Numerics;
using Catalogue.Source;

namespace Catalogue.Templating.Values;

/// <summary>The arithmetic operators of the language.</summary>
public enum ArithmeticOperator
{
    Add,
    Subtract,
    Multiply,
    Divide,
    DivideRound,
    Modulo,
}

/// <summary>Arithmetic on two numbers: whole numbers grow as they must, <c>/</c> gives a decimal number, and nothing is divided by zero.</summary>
public static class ScriptArithmetic
{
    /// <summary>The result, or null when one of the values is not a number.</summary>
    public static object? Apply(ArithmeticOperator operation, object? left, object? right, Span span)
    {
        if (!ScriptValues.TryToNumber(left, out var x) || !ScriptValues.TryToNumber(right, out var y))
        {
            return null;
        }

        if (y == 0 && operation is ArithmeticOperator.Divide or ArithmeticOperator.DivideRound or ArithmeticOperator.Modulo)
        {
            throw new ScriptException(span, "kan ikke dele på 0", "prøv tallet først, for eksempel med «if antall > 0»");
        }

        if (ScriptValues.IsInteger(left) && ScriptValues.IsInteger(right) && operation != ArithmeticOperator.Divide)
        {
            return Narrow(OnIntegers(operation, ScriptValues.ToBigInteger(left!), ScriptValues.ToBigInteger(right!)), left is int && right is int);
        }

        if ((left is decimal || right is decimal) && ScriptValues.TryToDecimal(left!, out var a) && ScriptValues.TryToDecimal(right!, out var b))
        {
            return OnDecimals(operation, a, b, span);
        }

        return OnDoubles(operation, x, y);
    }

    /// <summary>The smallest of int (where wanted), long and BigInteger that holds the number.</summary>
    public static object Narrow(BigInteger number, bool preferInt)
    {
        // Not as one conditional expression: that would make a BigInteger of all three.
        if (preferInt && number >= int.MinValue && number <= int.MaxValue)
        {
            return (int)number;
        }

        return number >= long.MinValue && number <= long.MaxValue ? (object)(long)number : number;
    }

    private static BigInteger OnIntegers(ArithmeticOperator operation, BigInteger x, BigInteger y) => operation switch
    {
        ArithmeticOperator.Add => x + y,
        ArithmeticOperator.Subtract => x - y,
        ArithmeticOperator.Multiply => x * y,
        ArithmeticOperator.DivideRound => x / y,
        _ => x % y,
    };

    private static decimal OnDecimals(ArithmeticOperator operation, decimal x, decimal y, Span span)
    {
        try
        {
            return operation switch
            {
                ArithmeticOperator.Add => x + y,
                ArithmeticOperator.Subtract => x - y,
                ArithmeticOperator.Multiply => x * y,
                ArithmeticOperator.Divide => x / y,
                ArithmeticOperator.DivideRound => Math.Round(x / y),
                _ => x % y,
            };
        }
        catch (OverflowException)
        {
            throw new ScriptException(span, "tallet blir for stort");
        }
    }

    private static double OnDoubles(ArithmeticOperator operation, double x, double y) => operation switch
    {
        ArithmeticOperator.Add => x + y,
        ArithmeticOperator.Subtract => x - y,
        ArithmeticOperator.Multiply => x * y,
        ArithmeticOperator.Divide => x / y,
        ArithmeticOperator.DivideRound => Math.Round(x / y),
        _ => x % y,
    };
}
