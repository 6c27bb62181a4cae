using System.Globalization;
using System.Text;
using Catalogue.Diagnostics;
using Catalogue.Model;
using Catalogue.Parse;
using Catalogue.Read;
using Catalogue.Rules.Privacy;
using Catalogue.Source;

namespace Catalogue.Tests.Rules.Privacy;

/// <summary>
/// How much is found of what people leave by carelessness, and how much of what they may write is taken for it, beside the real registers: on the
/// cases that the search was tuned on and on those kept aside.
/// </summary>
public class PrivacyRateTests
{
    [Theory]
    [InlineData("seen", "email", 15)]
    [InlineData("seen", "phone", 15)]
    [InlineData("seen", "birth", 15)]
    [InlineData("seen", "account", 15)]
    [InlineData("seen", "name", 33)]
    [InlineData("seen", "ordinary", 3)]
    [InlineData("aside", "email", 15)]
    [InlineData("aside", "phone", 15)]
    [InlineData("aside", "birth", 15)]
    [InlineData("aside", "account", 15)]
    [InlineData("aside", "name", 33)]
    [InlineData("aside", "ordinary", 3)]
    public void Of_each_kind_no_more_is_wrong_than_so_many_in_a_hundred(string set, string kind, int percent)
    {
        var cases = PrivacyCase.Of(set, kind);
        var files = cases.Select((c, i) => new RawFile(PathOf(i), Encoding.UTF8.GetBytes(c.AsFile)));
        var diagnostics = new List<Diagnostic>();
        var katalog = Linker.Link(EntriesReader.Read(Documents.Parse([.. RealSite.Sources.Content, .. files], diagnostics), diagnostics));
        var told = PrivacyRule.Validations.SelectMany(v => v.Check(new(katalog, TestSite.Today)))
            .ToLookup(d => d.Location.Source.Path, d => d.Rule.Code);
        PrivacyCase[] wrong = [.. cases.Where((c, i) => !c.IsRight([.. told[PathOf(i)]]))];
        var report = string.Create(
            CultureInfo.InvariantCulture,
            $"{set} {kind}: {wrong.Length} of {cases.Length} wrong, {100.0 * wrong.Length / cases.Length:0.0} %");
        TestContext.Current.TestOutputHelper!.WriteLine(report);
        Assert.True(wrong.Length * 100 <= percent * cases.Length, report + "\n" + string.Join('\n', wrong.Select(c => c.Text.Replace('\n', '⏎'))));
    }

    [Fact]
    public void There_are_enough_cases_of_each_and_none_is_in_both_halves()
    {
        string[] leaks = ["email", "phone", "birth", "account"];
        string[] sets = ["seen", "aside"];
        Assert.True(sets.Sum(set => leaks.Sum(kind => PrivacyCase.Of(set, kind).Length)) >= 400);
        Assert.All(sets, set => Assert.True(PrivacyCase.Of(set, "name").Length >= 80 && PrivacyCase.Of(set, "ordinary").Length >= 170));
        Assert.All(
            [.. leaks, "name", "ordinary"],
            kind => Assert.Empty(PrivacyCase.Of("seen", kind).Select(c => c.Text).Intersect(PrivacyCase.Of("aside", kind).Select(c => c.Text))));
    }

    private static string PathOf(int index) => $"content/pakker/bm-2024-dekom-lofoten/tilfelle-{index.ToString(CultureInfo.InvariantCulture)}.md";
}
