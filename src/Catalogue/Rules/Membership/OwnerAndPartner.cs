using Catalogue.Diagnostics;
using Catalogue.Model;

namespace Catalogue.Rules.Membership;

/// <summary>A kommune is an owner or a partner, not both.</summary>
public static class OwnerAndPartner
{
    public static readonly Rule Rule = new("TK412", Severity.Warning, "Samme kommune er både eier og partner");

    public static readonly Validation Validation = new(Rule, context =>
        Frame.Of(context.Katalog)
            .Where(f => !f.Own.Partnere.IsEmpty && !f.IsExplained("partnere") && !f.IsExplained("eiere"))
            .SelectMany(f => Both(f, context.Registers.Eiere)));

    private static IEnumerable<Diagnostic> Both(Frame frame, EierRegister register)
    {
        foreach (var reference in frame.Own.Partnere)
        {
            if (register.Find(reference.Text) is not { } partner || !frame.Whole.Eiere.Any(e => e.Id == partner.Id))
            {
                continue;
            }

            var fix = LineEdits.WithoutItem(frame.Origin, "partnere", reference);
            yield return new(
                Rule,
                frame.Origin.At(reference.Span),
                $"{partner.Navn} står både som eier og som partner",
                "Fjern den fra partnere. En partner er med uten å eie tiltaket; er det slik her, fjern den i stedet fra eiere.")
            {
                Related = OwnerPlace(frame, register, partner) is { } place ? [new(place, "her står den som eier")] : [],
                Fix = fix is { } edit ? new([edit], IsSafe: false) : null,
            };
        }
    }

    private static Location? OwnerPlace(Frame frame, EierRegister register, Eier partner)
    {
        var (origin, owners) = frame.Own.Eiere.IsEmpty && frame.Pakke is { Pakke: var pakke }
            ? (pakke.Origin, pakke.Ramme.Eiere)
            : (frame.Origin, frame.Own.Eiere);
        return owners.Where(r => register.Find(r.Text)?.Id == partner.Id).Select(r => (Location?)origin.At(r.Span)).FirstOrDefault();
    }
}
