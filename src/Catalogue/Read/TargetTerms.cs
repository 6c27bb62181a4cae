using System.Collections.Immutable;
using Catalogue.Model;
using Catalogue.Read.Fields;

namespace Catalogue.Read;

/// <summary>The names that a field may hold when it names something: the ids of the registers, with what they are called.</summary>
public static class TargetTerms
{
    /// <summary>In the order of the register. None for <see cref="Target.Felt"/>: those are the fields of the file itself.</summary>
    public static ImmutableArray<Term> Of(Target target, Katalog katalog)
    {
        var registers = katalog.Registers;
        return target switch
        {
            Target.Kommune =>
                [
                    .. registers.Kommuner.All.Select(k =>
                        new Term(registers.Kommuner.DisplayName(k), [k.Nr, .. k.Alias]) { Label = Label(k, registers.Kommuner) }),
                ],
            Target.Eier =>
                [
                    .. Of(Target.Kommune, katalog),
                    .. registers.Eiere.Andre.Select(e => new Term(e.Navn, [e.Id, .. e.Alias]) { Label = e.Navn }),
                    .. registers.Eiere.Utgatte.Select(e => new Term(e.Navn, [e.Id, .. e.Alias]) { Label = e.Tekst }),
                ],
            Target.Fylke => Terms(registers.Fylker.All, f => new(f.Id, f.Alias) { Label = f.Navn }),
            Target.Region => Terms(registers.Regioner.All, r => new(r.Id, r.Alias) { Label = r.Navn }),
            Target.Uh => Terms(registers.Uh.All, u => new(u.Id, [u.Kortnavn, .. u.Alias]) { Label = u.Navn }),
            Target.Ordning => Terms(registers.Ordninger.All, o => new(o.Id, [o.Kortnavn, .. o.Alias]) { Label = o.Navn }),
            Target.Skjema => Terms(registers.Skjemaer.All, s => new(s.Id, s.Alias) { Label = s.Navn }),
            Target.Tema => Terms(registers.Temaer.All, t => new(t.Id, t.Synonymer) { Label = t.Navn }),
            Target.Prioritering => Terms(registers.Prioriteringer.All, p => new(p.Id) { Label = $"{p.Fylke.Navn} {p.Plan.Periode}: {p.Navn}" }),
            Target.Malgruppe => Terms(registers.Malgrupper.All, m => new(m.Id, m.Alias) { Label = m.Navn }),
            Target.Tiltak => Terms(katalog.Tiltak, t => new(t.Id) { Label = t.Tiltak.Tittel }),
            Target.Pakke => Terms(katalog.Pakker, p => new(p.Id) { Label = p.Pakke.Tittel }),
            Target.Innholdsfelt => ContentFields.Terms,
            _ => [],
        };
    }

    private static string Label(Kommune kommune, KommuneRegister register) =>
        $"{kommune.Nr} {kommune.OffisieltNavn ?? kommune.Navn}" + (register.FylkeOf(kommune) is { Navn: var fylke } ? $", {fylke}" : "");

    private static ImmutableArray<Term> Terms<T>(ImmutableArray<T> entries, Func<T, Term> term) =>
        [.. entries.Select(term).Where(t => t.Id.Length > 0)];
}
