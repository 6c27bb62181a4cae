namespace Catalogue.BrowserTests;

public class SmokeTests
{
    [Fact]
    public void The_core_is_there() => Assert.NotNull(typeof(Build).FullName);
}
