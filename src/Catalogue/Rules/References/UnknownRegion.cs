using Catalogue.Diagnostics;
using Catalogue.Model;

namespace Catalogue.Rules.References;

/// <summary>Every region that is named is in the register.</summary>
public static class UnknownRegion
{
    public static readonly Rule Rule = new("TK304", Severity.Error, "Regionen finnes ikke");

    public static readonly Validation Validation = new(Rule, context =>
        RegisterCheck.Unknown(Rule, References.ToRegioner(context.Katalog.Entries), new RegisterWords<Region>(context.Registers.Regioner, "regionen", e => e.Navn), context));
}
