using System.Numerics;
using Catalogue.Templating.Values;

namespace Catalogue.Tests.Templating.Values;

public class ScriptArithmeticTests
{
    public static TheoryData<ArithmeticOperator, object?, object?, object?> Results => new()
    {
        { ArithmeticOperator.Add, 1, 2, 3 },
        { ArithmeticOperator.Add, int.MaxValue, 1, 2147483648L },
        { ArithmeticOperator.Add, 1L, 2, 3L },
        { ArithmeticOperator.Multiply, long.MaxValue, 2, BigInteger.Parse("18446744073709551614", System.Globalization.CultureInfo.InvariantCulture) },
        { ArithmeticOperator.Subtract, 1, 2.5, -1.5 },
        { ArithmeticOperator.Divide, 5, 2, 2.5 },
        { ArithmeticOperator.Divide, 1m, 4, 0.25m },
        { ArithmeticOperator.DivideRound, 5, 2, 2 },
        { ArithmeticOperator.DivideRound, 7.6, 2, 4.0 },
        { ArithmeticOperator.Modulo, -7, 3, -1 },
        { ArithmeticOperator.Modulo, 7.5, 2, 1.5 },
        { ArithmeticOperator.Add, "1", 2, null },
        { ArithmeticOperator.Add, null, 2, null },
    };

    [Theory]
    [MemberData(nameof(Results))]
    public void Numbers_keep_or_widen_their_type(ArithmeticOperator operation, object? left, object? right, object? expected) =>
        Assert.Equal(expected, ScriptArithmetic.Apply(operation, left, right, default));

    [Theory]
    [InlineData(ArithmeticOperator.Divide)]
    [InlineData(ArithmeticOperator.DivideRound)]
    [InlineData(ArithmeticOperator.Modulo)]
    public void Nothing_is_divided_by_zero(ArithmeticOperator operation)
    {
        var fault = Assert.Throws<ScriptException>(() => ScriptArithmetic.Apply(operation, 1, 0.0, default));
        Assert.Equal("kan ikke dele på 0", fault.Message);
    }

    [Fact]
    public void A_decimal_number_that_is_too_large_is_a_fault() =>
        Assert.Equal("tallet blir for stort", Assert.Throws<ScriptException>(() => ScriptArithmetic.Apply(ArithmeticOperator.Add, decimal.MaxValue, 1m, default)).Message);
}
