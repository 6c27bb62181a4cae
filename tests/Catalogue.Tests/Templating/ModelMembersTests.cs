using System.Text;
using Catalogue.Templating;

namespace Catalogue.Tests.Templating;

public class ModelMembersTests
{
    private record Base(int ErTall);

    private sealed record Derived(int ErTall, string MeldtEier, string SumDmmUH) : Base(ErTall)
    {
        internal int Hidden => ErTall;

        public string this[int index] => MeldtEier[index].ToString();
    }

    private readonly record struct Place(string Navn);

    private sealed record Model(Derived Side, Place Sted);

    [Fact]
    public void Public_properties_are_members_in_snake_case_also_inherited_ones() =>
        Assert.Equal(["er_tall", "meldt_eier", "sum_dmm_uh"], ModelMembers.Of(typeof(Derived)).All.Select(m => m.Key).Order());

    [Fact]
    public void They_are_read_from_records_and_structs()
    {
        var set = Templates.Compile("{{ side.er_tall }} {{ side.meldt_eier }} {{ side.sum_dmm_uh }} {{ sted.navn }}", []);
        Assert.Equal("5 a b c", set.Text([], new Model(new(5, "a", "b"), new("c"))));
    }

    [Fact]
    public void A_text_of_every_length_and_alphabet_comes_out_as_it_is()
    {
        var set = Templates.Compile("{{ side.meldt_eier }}", []);
        foreach (var text in (string[])["", "å", "Kåfjord – Gáivuotna", "😀", new string('ø', 90_000), "e\u0301\0\u2028"])
        {
            Assert.Equal(Encoding.UTF8.GetBytes(text), set.RenderUtf8(Templates.Main, new Model(new(1, text, ""), new("")), []));
        }
    }
}
