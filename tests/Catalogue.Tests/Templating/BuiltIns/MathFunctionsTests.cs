using System.Numerics;
using Catalogue.Templating.BuiltIns;
using Catalogue.Templating.Values;

namespace Catalogue.Tests.Templating.BuiltIns;

public class MathFunctionsTests : BuiltInCalls
{
    [Fact]
    public void Rounding_keeps_the_type()
    {
        Assert.Equal("5", Text("math.ceil", 4.3));
        Assert.Equal("4", Text("math.floor", 4.6));
        Assert.Equal("-5", Text("math.floor", -4.6));
        Assert.Equal(4, Value("math.ceil", 4));
        Assert.Equal(5m, Value("math.ceil", 4.1m));
        Assert.Equal("5", Text("math.round", 4.6));
        Assert.Equal("4.56", Text("math.round", 4.5612, 2));
        Assert.Equal(4.56m, Value("math.round", 4.5612m, 2));
        Says("heltall fra 0 til 15", Fault("math.round", 1.5, 16).Message);
    }

    [Fact]
    public void The_four_operations()
    {
        Assert.Equal(3, Value("math.plus", 1, 2));
        Assert.Equal(250, Value("math.minus", 255, 5));
        Assert.Equal(6, Value("math.times", 2, 3));
        Assert.Equal(1, Value("math.modulo", 11, 10));
        Assert.Equal(3.5, Value("math.plus", 1, 2.5));
        Assert.Equal(2147483648L, Value("math.plus", int.MaxValue, 1));
        Assert.Equal(BigInteger.Pow(10, 30), Value("math.times", 1_000_000_000_000_000L, 1_000_000_000_000_000L));
    }

    [Fact]
    public void A_whole_divisor_gives_a_whole_result()
    {
        Assert.Equal(4, Value("math.divided_by", 8.4, 2));
        Assert.Equal(-5, Value("math.divided_by", -9, 2));
        Assert.Equal("4.2", Text("math.divided_by", 8.4, 2.0));
        Assert.Equal("kan ikke dele på 0", Fault("math.divided_by", 1, 0).Message);
        Assert.Equal("kan ikke dele på 0", Fault("math.modulo", 1, 0).Message);
    }

    [Fact]
    public void A_missing_number_is_a_fault()
    {
        Assert.Equal("«math.round»: argumentet «value» skal være et tall, men er ingenting (null)", Fault("math.round", null, 0).Message);
        Assert.Equal("«math.plus»: argumentet «with» skal være et tall, men er en tekst («2»)", Fault("math.plus", 1, "2").Message);
    }

    [Fact]
    public void Absolute_values()
    {
        Assert.Equal(15.5, Value("math.abs", -15.5));
        Assert.Equal(5, Value("math.abs", -5));
        Assert.Equal(2147483648L, Value("math.abs", int.MinValue));
    }

    [Fact]
    public void Is_number_is_about_the_type()
    {
        Assert.Equal(true, Value("math.is_number", 255));
        Assert.Equal(true, Value("math.is_number", 2.5m));
        Assert.Equal(false, Value("math.is_number", "255"));
        Assert.Equal(false, Value("math.is_number", [null]));
    }

    [Fact]
    public void Formatting_is_invariant_unless_a_culture_is_named()
    {
        Assert.Equal("00FF", Text("math.format", 255, "X4"));
        Assert.Equal("1,523.00", Text("math.format", 1523, "N2"));
        Assert.Equal("1\u00A0523,00", Text("math.format", 1523, "N2", "nb-NO"));
        Assert.Equal("1,523.00", Text("math.format", 1523, "N2", "en-US"));
        Assert.Equal("", Text("math.format", null, "N2"));
        Assert.Equal("«math.format»: argumentet «culture» skal være en kultur vi kjenner, men er en tekst («fr-FR»)", Fault("math.format", 1, "N0", "fr-FR").Message);
        Assert.Equal("«math.format»: formatet «X4» passer ikke for et desimaltall («2.5»)", Fault("math.format", 2.5, "X4").Message);
        Says("mer enn 99 siffer", Fault("math.format", 2.5, "N900000000").Message);
        Says("skal være et tall", Fault("math.format", "a", "N0").Message);
    }

    [Theory]
    [InlineData("uuid")]
    [InlineData("random")]
    public void What_differs_from_build_to_build_does_not_exist(string name) =>
        Assert.False(((ScriptObject)BuiltInFunctions.Create()["math"]!).ContainsKey(name));
}
