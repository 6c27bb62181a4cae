namespace Catalogue.Tests.Read;

public class EntriesReaderTests
{
    [Fact]
    public void The_base_site_has_no_faults() => Assert.Equal([], TestSite.Base().Faults());
}
