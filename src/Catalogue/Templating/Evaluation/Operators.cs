using System.Collections;
using System.Numerics;
using Catalogue.Source;
using Catalogue.Templating.Syntax;
using Catalogue.Templating.Values;

namespace Catalogue.Templating.Evaluation;

/// <summary>What the binary operators do with values of each kind: numbers, texts, markup, lists, dates.</summary>
internal static class Operators
{
    private const int LargestNumberBits = 4096;

    public static readonly object True = true;
    public static readonly object False = false;

    /// <summary>What <c>empty</c> stands for.</summary>
    public static readonly ScriptObject Empty = new ScriptObject().Freeze();

    public static object Boxed(bool value) => value ? True : False;

    public static bool AreEqual(object? left, object? right)
    {
        if (left is string a && right is string b)
        {
            return a == b;
        }

        if (ReferenceEquals(left, Empty) || ReferenceEquals(right, Empty))
        {
            return MemberAccess.IsEmpty(ReferenceEquals(left, Empty) ? right : left);
        }

        return ScriptValues.IsList(left) && ScriptValues.IsList(right)
            ? CompareLists(left!, right!, (x, y) => AreEqual(x, y) ? 0 : 1) == 0
            : ScriptValues.AreEqual(left, right);
    }

    /// <summary>The order of two values, or null where they have none: then no comparison holds.</summary>
    public static int? Compare(object? left, object? right, Span span)
    {
        if (left is int a && right is int b)
        {
            return a.CompareTo(b);
        }

        if (left is null || right is null)
        {
            return null;
        }

        if (ScriptValues.IsList(left) && ScriptValues.IsList(right))
        {
            return CompareLists(left, right, (x, y) => Compare(x, y, span) ?? ScriptValues.Compare(x, y));
        }

        if (left is string or Html || right is string or Html)
        {
            return string.CompareOrdinal(ScriptValues.ToText(left), ScriptValues.ToText(right));
        }

        return ScriptValues.AreComparable(left, right)
            ? ScriptValues.Compare(left, right)
            : throw new ScriptException(span, $"{ScriptValues.Describe(left)} og {ScriptValues.Describe(right)} kan ikke sammenlignes");
    }

    public static object? Arithmetic(TokenKind operation, object? left, object? right, Rendering run, Span span)
    {
        if (left is int x && right is int y && OnInts(operation, x, y) is { } quick)
        {
            // A sum that outgrows int stays a long.
            return quick == (int)quick ? (object)(int)quick : quick;
        }

        if (left is string or Html || right is string or Html)
        {
            return TextOperators.Apply(operation, left, right, run, span);
        }

        if (ScriptValues.IsList(left) || ScriptValues.IsList(right))
        {
            return ListOperators.Apply(operation, left, right, run, span);
        }

        if (left is null || right is null)
        {
            return null;
        }

        if (IsHuge(left) || IsHuge(right))
        {
            throw new ScriptException(span, "tallet blir for stort");
        }

        return Kind(operation) is { } kind && ScriptArithmetic.Apply(kind, left, right, span) is { } number ? number
            : OnBits(operation, left, right, span) ?? OnTimes(operation, left, right, span) ?? throw Unfit(operation, left, right, span);
    }

    public static ScriptException Unfit(TokenKind operation, object? left, object? right, Span span) =>
        new(span, $"«{Sign(operation)}» kan ikke brukes på {ScriptValues.Describe(left)} og {ScriptValues.Describe(right)}");

    private static long? OnInts(TokenKind operation, int x, int y) => operation switch
    {
        TokenKind.Plus => (long)x + y,
        TokenKind.Minus => (long)x - y,
        TokenKind.Times => (long)x * y,
        TokenKind.Modulo when y > 0 => x % y,
        TokenKind.DivideRound when y > 0 => x / y,
        _ => null,
    };

    private static bool IsHuge(object value) => value is BigInteger number && number.GetBitLength() > LargestNumberBits;

    private static int? OnBits(TokenKind operation, object left, object right, Span span)
    {
        if (operation is not (TokenKind.BitAnd or TokenKind.ShiftLeft or TokenKind.ShiftRight) || !ScriptValues.IsInteger(left) || !ScriptValues.IsInteger(right))
        {
            return null;
        }

        var (x, y) = (ScriptValues.ToInt(left, span), ScriptValues.ToInt(right, span));
        return operation switch
        {
            TokenKind.BitAnd => x & y,
            TokenKind.ShiftLeft => x << y,
            _ => x >> y,
        };
    }

    private static object? OnTimes(TokenKind operation, object left, object right, Span span)
    {
        try
        {
            return (operation, ScriptValues.AsDateTime(left) ?? left, ScriptValues.AsDateTime(right) ?? right) switch
            {
                (TokenKind.Minus, DateTime a, DateTime b) => a - b,
                (TokenKind.Minus, DateTime a, TimeSpan b) => a - b,
                (TokenKind.Plus, DateTime a, TimeSpan b) => a + b,
                (TokenKind.Minus, TimeSpan a, TimeSpan b) => a - b,
                (TokenKind.Plus, TimeSpan a, TimeSpan b) => a + b,
                _ => null,
            };
        }
        catch (Exception fault) when (fault is ArgumentOutOfRangeException or OverflowException)
        {
            throw new ScriptException(span, "datoen eller tidsrommet blir utenfor det som kan regnes med");
        }
    }

    private static int CompareLists(object left, object right, Func<object?, object?, int> compare)
    {
        IEnumerator a = ((IEnumerable)left).GetEnumerator(), b = ((IEnumerable)right).GetEnumerator();
        while (true)
        {
            var (hasA, hasB) = (a.MoveNext(), b.MoveNext());
            if (!hasA || !hasB)
            {
                return hasA.CompareTo(hasB);
            }

            var order = compare(a.Current, b.Current);
            if (order != 0)
            {
                return order;
            }
        }
    }

    private static ArithmeticOperator? Kind(TokenKind operation) => operation switch
    {
        TokenKind.Plus => ArithmeticOperator.Add,
        TokenKind.Minus => ArithmeticOperator.Subtract,
        TokenKind.Times => ArithmeticOperator.Multiply,
        TokenKind.Divide => ArithmeticOperator.Divide,
        TokenKind.DivideRound => ArithmeticOperator.DivideRound,
        TokenKind.Modulo => ArithmeticOperator.Modulo,
        _ => null,
    };

    private static string Sign(TokenKind operation) => operation switch
    {
        TokenKind.Plus => "+",
        TokenKind.Minus => "-",
        TokenKind.Times => "*",
        TokenKind.Divide => "/",
        TokenKind.DivideRound => "//",
        TokenKind.Modulo => "%",
        TokenKind.BitAnd => "&",
        TokenKind.ShiftLeft => "<<",
        _ => ">>",
    };
}
