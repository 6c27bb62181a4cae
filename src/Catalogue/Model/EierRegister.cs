using System.Collections.Immutable;
using Catalogue.Language;

namespace Catalogue.Model;

/// <summary>Everyone that can own a tiltak or take part in it, found by any of their names.</summary>
public sealed class EierRegister
{
    private readonly KommuneRegister kommuner;
    private readonly Dictionary<string, Eier> byNumber;
    private readonly ILookup<string, Eier> bydeler;
    private readonly Dictionary<string, Eier> byName = new(StringComparer.OrdinalIgnoreCase);

    internal EierRegister(KommuneRegister kommuner, Entries entries)
    {
        this.kommuner = kommuner;
        byNumber = kommuner.All.DistinctBy(k => k.Nr).ToDictionary(k => k.Nr, Of, StringComparer.Ordinal);
        foreach (var retired in kommuner.Retired)
        {
            byNumber.TryAdd(retired.Nr, Of(retired));
        }

        // In Oslo, which is all of its fylke, the kommune is the fylkeskommune too.
        var fylkeskommuner = entries.Fylker.Where(f => kommuner.In(f).Skip(1).Any()).Select(Of);
        Andre = [.. fylkeskommuner.Concat(entries.Bydeler.Select(Of)).Concat(entries.Virksomheter.Select(Of)).DistinctBy(e => e.Id)];
        bydeler = Andre.Where(e => e is { Slag: Eierslag.Bydel, Kommuner.Length: 1 }).ToLookup(e => e.Kommuner[0].Nr, StringComparer.Ordinal);
        foreach (var (name, eier) in Andre.SelectMany(NamesOf, (eier, name) => (name, eier)))
        {
            byName.TryAdd(Key(name), eier);
        }
    }

    /// <summary>All that are no kommuner: fylkeskommuner, bydeler, and those with an entry of their own.</summary>
    public ImmutableArray<Eier> Andre { get; }

    /// <summary>Every name to choose a suggestion from.</summary>
    public IEnumerable<string> Names => kommuner.Names.Concat(Andre.Select(e => e.Navn)).Concat(Utgatte.Select(e => e.Navn));

    /// <summary>The kommuner of earlier years, by their numbers.</summary>
    public IEnumerable<Eier> Utgatte => kommuner.Retired.Select(u => byNumber[u.Nr]).Where(e => e.Slag == Eierslag.UtgattKommune);

    /// <summary>The one that a text names; null where it names none, or several. A kommune of today goes before all others.</summary>
    public Eier? Find(string text) => kommuner.Find(text) switch
    {
        { Kommune: { } kommune } => byNumber[kommune.Nr],
        { Kommuner.IsEmpty: false } => null,
        _ when byName.TryGetValue(Key(text), out var other) => other,
        { Utgatt: { } retired } => byNumber[retired.Nr],
        _ => null,
    };

    public IEnumerable<Eier> BydelerI(Kommune kommune) => bydeler[kommune.Nr];

    /// <summary>A private owner, by its name; most have no entry of their own.</summary>
    public Eier Private(string name) =>
        byName.TryGetValue(Key(name), out var known) && known.Virksomhet is not null ? known : new(Eierslag.Privat, name, name);

    private static IEnumerable<string> NamesOf(Eier eier) => eier.Alias.Append(eier.Navn).Append(eier.Id);

    private static string Key(string text) => text.Trim().Replace('–', '-');

    private Eier Of(Kommune kommune) => In([kommune], new(Eierslag.Kommune, kommune.Nr, kommuner.DisplayName(kommune)));

    private Eier Of(UtgattKommune retired)
    {
        var now = kommuner.SuccessorsOf(retired);
        return In(now, new(Eierslag.UtgattKommune, retired.Nr, kommuner.DisplayName(retired)) { Alias = retired.Alias }) with
        {
            Idag = now.IsEmpty ? null : $"i dag {NorwegianFormat.List([.. now.Select(kommuner.DisplayName)])}",
        };
    }

    private Eier Of(Fylke fylke) =>
        new(Eierslag.Fylkeskommune, $"{fylke.Id}-fylkeskommune", $"{fylke.Navn} fylkeskommune") { Fylker = [fylke] };

    private Eier Of(Bydel bydel) => In(Found([bydel.Kommune]), new(Eierslag.Bydel, Slug.From($"Bydel {bydel.Navn}"), $"Bydel {bydel.Navn}")
    {
        Alias = [bydel.Navn, $"{bydel.Navn} bydel"],
    });

    private Eier Of(Virksomhet virksomhet) => In(
        Found(virksomhet.Kommuner),
        new(virksomhet.Type == "interkommunal" ? Eierslag.Interkommunal : Eierslag.Privat, virksomhet.Id, virksomhet.Navn)
        {
            Alias = virksomhet.Alias,
            Virksomhet = virksomhet,
        });

    private ImmutableArray<Kommune> Found(ImmutableArray<Ref> references) =>
        [.. references.Select(r => kommuner.Find(r.Text).Kommune).OfType<Kommune>().Distinct<Kommune>(ReferenceEqualityComparer.Instance)];

    private Eier In(ImmutableArray<Kommune> all, Eier eier) =>
        eier with { Kommuner = all, Fylker = [.. all.Select(kommuner.FylkeOf).OfType<Fylke>().Distinct()] };
}
