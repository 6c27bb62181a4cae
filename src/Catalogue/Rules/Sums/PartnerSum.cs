using System.Collections.Immutable;
using Catalogue.Diagnostics;
using Catalogue.Language;
using Catalogue.Model;

namespace Catalogue.Rules.Sums;

/// <summary>Where the form splits the partners' part, it names partners of the tiltak, and their amounts make the whole part.</summary>
public static class PartnerSum
{
    private const string Field = "partnerbelop";

    public static readonly Rule Sum = new("TK315", Severity.Error, "Beløpene til partnerne går ikke opp");
    public static readonly Rule NotPartner = new("TK316", Severity.Error, "Den som får penger, er ikke partner i tiltaket");

    public static readonly ImmutableArray<Validation> Validations =
    [
        new(Sum, context => Judged(context).Select(Broken).OfType<Diagnostic>()),
        new(NotPartner, context => Judged(context).SelectMany(t => Strangers(t, context.Registers.Uh))),
    ];

    private static IEnumerable<TiltakNode> Judged(RuleContext context) =>
        context.Katalog.Tiltak.Where(t => !t.Tiltak.Partnerbelop.IsEmpty && !Frame.Of(t).IsExplained(Field));

    private static Diagnostic? Broken(TiltakNode node)
    {
        var tiltak = node.Tiltak;
        if (tiltak.Meldt.Uh is not { } whole || tiltak.Partnerbelop.Any(p => p.Belop is null) || Frame.Of(node).IsExplained("meldt_uh"))
        {
            return null;
        }

        var sum = tiltak.Partnerbelop.Sum(p => p.Belop ?? 0);
        return sum == whole ? null : new(
            Sum,
            tiltak.Origin.KeyOf(Field),
            $"beløpene til partnerne er {NorwegianFormat.Kroner(sum)} til sammen, men meldt_uh er {NorwegianFormat.Kroner(whole)}: det skiller "
                + NorwegianFormat.Kroner(Math.Abs(sum - whole)),
            SumCheck.Advice(Field));
    }

    // An id that does not exist is another rule's fault.
    private static IEnumerable<Diagnostic> Strangers(TiltakNode node, Register<Uh> register) =>
        from part in node.Tiltak.Partnerbelop
        let partner = register.Find(part.Uh)
        where partner is not null && !node.Ramme.UhMedVerter.Contains(partner)
        select new Diagnostic(
            NotPartner,
            part.Origin.At(part.Uh.Span),
            $"{partner.Navn} får penger, men står ikke i feltet uh",
            $"Skriv «{partner.Id}» under uh også, eller rett hvem beløpet er til.");
}
