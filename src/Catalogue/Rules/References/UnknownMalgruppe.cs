using Catalogue.Diagnostics;
using Catalogue.Model;

namespace Catalogue.Rules.References;

/// <summary>Every target group that is named is in the register.</summary>
public static class UnknownMalgruppe
{
    public static readonly Rule Rule = new("TK308", Severity.Error, "Målgruppen finnes ikke");

    // Where the register itself could not be read, that is the one fault.
    public static readonly Validation Validation = new(Rule, context => context.IsUnreadable("malgrupper") ? [] :
        RegisterCheck.Unknown(Rule, References.ToMalgrupper(context.Katalog.Entries), new RegisterWords<Malgruppe>(context.Registers.Malgrupper, "målgruppen", m => m.Navn), context));
}
