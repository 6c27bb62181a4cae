using System.Collections.Immutable;

namespace Catalogue.Model;

/// <summary>The registers that tiltak refer to, each with its look-ups, and what their entries say of each other.</summary>
public sealed class Registers
{
    private readonly ILookup<string, Regionmedlem> byRegion;
    private readonly ILookup<string, Regionmedlem> byKommune;
    private readonly ILookup<string, Uh> centres;
    private readonly ILookup<string, Ordning> replaced;

    public Registers(Entries entries)
    {
        Kommuner = new(entries.Kommuner, entries.UtgatteKommuner);
        Regioner = new(entries.Regioner, r => r.Id, r => r.Alias.Append(r.Navn));
        Uh = new(entries.Uh, u => u.Id, u => u.Alias.Append(u.Navn).Append(u.Kortnavn));
        Ordninger = new(entries.Ordninger, o => o.Id, o => o.Alias.Append(o.Navn).Append(o.Kortnavn));
        Temaer = new(entries.Temaer, t => t.Id, t => t.Synonymer.Append(t.Navn));
        Malgrupper = new(entries.Malgrupper, m => m.Id, m => m.Alias.Append(m.Navn));

        ImmutableArray<Regionmedlem> members = [.. entries.Regioner.SelectMany(Members)];
        byRegion = members.ToLookup(m => m.Region.Id, StringComparer.Ordinal);
        byKommune = members.ToLookup(m => m.Kommune.Nr, StringComparer.Ordinal);
        centres = entries.Uh.Where(u => u.Vert is not null).ToLookup(u => u.Vert!.Value.Text, StringComparer.Ordinal);
        replaced = entries.Ordninger.Where(o => o.ErstattetAv is not null).ToLookup(o => o.ErstattetAv!.Value.Text, StringComparer.Ordinal);
    }

    public KommuneRegister Kommuner { get; }

    public Register<Region> Regioner { get; }

    public Register<Uh> Uh { get; }

    public Register<Ordning> Ordninger { get; }

    public Register<Tema> Temaer { get; }

    public Register<Malgruppe> Malgrupper { get; }

    /// <summary>The kommuner on a region's list, in its order; what names no kommune is left out.</summary>
    public IEnumerable<Regionmedlem> MedlemmerI(Region region) => byRegion[region.Id];

    /// <summary>The regions that have a kommune on their lists.</summary>
    public IEnumerable<Regionmedlem> RegionerTil(Kommune kommune) => byKommune[kommune.Nr];

    /// <summary>The institution that a centre belongs to; null for an institution.</summary>
    public Uh? VertFor(Uh uh) => Uh.Find(uh.Vert);

    /// <summary>The centres and departments of an institution.</summary>
    public IEnumerable<Uh> SentreVed(Uh uh) => centres[uh.Id];

    /// <summary>The scheme that came after this one.</summary>
    public Ordning? Etterfolger(Ordning ordning) => Ordninger.Find(ordning.ErstattetAv);

    /// <summary>The schemes that this one came after.</summary>
    public IEnumerable<Ordning> Forgjengere(Ordning ordning) => replaced[ordning.Id];

    private IEnumerable<Regionmedlem> Members(Region region) =>
        from medlem in region.Kommuner
        let kommune = Kommuner.Find(medlem.Kommune.Text).Kommune
        where kommune is not null
        select new Regionmedlem(region, kommune, medlem);
}

/// <summary>A kommune on a region's list, resolved.</summary>
public sealed record Regionmedlem(Region Region, Kommune Kommune, Medlemskap Medlemskap);
