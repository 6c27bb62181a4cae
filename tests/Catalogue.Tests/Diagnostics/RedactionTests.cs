using Catalogue.Diagnostics;
using Catalogue.Source;

namespace Catalogue.Tests.Diagnostics;

public class RedactionTests
{
    private const string Address = "fiktiv@eksempel.example";
    private static readonly Rule Secret = new("TK701", Severity.Error, "E-postadresse") { IsSecret = true };
    private static readonly Rule Other = new("TK203", Severity.Error, "Ukjent felt");
    private static readonly SourceText Source = new("a.md", $"Skriv til {Address} i dag\nog ring\n");

    [Fact]
    public void An_excerpt_shows_dots_where_the_secret_stands_and_the_carets_below_it() => Assert.Contains(
        """
        1 | Skriv til fi••••@••••••••.••••••• i dag
          |           ^^^^^^^^^^^^^^^^^^^^^^^
        """,
        TextRenderer.Render(Redacted(Fault(Secret))[0]).ToString().ReplaceLineEndings(),
        StringComparison.Ordinal);

    [Fact]
    public void Another_fault_on_the_same_line_does_not_show_it_either()
    {
        var faults = Redacted(Fault(Secret), new(Other, new(Source, new(0, 5)), $"feltet «{Address}» finnes ikke", $"Fjern {Address}."));
        Assert.All(faults, f => Assert.DoesNotContain(Address, TextRenderer.Render(f).ToString(), StringComparison.Ordinal));
        Assert.Equal("Fjern fi••••@••••••••.•••••••.", faults[1].Help);
    }

    [Fact]
    public void A_fault_of_another_file_that_points_at_the_line_does_not_show_it()
    {
        var elsewhere = new Diagnostic(Other, new(new("b.md", "tekst"), new(0, 5)), "galt") { Related = [new(new(Source, new(0, 5)), "her")] };
        Assert.DoesNotContain(Address, TextRenderer.Render(Redacted(Fault(Secret), elsewhere)[1]).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_fix_that_would_carry_it_is_left_out_and_another_is_kept()
    {
        var faults = Redacted(
            Fault(Secret),
            Fault(Other) with { Fix = Fix.Safe(new(0, 5), $"{Address} skriv") },
            Fault(Other) with { Fix = Fix.Safe(new(0, 5), "Send") });
        Assert.Null(faults[1].Fix);
        Assert.NotNull(faults[2].Fix);
    }

    [Fact]
    public void Secrets_that_overlap_are_hidden_from_the_beginning_of_the_one_to_the_end_of_the_other()
    {
        var source = new SourceText("a.md", "abcd efgh ijkl");
        var faults = Redacted(new(Secret, new(source, new(0, 9)), "her"), new(Secret, new(source, new(5, 9)), "her"), new(Other, new(source, default), "«abcd efgh ijkl!»"));
        Assert.Equal("«ab•• •••• ••••!»", faults[2].Message);
    }

    [Fact]
    public void A_message_as_long_as_a_file_is_cut_and_the_secret_at_the_cut_is_hidden()
    {
        var long_ = new string('x', 989) + " ";
        var faults = Redacted(Fault(Secret), Fault(Other) with { Message = long_ + Address + " " + new string('y', 100_000) });
        Assert.Equal(long_ + "fi••••@••…", faults[1].Message);
        Assert.Equal(1000, Redacted(Fault(Other) with { Message = new string('x', 100_000) })[0].Message.Length);
    }

    [Fact]
    public void Each_of_fifty_thousand_secrets_of_one_file_is_hidden_in_as_many_messages()
    {
        var numbers = Enumerable.Range(0, 50_000).Select(i => $"4{i:D7}").ToArray();
        var source = new SourceText("a.md", string.Join('\n', numbers));
        var faults = Redacted([.. numbers.SelectMany((number, i) => new Diagnostic[] { new(Secret, new(source, new(i * 9, 8)), "her"), new(Other, new(source, default), $"«{number}»") })]);
        Assert.All(faults, f => Assert.True(f.Message is "her" or "«40••••••»", f.Message));
    }

    [Fact]
    public void The_text_itself_stays_as_it_is() => Assert.Equal(Source.Text, Redacted(Fault(Secret))[0].Location.Source.Text);

    [Fact]
    public void Without_a_secret_nothing_changes()
    {
        var fault = Fault(Other);
        Assert.Same(fault, Redacted(fault)[0]);
    }

    [Fact]
    public void A_short_secret_is_masked_where_it_stands_and_blots_out_no_other_words()
    {
        var faults = Redacted(Fault(Secret) with { Location = new(Source, new(28, 2)) }, Fault(Other) with { Message = "og" });
        Assert.Equal("og", faults[1].Message);
    }

    [Theory]
    [InlineData("29 12 34 56", "29 •• •• ••")]
    [InlineData("Fiktiv Eksempelsen", "Fi•••• •••••••••••")]
    [InlineData("a@b.no", "•@•.••")]
    [InlineData("", "")]
    public void A_mask_keeps_the_shape_and_two_characters_of_what_is_long(string secret, string mask) => Assert.Equal(mask, Mask.Of(secret));

    private static Diagnostic Fault(Rule rule) => new(rule, new(Source, new(10, Address.Length)), "galt");

    private static List<Diagnostic> Redacted(params Diagnostic[] faults)
    {
        List<Diagnostic> list = [.. faults];
        Redaction.Apply(list);
        return list;
    }
}
