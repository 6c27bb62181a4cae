using System.Collections.Immutable;
using Catalogue.Language;

namespace Catalogue.Model;

/// <summary>Everyone that can own a tiltak or take part in it, found by any of their names.</summary>
public sealed class EierRegister
{
    private readonly KommuneRegister kommuner;
    private readonly Dictionary<string, Eier> byNumber;

    public EierRegister(KommuneRegister kommuner)
    {
        this.kommuner = kommuner;
        byNumber = kommuner.All.DistinctBy(k => k.Nr).ToDictionary(k => k.Nr, Of, StringComparer.Ordinal);
        foreach (var retired in kommuner.Retired)
        {
            byNumber.TryAdd(retired.Nr, Of(retired));
        }
    }

    /// <summary>The one that a text names; null where it names none, or several.</summary>
    public Eier? Find(string text) => kommuner.Find(text) switch
    {
        { Kommune: { } kommune } => byNumber[kommune.Nr],
        { Kommuner.IsEmpty: true, Utgatt: { } retired } => byNumber[retired.Nr],
        _ => null,
    };

    /// <summary>A private owner, by its name.</summary>
    public static Eier Private(string name) => new(Eierslag.Privat, name, name);

    private Eier Of(Kommune kommune) => new(Eierslag.Kommune, kommune.Nr, kommuner.DisplayName(kommune)) { Kommuner = [kommune], Fylker = FylkerOf([kommune]) };

    private Eier Of(UtgattKommune retired)
    {
        var now = kommuner.SuccessorsOf(retired);
        return new(Eierslag.UtgattKommune, retired.Nr, kommuner.DisplayName(retired))
        {
            Kommuner = now,
            Fylker = FylkerOf(now),
            Idag = now.IsEmpty ? null : $"i dag {NorwegianFormat.List([.. now.Select(kommuner.DisplayName)])}",
            Alias = retired.Alias,
        };
    }

    private ImmutableArray<Fylke> FylkerOf(ImmutableArray<Kommune> all) => [.. all.Select(kommuner.FylkeOf).OfType<Fylke>().Distinct()];
}
