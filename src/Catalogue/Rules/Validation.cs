using Catalogue.Diagnostics;
using Catalogue.Model;

namespace Catalogue.Rules;

/// <summary>What a rule may look at: the linked catalogue and today's date.</summary>
public sealed record RuleContext(Katalog Katalog, DateOnly Today)
{
    private readonly HashSet<string> unreadable = Katalog.Entries.Unreadable.Select(u => u.Id).ToHashSet(StringComparer.Ordinal);

    public Registers Registers => Katalog.Registers;

    /// <summary>Where the register of kommuner itself could not be read, that is the one fault, and no reference is judged.</summary>
    internal IEnumerable<Reference> KommuneReferences => IsUnreadable("kommuner") ? [] : References.ToKommuner(Katalog.Entries);

    /// <summary>True for a file that is there but could not be read: what refers to it is not at fault.</summary>
    public bool IsUnreadable(string id) => unreadable.Contains(id);
}

/// <summary>A rule and the check that finds its breaches.</summary>
public sealed record Validation(Rule Rule, Func<RuleContext, IEnumerable<Diagnostic>> Check);
