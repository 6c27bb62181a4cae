using Catalogue.Templating.Evaluation;

namespace Catalogue.Tests.Templating;

public class TypeMembersTests
{
    private record Base(int ErTall);

    private sealed record Derived(int ErTall, string MeldtEier) : Base(ErTall)
    {
        internal int Hidden => ErTall;

        public string this[int index] => MeldtEier[index].ToString();
    }

    [Theory]
    [InlineData("Navn", "navn")]
    [InlineData("MeldtEier", "meldt_eier")]
    [InlineData("UhId", "uh_id")]
    [InlineData("SumDmmUH", "sum_dmm_uh")]
    [InlineData("År2024", "år2024")]
    public void Names_become_snake_case(string name, string expected) => Assert.Equal(expected, TypeMembers.SnakeCase(name));

    [Fact]
    public void Public_properties_are_members_also_inherited_ones() =>
        Assert.Equal(["er_tall", "meldt_eier"], TypeMembers.Of(typeof(Derived)).Names.Order());

    [Fact]
    public void Members_of_structs_are_read()
    {
        Assert.True(TypeMembers.Of(typeof(KeyValuePair<string, int>)).TryGet(new KeyValuePair<string, int>("a", 5), "value", out var value));
        Assert.Equal(5, value);
    }
}
