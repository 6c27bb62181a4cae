using Catalogue.Diagnostics;
using Catalogue.Model;

namespace Catalogue.Rules.References;

/// <summary>Every university, college and centre that is named is in the register.</summary>
public static class UnknownUh
{
    public static readonly Rule Rule = new("TK305", Severity.Error, "Universitetet, høgskolen eller senteret finnes ikke");

    public static readonly Validation Validation = new(Rule, context =>
        RegisterCheck.Unknown(Rule, References.ToUh(context.Katalog.Entries), new RegisterWords<Uh>(context.Registers.Uh, "UH-miljøet", e => e.Navn), context));
}
