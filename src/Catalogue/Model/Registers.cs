using System.Collections.Immutable;

namespace Catalogue.Model;

/// <summary>The registers that tiltak refer to, each with its look-ups.</summary>
public sealed class Registers
{
    public Registers(Entries entries)
    {
        Kommuner = new(entries.Kommuner, entries.UtgatteKommuner, entries.Fylker);
        Eiere = new(Kommuner, entries);
        Fylker = new(entries.Fylker, f => f.Id, f => f.Alias.Append(f.Navn).Append(f.Nr));
        Regioner = new(entries.Regioner, r => r.Id, r => r.Alias.Append(r.Navn));
        Uh = new(entries.Uh, u => u.Id, u => u.Alias.Append(u.Navn).Append(u.Kortnavn));
        Ordninger = new(entries.Ordninger, o => o.Id, o => o.Alias.Append(o.Navn).Append(o.Kortnavn));
        Temaer = new(entries.Temaer, t => t.Id, t => t.Synonymer.Append(t.Navn));
        Malgrupper = new(entries.Malgrupper, m => m.Id, m => m.Alias.Append(m.Navn));
        Prioriteringer = Planpunkter(entries.Fylker);
        Skjemaer = new(entries.Skjemaer, s => s.Id, s => s.Alias.Append(s.Navn));
        Dekning = entries.Dekning;
        Links = new(this);
    }

    public KommuneRegister Kommuner { get; }

    /// <summary>Kommuner and all others that can own a tiltak.</summary>
    public EierRegister Eiere { get; }

    public Register<Fylke> Fylker { get; }

    public Register<Region> Regioner { get; }

    public Register<Uh> Uh { get; }

    public Register<Ordning> Ordninger { get; }

    public Register<Tema> Temaer { get; }

    public Register<Malgruppe> Malgrupper { get; }

    /// <summary>What the plans of all fylker give priority to.</summary>
    public Register<Planpunkt> Prioriteringer { get; }

    public Register<Skjema> Skjemaer { get; }

    /// <summary>How many behovsmeldinger there were, where that is known.</summary>
    public ImmutableArray<Dekning> Dekning { get; }

    /// <summary>What of the registers belongs together.</summary>
    public RegisterLinks Links { get; }

    // Plans of several fylker may use the same words, which then stand for none of them.
    private static Register<Planpunkt> Planpunkter(ImmutableArray<Fylke> fylker)
    {
        var points = from f in fylker from plan in f.Planer from p in plan.Prioriteringer select new Planpunkt(f, plan, p);
        ImmutableArray<Planpunkt> all = [.. points.DistinctBy(p => p.Id)];
        var names = all.CountBy(p => p.Navn, StringComparer.OrdinalIgnoreCase).ToDictionary(StringComparer.OrdinalIgnoreCase);
        return new(all, p => p.Id, p => names[p.Navn] == 1 ? [p.Navn] : []);
    }
}
