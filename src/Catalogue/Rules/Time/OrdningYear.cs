using Catalogue.Diagnostics;
using Catalogue.Language;
using Catalogue.Model;

namespace Catalogue.Rules.Time;

/// <summary>The scheme was valid in the year that the money is for, by the register of schemes.</summary>
public static class OrdningYear
{
    public static readonly Rule Rule = new("TK415", Severity.Warning, "Ordningen gjaldt ikke det året");

    public static readonly Validation Validation = new(Rule, context => Frame.Of(context.Katalog).Select(f => Judge(f, context.Registers.Ordninger)).OfType<Diagnostic>());

    // Where a tiltak writes neither, its package's file is the place.
    private static Diagnostic? Judge(Frame frame, Register<Ordning> register)
    {
        if (frame.Whole is not { Ordning: { } ordning, Ar: { } ar } || frame.Own is { Ordning: null, Ar: null } || IsValid(ordning, ar) || frame.IsExplained("ordning") || frame.IsExplained("ar"))
        {
            return null;
        }

        var valid = register.All.Where(o => o.Id != ordning.Id && IsValid(o, ar) && (o.Id == ordning.ErstattetAv?.Text || o.ErstattetAv?.Text == ordning.Id)).Select(o => o.Id).ToList();
        var choices = valid.Count == 0 ? "" : $" I {ar} gjaldt {NorwegianFormat.List([.. valid.Select(id => $"«{id}»")])}.";
        return new(
            Rule,
            frame.Own.Ordning is { } place ? frame.Origin.At(place.Span) : frame.Origin.ValueOf("ar"),
            $"{ordning.Kortnavn} gjaldt ikke i {ar}, men {Period(ordning)}",
            $"Se om ordningen og året er riktige.{choices} {Explanations.Advice("ordning")}")
        {
            Fix = valid.Count == 1 && frame.Own.Ordning is { } written ? Fix.Proposal(written.Span, valid[0]) : null,
        };
    }

    private static bool IsValid(Ordning ordning, int ar) => !(ar < ordning.Fra) && !(ar > ordning.Til);

    private static string Period(Ordning ordning) => (ordning.Fra, ordning.Til) switch
    {
        ({ } from, { } to) => $"fra {from} til og med {to}",
        ({ } from, _) => $"fra {from}",
        (_, var to) => $"til og med {to}",
    };
}
