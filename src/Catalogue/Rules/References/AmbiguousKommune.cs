using Catalogue.Diagnostics;

namespace Catalogue.Rules.References;

/// <summary>A name that several kommuner share needs its fylke or its number.</summary>
public static class AmbiguousKommune
{
    public static readonly Rule Rule = new("TK302", Severity.Error, "Flere kommuner har dette navnet");

    public static readonly Validation Validation = new(Rule, Check);

    private static IEnumerable<Diagnostic> Check(RuleContext context)
    {
        var register = context.Registers.Kommuner;
        foreach (var (reference, found) in context.UnclearKommuner)
        {
            if (found.Kommuner is { Length: > 1 } shared)
            {
                var choices = shared.Select(k => $"«{register.DisplayName(k)}» eller «{k.Nr}»");
                yield return new(
                    Rule,
                    reference.Location,
                    $"det er {shared.Length} kommuner som heter «{reference.Text}»",
                    $"Skriv fylket eller nummeret: {string.Join("; ", choices)}.");
            }
        }
    }
}
