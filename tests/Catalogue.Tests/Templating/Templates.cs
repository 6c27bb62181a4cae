using System.Collections.Immutable;
using System.Text;
using Catalogue.Diagnostics;
using Catalogue.Source;
using Catalogue.Templating;

namespace Catalogue.Tests.Templating;

/// <summary>Renders templates of a test with one model; the limits are small.</summary>
internal static class Templates
{
    public const string Main = "mal";

    public static readonly TemplateOptions Options = new(new DateOnly(2024, 5, 17))
    {
        Limits = new(Loops: 1_000, Recursion: 20, OutputCharacters: 100_000) { Steps = 100_000, RegexTimeout = TimeSpan.FromMilliseconds(50) },
    };

    public static (string Text, ImmutableArray<Diagnostic> Faults) Render(string template, params (string Name, string Text)[] others)
    {
        var faults = new List<Diagnostic>();
        var set = Compile(template, faults, others);
        return (set.Text(faults), [.. faults]);
    }

    /// <summary>What a template without faults gives.</summary>
    public static string Text(string template, params (string Name, string Text)[] others)
    {
        var (text, faults) = Render(template, others);
        Assert.Empty(faults.Select(Describe));
        return text;
    }

    public static TemplateSet Compile(string template, ICollection<Diagnostic> faults, params (string Name, string Text)[] others) =>
        TemplateSet.Compile(others.Prepend((Main, template)).Select(t => new SourceText("templates/" + t.Item1, t.Item2)), Options, faults);

    public static string Text(this TemplateSet set, ICollection<Diagnostic> faults, object? model = null) =>
        Encoding.UTF8.GetString(set.RenderUtf8(Main, model ?? new Sample(), faults));

    /// <summary>«TK502 1:4 message (help)»; the template goes before the place where it is another than the main one.</summary>
    public static string Describe(Diagnostic fault) =>
        $"{fault.Rule.Code} {Describe(fault.Location)} {fault.Message}{(fault.Help is null ? "" : $" ({fault.Help})")}";

    public static string Describe(Location location)
    {
        var name = location.Source.Path["templates/".Length..];
        return $"{(name == Main ? "" : name + " ")}{location.Position.Line}:{location.Position.Column}";
    }
}

/// <summary>The model of these tests. <c>Ond</c> has all that means something in HTML.</summary>
internal sealed record Sample
{
    public string Ond { get; init; } = "<&\"'>";

    public Html Merket { get; init; } = new("<b>&amp;</b>");

    public string Tittel { get; init; } = "Uteskole";

    public string? Ingenting { get; init; }

    public int Antall { get; init; } = 3;

    public DateOnly Dato { get; init; } = new(2024, 5, 17);

    public SampleOwner Eier { get; init; } = new("Å<", 120_000);

    public ImmutableArray<SampleOwner> Eiere { get; init; } = [new("Bodø", 1), new("<Vefsn>", 2)];

    public IReadOnlyDictionary<string, int> Tall { get; init; } = new Dictionary<string, int> { ["<x>"] = 7 };
}

/// <summary>A record within the model.</summary>
internal sealed record SampleOwner(string Navn, int MeldtSum);
