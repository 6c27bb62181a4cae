using Catalogue.Diagnostics;
using Catalogue.Model;

namespace Catalogue.Rules.References;

/// <summary>Every grant scheme that is named is in the register.</summary>
public static class UnknownOrdning
{
    public static readonly Rule Rule = new("TK306", Severity.Error, "Ordningen finnes ikke");

    public static readonly Validation Validation = new(Rule, context =>
        RegisterCheck.Unknown(Rule, References.ToOrdninger(context.Katalog.Entries), new RegisterWords<Ordning>(context.Registers.Ordninger, "ordningen", e => e.Navn), context));
}
