using Catalogue.Diagnostics;
using Catalogue.Language;
using Catalogue.Model;

namespace Catalogue.Rules.Time;

/// <summary>The scheme was valid in the year that the money is for, by the register of schemes.</summary>
public static class OrdningYear
{
    public static readonly Rule Rule = new("TK415", Severity.Warning, "Ordningen gjaldt ikke det året");

    public static readonly Validation Validation = new(
        Rule,
        context => Frame.Of(context.Katalog).Select(f => Judge(f, context.Registers)).OfType<Diagnostic>());

    // Where a tiltak writes neither, its package's file is the place.
    private static Diagnostic? Judge(Frame frame, Registers registers)
    {
        if (frame.Whole is not { Ordning: { } ordning, Ar: { } ar }
            || frame.Own is { Ordning: null, Ar: null }
            || ordning.GjaldtI(ar)
            || frame.IsExplained("ordning")
            || frame.IsExplained("ar"))
        {
            return null;
        }

        var valid = registers.Links.PredecessorsOf(ordning)
            .Append(registers.Links.SuccessorOf(ordning))
            .OfType<Ordning>()
            .Where(o => o.Id != ordning.Id && o.GjaldtI(ar))
            .Select(o => o.Id)
            .Distinct()
            .ToList();
        var choices = valid.Count == 0 ? "" : $" I {ar} gjaldt {NorwegianFormat.List([.. valid.Select(id => $"«{id}»")])}.";
        return new(
            Rule,
            frame.Own.Ordning is { } place ? frame.Origin.At(place.Span) : frame.Origin.ValueOf("ar"),
            $"{ordning.Kortnavn} gjaldt ikke i {ar}, men {ordning.Gyldighet}",
            $"Se om ordningen og året er riktige.{choices} {Explanations.Advice("ordning")}")
        {
            Fix = valid.Count == 1 && frame.Own.Ordning is { } written ? Fix.Proposal(written.Span, valid[0]) : null,
        };
    }
}
