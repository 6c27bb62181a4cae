using System.Text.Json;
using System.Text.Json.Nodes;
using Catalogue.Diagnostics;
using Catalogue.Tests.Search;

namespace Catalogue.Tests.Form;

/// <summary>What people paste becomes the Markdown that the program's own remedies would make of it in the file.</summary>
public class FormMarkdownTests
{
    private static readonly string[] Codes = ["TK433", "TK434", "TK442"];

    private static readonly string[] Pasted =
    [
        "• Fire samlinger\n• Veiledning imellom",
        "Vi gjør dette:\n\n•\tFire samlinger\n\n•\tVeiledning",
        "\uF0B7 Fire samlinger\n\uF0B7 Veiledning\no\tPå skolene",
        "– Fire samlinger\n– Veiledning",
        "· Fire samlinger\n· Veiledning\n\nDeretter evaluering.",
        "– Dette var nyttig, sa lærerne.\n\nSiden har de brukt det.",
        "- Fire samlinger\n- Veiledning",
        "▪Fire samlinger\n▪Veiledning",
        "✓ Ferdig",
        "20. november møtes alle.\n12. desember er det evaluering.",
        "Alle møtes\n\n20. november på skolen.",
        "8. trinn er med fra høsten.\n\n9. trinn kommer etter.",
        "5. og 6. klasse er med.",
        "2024. Det var da det begynte.",
        "1. Planlegging\n2. Gjennomføring\n3. Evaluering",
        "1. januar begynner vi\n2. Gjennomføring",
        "1) Planlegging\n2) Gjennomføring",
        "1. Planlegging\n\n   Rektorene møtes.\n\n2. Gjennomføring",
        "Tema\tTimer\nLesing\t4\nSkriving\t6",
        "Slik er timene:\nTema\tTimer\nLesing\t4\nDet er alt.",
        "Tema\tTimer | økter\nLesing\t4",
        "```\n• ikke en liste\n20. november\n```",
        "Bare et avsnitt.\n\nOg ett til.",
        "Fire samlinger – og veiledning.\nEn linje til.",
    ];

    [Fact]
    public void It_is_what_the_remedies_of_the_program_make()
    {
        var mine = Made(Pasted);

        Assert.All(Pasted.Zip(mine), pair => Assert.Equal(Remedied(pair.First), pair.Second.Text));
        Assert.All(mine, made => Assert.Empty(Found(made.Text)));
        Assert.All(Pasted.Zip(mine), pair => Assert.Equal(pair.First == pair.Second.Text, pair.Second.Done == 0));
    }

    [Fact]
    public void What_is_right_stays_as_it_is()
    {
        var once = Made(Pasted).Select(m => m.Text).ToArray();

        Assert.Equal(once, Made(once).Select(m => m.Text));
    }

    [Fact]
    public void A_table_may_have_nothing_above_its_first_column() => Assert.Equal(
        "|  | Høst | Vår |\n|---|---|---|\n| Lesing | 4 | 6 |",
        Made(["\tHøst\tVår\nLesing\t4\t6"]).Single().Text);

    [Fact]
    public void Lines_may_end_as_they_do_on_any_machine() =>
        Assert.Equal("- Fire samlinger\n- Veiledning", Made(["• Fire samlinger\r\n• Veiledning"]).Single().Text);

    private static Tidied[] Made(string[] texts)
    {
        var input = new JsonObject
        {
            ["signs"] = FormScript.Data["tegn"]!.DeepClone(),
            ["texts"] = new JsonArray([.. texts.Select(t => JsonValue.Create(t))]),
        };
        return JsonSerializer.Deserialize<Tidied[]>(
            NodeProgram.Run("../form/markdown.mjs", input.ToJsonString()),
            JsonSerializerOptions.Web)!;
    }

    private static string Remedied(string text)
    {
        var found = Found(text);
        return found.Length == 0 ? text : Body(Edits.Apply(found[0].Location.Source.Text, found.Select(d => d.Fix!)));
    }

    private static Diagnostic[] Found(string text) =>
    [
        .. TestSite.Base().With("content/uh/nord.md", $"---\nnavn: Nord universitet\nkortnavn: Nord\n---\n\n## Om\n\n{text}\n").Check()
            .Where(d => d.Location.Source.Path == "content/uh/nord.md" && Codes.Contains(d.Rule.Code)),
    ];

    private static string Body(string file) => file[(file.IndexOf("## Om\n\n", StringComparison.Ordinal) + 7)..^1];

    private sealed record Tidied(string Text, int Done);
}
