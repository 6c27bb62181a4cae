using Catalogue.Edition.Facets;

namespace Catalogue.Tests.Edition.Facets;

public class AmountStepsTests
{
    [Theory]
    [InlineData(0, "under-50000", "Under 50 000 kr")]
    [InlineData(49_999, "under-50000", "Under 50 000 kr")]
    [InlineData(50_000, "50000-99999", "50 000–99 999 kr")]
    [InlineData(249_999, "100000-249999", "100 000–249 999 kr")]
    [InlineData(499_999, "250000-499999", "250 000–499 999 kr")]
    [InlineData(500_000, "fra-500000", "500 000 kr og mer")]
    [InlineData(12_000_000, "fra-500000", "500 000 kr og mer")]
    [InlineData(null, "ikke-oppgitt", "Ikke oppgitt")]
    public void An_amount_has_one_step(int? sum, string id, string name)
    {
        Assert.Equal(id, AmountSteps.Of(new(null, null, sum)));
        Assert.Equal(name, Assert.Single(AmountSteps.All, v => v.Id == id).Name.Replace('\u00A0', ' '));
    }
}
