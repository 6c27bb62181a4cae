using System.Collections.Immutable;
using Catalogue.Diagnostics;
using Catalogue.Model;

namespace Catalogue.Rules.References;

/// <summary>What is named in a file is an entry of its register: a rule for each register that is named by id.</summary>
public static class UnknownId
{
    public static readonly Rule Region = new("TK304", Severity.Error, "Regionen finnes ikke");
    public static readonly Rule Uh = new("TK305", Severity.Error, "Kompetansepartneren finnes ikke");
    public static readonly Rule Ordning = new("TK306", Severity.Error, "Ordningen finnes ikke");
    public static readonly Rule Skjema = new("TK154", Severity.Error, "Skjemaet finnes ikke");
    public static readonly Rule Fylke = new("TK155", Severity.Error, "Fylket finnes ikke");
    public static readonly Rule Tema = new("TK307", Severity.Error, "Temaet finnes ikke");
    public static readonly Rule Prioritering = new("TK150", Severity.Error, "Prioriteringen står ikke i noen plan");
    public static readonly Rule Malgruppe = new("TK308", Severity.Error, "Målgruppen finnes ikke");

    public static readonly ImmutableArray<Validation> Validations =
    [
        Of(Region, AllReferences.ToRegioner, r => new RegisterWords<Region>(r.Regioner, "regionen", e => e.Navn)),
        Of(Uh, AllReferences.ToUh, r => new RegisterWords<Uh>(r.Uh, "kompetansepartneren", e => e.Navn)),
        Of(Ordning, AllReferences.ToOrdninger, r => new RegisterWords<Ordning>(r.Ordninger, "ordningen", e => e.Navn)),
        Of(Skjema, AllReferences.ToSkjemaer, r => new RegisterWords<Skjema>(r.Skjemaer, "skjemaet", e => e.Navn)),
        Of(Fylke, AllReferences.ToFylker, r => new RegisterWords<Fylke>(r.Fylker, "fylket", e => e.Navn)),
        Of(Tema, AllReferences.ToTemaer, r => new RegisterWords<Tema>(r.Temaer, "temaet", e => e.Navn)),
        Of(
            Prioritering,
            AllReferences.ToPrioriteringer,
            r => new RegisterWords<Planpunkt>(r.Prioriteringer, "prioriteringen", p => p.Navn) { HasManyPerFile = true }),
        Of(Malgruppe, AllReferences.ToMalgrupper, r => new RegisterWords<Malgruppe>(r.Malgrupper, "målgruppen", e => e.Navn) { File = "malgrupper" }),
    ];

    private static Validation Of<T>(Rule rule, Func<Entries, IEnumerable<Reference>> references, Func<Registers, RegisterWords<T>> words)
        where T : class => new(rule, context => RegisterCheck.Unknown(rule, references(context.Katalog.Entries), words(context.Registers), context));
}
