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
        context => Frame.Of(context.Katalog)
            .SelectMany(f => f.Whole.Ordninger, (f, ordning) => Judge(f, ordning, context.Registers))
            .OfType<Diagnostic>());

    // Where a tiltak writes neither, its package's file is the place.
    private static Diagnostic? Judge(Frame frame, Ordning ordning, Registers registers)
    {
        if (frame.Whole.Ar is not { } ar
            || frame.Own is { Ordninger.IsEmpty: true, Ar: null }
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
        var own = frame.Own.Ordninger.Where(r => r.Text == ordning.Id).Select(r => (Ref?)r).FirstOrDefault();
        return new(
            Rule,
            own is { } place ? frame.Origin.At(place.Span) : frame.Origin.ValueOf("ar"),
            $"{ordning.Kortnavn} gjaldt ikke i {ar}, men {ordning.Gyldighet}",
            $"Se om ordningen og året er riktige.{choices} {Explanations.Advice("ordning")}")
        {
            Fix = valid.Count == 1 && own is { } written ? Fix.Proposal(written.Span, valid[0]) : null,
        };
    }
}
