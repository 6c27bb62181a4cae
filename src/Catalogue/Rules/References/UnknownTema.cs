using Catalogue.Diagnostics;
using Catalogue.Model;

namespace Catalogue.Rules.References;

/// <summary>Every theme that is named is in the register.</summary>
public static class UnknownTema
{
    public static readonly Rule Rule = new("TK307", Severity.Error, "Temaet finnes ikke");

    public static readonly Validation Validation = new(Rule, context =>
        RegisterCheck.Unknown(Rule, References.ToTemaer(context.Katalog.Entries), new RegisterWords<Tema>(context.Registers.Temaer, "temaet", e => e.Navn), context));
}
