using System.Collections.Concurrent;
using System.Collections.Immutable;
using Catalogue.Language;

namespace Catalogue.Model;

/// <summary>What a text that should name a kommune turned out to be: one kommune, one of several, a retired one, or none of these.</summary>
public readonly record struct KommuneTreff(ImmutableArray<Kommune> Kommuner, UtgattKommune? Utgatt)
{
    public Kommune? Kommune => Kommuner.Length == 1 ? Kommuner[0] : null;
}

/// <summary>The official register of kommuner, searched by number, name, official or Sámi name, and alias.</summary>
public sealed class KommuneRegister
{
    // What a kommune is called in Bokmål and Nynorsk, North and Lule Sámi, and South Sámi, with the genitive.
    private static readonly string[] Suffixes =
    [
        " kommune", " kommunes", " bykommune", " bykommunes", " herad", " herads", " gielda", " gieldda", " suohkan", " suohkana",
        " tjïelte", " tjïelten", " tjielte", " tjielten",
    ];

    private readonly Dictionary<string, ImmutableArray<Kommune>> byName = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, UtgattKommune> retired = new(StringComparer.OrdinalIgnoreCase);
    private readonly ConcurrentDictionary<string, KommuneTreff> found = new(StringComparer.Ordinal);
    private readonly ILookup<string, UtgattKommune> former;
    private readonly Dictionary<string, string> slugs = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Fylke> fylker;

    public KommuneRegister(ImmutableArray<Kommune> all, ImmutableArray<UtgattKommune> utgatte, ImmutableArray<Fylke> fylker)
    {
        this.fylker = fylker.DistinctBy(f => f.Nr).ToDictionary(f => f.Nr, StringComparer.Ordinal);
        // Of two with one number the first counts; which is at fault, a rule says.
        var numbers = new HashSet<string>(StringComparer.Ordinal);
        All = [.. all.Where(k => k.Nr.Length == 0 || numbers.Add(k.Nr))];
        foreach (var kommune in All)
        {
            foreach (var name in NamesOf(kommune).Select(Key).Distinct(StringComparer.OrdinalIgnoreCase))
            {
                byName[name] = byName.TryGetValue(name, out var others) ? others.Add(kommune) : [kommune];
            }
        }

        AddRetired(utgatte);
        former = utgatte.SelectMany(u => SuccessorsOf(u), (u, now) => (now.Nr, u)).ToLookup(u => u.Nr, u => u.u, StringComparer.Ordinal);
        foreach (var kommune in All)
        {
            slugs[kommune.Nr] = Slug.From(IsShared(kommune) ? $"{kommune.Navn} {Place(kommune)}" : kommune.Navn);
        }
    }

    public ImmutableArray<Kommune> All { get; }

    /// <summary>Names to choose a suggestion from.</summary>
    public IEnumerable<string> Names => All.Select(DisplayName);

    public KommuneTreff Find(string text) => found.GetOrAdd(text, Look);

    /// <summary>The kommune of a fylke that a text names; one of another fylke may have the same name.</summary>
    public Kommune? Find(string text, Fylke fylke) =>
        Find(text).Kommuner.Where(k => k.FylkeNr == fylke.Nr).ToList() is [var kommune] ? kommune : null;

    /// <summary>The kommuner on the map of a fylke, each where it stands first; in the order in which the map is read.</summary>
    public IEnumerable<Kartflis> MapOf(Fylke fylke) => fylke.Kart
        .Where(t => t.HarPlass)
        .Select(t => (Tile: t, Kommune: Find(t.Kommune.Text, fylke)))
        .Where(t => t.Kommune is not null)
        .DistinctBy(t => t.Kommune)
        .Select(t => new Kartflis(t.Kommune!, t.Tile.Rad, t.Tile.Kolonne));

    /// <summary>The fylke that a kommune lies in, by its number; null where there is none with that number.</summary>
    public Fylke? FylkeOf(Kommune kommune) => fylker.GetValueOrDefault(kommune.FylkeNr);

