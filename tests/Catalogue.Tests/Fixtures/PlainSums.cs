using System.Globalization;

namespace Catalogue.Tests.Fixtures;

/// <summary>What lists of the real content add up to, by code that is simpler than the program's and shares nothing with it.</summary>
public static class PlainSums
{
    private const string Frame = "region ordning ar eiere partnere private_eiere uh";

    /// <summary>Whether a tiltak is listed on a page; null for a page that has no sum.</summary>
    public static Func<PlainEntry, bool>? ListedOn(string path) => path.Split('/') switch
    {
        ["index.html"] => _ => true,
        ["pakker", var id, "index.html"] => t => t.Folder == id,
        ["fylker", var id, "index.html"] => t => NumbersOf(t).Any(nr => nr.StartsWith(PlainContent.Fylker[id], StringComparison.Ordinal)),
        [var section, var id, "index.html"] when FieldsOf(section) is { } fields => t => fields.SelectMany(f => IdsOf(t, f)).Contains(id),
        _ => null,
    };

    /// <summary>The packages that have tiltak in a list.</summary>
    public static IEnumerable<PlainPart> Parts(Func<PlainEntry, bool> listed) =>
        from pakke in PlainContent.Pakker
        let all = PlainContent.Tiltak.Where(t => t.Folder == pakke.Folder).ToList()
        let fitting = all.Where(listed).ToList()
        where fitting.Count > 0
        let part = new PlainPart(pakke, fitting, fitting.Count == all.Count)
        from one in fitting.Any(t => t.Perioder.Count > 0) && fitting.All(t => t.Sum("meldt") is not null) ? ByYear(part) : [part]
        select one;

    /// <summary>The parts of a page: of that of a year, what is for the year.</summary>
    public static IEnumerable<PlainPart> PartsOn(string path) => ListedOn(path) is not { } listed ? []
        : path.Split('/') is ["ar", var year, _] ? Parts(listed).Where(p => p.Ar == year)
        : Parts(listed);

    // A tiltak without periods has all its money in the year of its frame.
    private static IEnumerable<PlainPart> ByYear(PlainPart part) =>
        from year in part.Tiltak.SelectMany(t => IdsOf(t, "ar")).Distinct().Order(StringComparer.Ordinal)
        let then = part with { Year = year, Tiltak = [.. part.Tiltak.Where(t => IdsOf(t, "ar").Contains(year))] }
        where then.Tiltak.Any(t => then.Of(t).Sum("meldt") is not null)
        select then with { Tiltak = [.. then.Tiltak.Where(t => then.Of(t).Sum("meldt") is not null)] };

    public static string Written(long kroner) => kroner.ToString("#,0", CultureInfo.InvariantCulture).Replace(',', ' ') + " kr";

    public static IEnumerable<string> IdsOf(PlainEntry tiltak, string field)
    {
        var values = field == "ar" && tiltak.Perioder.Count > 0 ? [.. tiltak.Perioder.Select(p => p.Ar).Distinct()] : ValuesOf(tiltak, field);
        return values.Concat(field == "uh" ? values.Where(PlainContent.Hosts.ContainsKey).Select(u => PlainContent.Hosts[u]) : []).Select(Slug);
    }

    private static IReadOnlyList<string> ValuesOf(PlainEntry tiltak, string field)
    {
        var pakke = PlainContent.Pakker.Single(p => p.Folder == tiltak.Folder);
        return tiltak.Values(field).Count > 0 || !Frame.Split(' ').Contains(field) ? tiltak.Values(field) : pakke.Values(field);
    }

    // The numbers of its kommuner, or of those of its region where it names none.
    private static IEnumerable<string> NumbersOf(PlainEntry tiltak)
    {
        IReadOnlyList<string> named = [.. ValuesOf(tiltak, "eiere"), .. ValuesOf(tiltak, "partnere")];
        var kommuner = named.Count > 0 ? named : ValuesOf(tiltak, "region").SelectMany(r => PlainContent.Regioner[r]);
        return kommuner.SelectMany(k => PlainContent.Kommunenumre[k]);
    }

    private static string[]? FieldsOf(string section) => section switch
    {
        "regioner" => ["region"],
        "kommuner" => ["eiere", "partnere"],
        "uh" => ["uh"],
        "temaer" => ["tema"],
        "ordninger" => ["ordning"],
        "ar" => ["ar"],
        _ => null,
    };

    private static string Slug(string name) => name.ToLowerInvariant()
        .Replace("æ", "ae", StringComparison.Ordinal)
        .Replace('ø', 'o')
        .Replace('å', 'a')
        .Replace(' ', '-');
}

/// <summary>The tiltak of one package in a list; whole where the package has no others.</summary>
public sealed record PlainPart(PlainEntry Pakke, IReadOnlyList<PlainEntry> Tiltak, bool IsWhole)
{
    /// <summary>One of several years; null where all the money is for that of the package.</summary>
    public string? Year { get; init; }

    public string? Ar => Year ?? (Pakke.Values("ar") is [var year, ..] ? year : null);

    public bool IsDated => Ar is not null;

    /// <summary>What states the money of a tiltak: itself, or its period in this year.</summary>
    public PlainEntry Of(PlainEntry tiltak) =>
        Year is not null && tiltak.Perioder.Count > 0 ? tiltak.Perioder.Single(p => p.Ar == Year) : tiltak;

    /// <summary>As printed for the package, or what its tiltak state; null where one states nothing.</summary>
    public long? Sum => Printed ?? (Tiltak.Any(t => Of(t).Sum("meldt") is null) ? null : Tiltak.Sum(t => Of(t).Sum("meldt")));

    /// <summary>What is stated for owners and universities; the total where it is not divided.</summary>
    public long? Divided => Printed is not null ? Of(Pakke, Scheme) : Sum is not null ? Tiltak.Sum(t => Of(Of(t), "meldt")) : null;

    private string Scheme => "sum_" + string.Concat(Pakke.Values("ordning"));

    private long? Printed => IsWhole && Year is null ? Pakke.Sum(Scheme) : null;

    private static long? Of(PlainEntry entry, string prefix) =>
        entry.Kroner(prefix + "_eier") is null && entry.Kroner(prefix + "_uh") is null
            ? entry.Sum(prefix)
            : (entry.Kroner(prefix + "_eier") ?? 0) + (entry.Kroner(prefix + "_uh") ?? 0);
}
