using Catalogue.Diagnostics;
using Catalogue.Language;

namespace Catalogue.Rules.References;

/// <summary>Every kommune that is named is in the official register.</summary>
public static class UnknownKommune
{
    public static readonly Rule Rule = new("TK301", Severity.Error, "Kommunen finnes ikke");

    public static readonly Validation Validation = new(Rule, Check);

    private static IEnumerable<Diagnostic> Check(RuleContext context)
    {
        var register = context.Registers.Kommuner;
        foreach (var (reference, found) in context.UnclearKommuner)
        {
            if (!found.Kommuner.IsEmpty || found.Utgatt is not null)
            {
                continue;
            }

            var near = Suggest.Nearest(reference.Text, register.Names);
            yield return new(Rule, reference.Location, $"kommunen «{reference.Text}» finnes ikke", near is null
                ? "Skriv navnet på kommunen slik det står i kommuner.yml, eller kommunenummeret."
                : $"Mente du «{near}»?")
            {
                Fix = near is null ? null : reference.Instead(near, isSafe: false),
            };
        }
    }
}
