using System.Globalization;
using Catalogue.Rules.Privacy;
using FsCheck;
using FsCheck.Fluent;

namespace Catalogue.Tests.Rules.Privacy;

/// <summary>
/// Over a thousand cases of each kind, from a fixed seed: nothing that the rules define is missed, and nothing that they must allow is taken.
/// </summary>
public class PrivacyPropertyTests
{
    private const int CasesOfEach = 1500;
    private static readonly KnownNames Known = KnownNames.Of(TestSite.Base().Read());

    public static TheoryData<string> BreachKinds =>
        [
            nameof(Breaches.Email),
            nameof(Breaches.Phone),
            nameof(Breaches.Account),
            nameof(Breaches.BirthNumber),
            nameof(Breaches.BirthPattern),
            nameof(Breaches.BirthDate),
            nameof(Breaches.OrgNumber),
            nameof(Breaches.Label),
            nameof(Breaches.Name),
        ];

    public static TheoryData<string> LookalikeKinds =>
        [
            nameof(Lookalikes.Email),
            nameof(Lookalikes.Phone),
            nameof(Lookalikes.Account),
            nameof(Lookalikes.Birth),
            nameof(Lookalikes.OrgNumber),
            nameof(Lookalikes.Label),
            nameof(Lookalikes.Name),
        ];

    [Theory]
    [MemberData(nameof(BreachKinds))]
    public void Every_breach_is_found_as_what_it_is(string kind)
    {
        var cases = Sample(typeof(Breaches), kind);
        Report(kind, "missed", cases, [.. cases.Where(c => Scan(c.Text).All(h => h.Kind != c.Kind))]);
    }

    [Theory]
    [MemberData(nameof(LookalikeKinds))]
    public void No_lookalike_is_taken_for_a_breach(string kind)
    {
        var cases = Sample(typeof(Lookalikes), kind);
        Report(kind, "false alarms", cases, [.. cases.Where(c => Scan(c.Text).Any())]);
    }

    [Theory]
    [MemberData(nameof(BreachKinds))]
    public void Spans_are_in_the_text_in_order_and_apart(string kind) => Assert.All(Sample(typeof(Breaches), kind), c =>
    {
        var end = 0;
        foreach (var hit in Scan(c.Text))
        {
            Assert.True(hit.Span.Start >= end && hit.Span.Length > 0 && hit.Span.End <= c.Text.Length, c.Text);
            end = hit.Span.End;
        }
    });

    [Fact]
    public void Whatever_the_text_is_the_search_ends() =>
        Prop.ForAll<NonNull<string>>(text => Scan(text.Get).Length >= 0).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    private static Case[] Sample(Type cases, string kind) =>
        [.. ((Gen<Case>)cases.GetProperty(kind)!.GetValue(null)!).Sample(CasesOfEach, new Rnd(20261121), 50)];

    private static System.Collections.Immutable.ImmutableArray<PrivacyHit> Scan(string text) =>
        PrivacyScan.Of(PrivacyText.Prose(text.Normalize()), Known);

    private static void Report(string kind, string what, Case[] all, Case[] wrong)
    {
        TestContext.Current.TestOutputHelper!.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{kind}: {all.Length} cases, {wrong.Length} {what}"));
        Assert.True(
            wrong.Length == 0,
            $"{kind}: {wrong.Length} of {all.Length} {what}, such as\n" + string.Join(
                "\n",
                wrong.Take(40).Select(c =>
                    $"«{c.Text.Replace("\n", "⏎", StringComparison.Ordinal)}» gave "
                        + $"{string.Join(", ", Scan(c.Text).Select(h => $"{h.Kind} {c.Text.Substring(h.Span.Start, h.Span.Length)}"))}")));
    }
}