    /// <summary>The kommuner of a fylke, in the order of the register.</summary>
    public IEnumerable<Kommune> In(Fylke fylke) => All.Where(k => k.FylkeNr == fylke.Nr);

    /// <summary>The name, with the fylke where two kommuner share it.</summary>
    public string DisplayName(Kommune kommune) => IsShared(kommune) ? $"{kommune.Navn} ({Place(kommune)})" : kommune.Navn;

    /// <summary>What else it may be called: without its fylke, in other languages, and as what it was before; each by itself.</summary>
    public IEnumerable<string> OtherNamesOf(Kommune kommune) => new[] { kommune.Navn, kommune.SamiskNavn, kommune.KvenskNavn }.OfType<string>()
        .Concat(kommune.Alias.Where(a => !a.Contains(" - ", StringComparison.Ordinal)))
        .Concat(former[kommune.Nr].SelectMany(u => u.Alias.Prepend(u.Navn)))
        .Distinct(StringComparer.Ordinal);

    /// <summary>The kommuner that a retired one is today.</summary>
    public ImmutableArray<Kommune> SuccessorsOf(UtgattKommune retired) =>
        [.. retired.ErstattetAv.Select(nr => byName.GetValueOrDefault(nr.Text, [])).Where(k => k.Length == 1).Select(k => k[0]).Distinct()];

    /// <summary>Those that are something else today than a number, each once, by its last number.</summary>
    public ImmutableArray<UtgattKommune> Retired { get; private set; } = [];

    /// <summary>The name, with the fylke where a kommune of today has it.</summary>
    public string DisplayName(UtgattKommune retired) => byName.ContainsKey(Key(retired.Navn)) ? WithPlace(retired) : retired.Navn;

    public string SlugOf(Kommune kommune) => slugs[kommune.Nr];

    // A kommune that only got another number is the one of today. One that had several numbers lived as long as the last of them.
    private void AddRetired(ImmutableArray<UtgattKommune> utgatte)
    {
        var last = new Dictionary<(string, string), UtgattKommune>();
        foreach (var utgatt in utgatte.OrderByDescending(u => u.GyldigTil ?? int.MaxValue))
        {
            if (SuccessorsOf(utgatt) is [var now] && now.Navn == utgatt.Navn)
            {
                byName.TryAdd(utgatt.Nr, [now]);
                continue;
            }

            var kommune = (utgatt.Navn, string.Join(',', utgatt.ErstattetAv));
            last.TryAdd(kommune, utgatt);
            foreach (var name in utgatt.Alias.Append(utgatt.Nr).Append(utgatt.Navn).Append(WithPlace(utgatt)))
            {
                retired.TryAdd(Key(name), last[kommune]);
            }
        }

        Retired = [.. last.Values.OrderBy(u => u.Nr, StringComparer.Ordinal)];
    }

    private string WithPlace(UtgattKommune retired) =>
        SuccessorsOf(retired) is [var now, ..] ? $"{retired.Navn} ({Place(now)})" : retired.Navn;

    private bool IsShared(Kommune kommune) => Find(kommune.Navn).Kommuner.Length > 1;

    private KommuneTreff Look(string text)
    {
        var key = Key(text);
        return new(byName.GetValueOrDefault(key, []), retired.GetValueOrDefault(key));
    }

    private IEnumerable<string> NamesOf(Kommune kommune)
    {
        var names = new[] { kommune.Nr, kommune.Navn, kommune.OffisieltNavn, kommune.SamiskNavn, kommune.KvenskNavn };
        return names.OfType<string>().Concat(kommune.Alias).Append($"{kommune.Navn} ({Place(kommune)})");
    }

    // Where its fylke is missing, its number tells it from the others.
    private string Place(Kommune kommune) => FylkeOf(kommune)?.Navn ?? kommune.Nr;

    private static string Key(string text)
    {
        var key = text.Trim().Replace('–', '-').Replace(" - ", "-", StringComparison.Ordinal);
        var suffix = Suffixes.FirstOrDefault(s => key.EndsWith(s, StringComparison.OrdinalIgnoreCase));
        return suffix is null ? key : key[..^suffix.Length];
    }
}
