namespace Catalogue.Tests.Read;

public class EntriesReaderTests
{
    [Fact]
    public void The_base_site_has_no_faults() => Assert.Equal([], TestSite.Base().Faults());

    [Theory]
    [InlineData("pakker/eksempel/tiltak-a.md")]
    [InlineData("pakker/eksempel/pakke.md")]
    public void An_avvik_that_names_no_field_is_one_fault_and_stops_nothing(string file)
    {
        var text = System.Text.Encoding.UTF8.GetString(TestSite.Base().ToSources().Content.Single(f => f.Path == "content/" + file).Bytes.Span);
        var changed = text.Contains("\navvik:\n", StringComparison.Ordinal)
            ? text.Replace("\navvik:\n", "\navvik:\n  - grunn: Tallene i skjemaet går ikke opp.\n", StringComparison.Ordinal)
            : text.Replace("\nkilde:", "\navvik:\n  - grunn: Tallene i skjemaet går ikke opp.\nkilde:", StringComparison.Ordinal);
        Assert.Contains("TK201", Assert.Single(TestSite.Base().With("content/" + file, changed).Faults()), StringComparison.Ordinal);
    }
}
