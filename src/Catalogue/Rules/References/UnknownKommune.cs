using Catalogue.Diagnostics;
using Catalogue.Language;

namespace Catalogue.Rules.References;

/// <summary>Every kommune that is named is in the official register; an owner may be in the register of other owners.</summary>
public static class UnknownKommune
{
    public static readonly Rule Rule = new("TK301", Severity.Error, "Kommunen finnes ikke");

    public static readonly Validation Validation = new(Rule, Check);

    private const string OtherOwners = " En privat eier kan stå under private_eiere. Andre eiere trenger ei fil i mappa eiere.";

    private static IEnumerable<Diagnostic> Check(RuleContext context)
    {
        var register = context.Registers.Kommuner;
        var owners = context.Registers.Eiere;
        foreach (var (reference, found, isOwner) in context.UnclearKommuner.Select(u => (u.Reference, u.Found, u.IsOwner)))
        {
            if (!found.Kommuner.IsEmpty || found.Utgatt is not null)
            {
                continue;
            }

            var near = Suggest.Nearest(reference.Text, isOwner ? owners.Names : register.Names);
            near ??= isOwner && context.Registers.Fylker.IdOf(reference.Text) is { } fylke ? owners.Find($"{fylke}-fylkeskommune")?.Navn : null;
            yield return new(Rule, reference.Location, $"kommunen «{reference.Text}» finnes ikke", near is null
                ? "Skriv navnet på kommunen slik det står i kommuner.yml, eller kommunenummeret." + (isOwner ? OtherOwners : "")
                : $"Mente du «{near}»?")
            {
                Fix = near is null ? null : reference.Instead(near, isSafe: false),
            };
        }
    }
}
