using System.Collections.Immutable;
using System.Globalization;
using Catalogue.Language;
using Catalogue.Model;
using Catalogue.Read.Fields;

namespace Catalogue.Cli.New;

/// <summary>What is likely, from what is known already: the package of a tiltak, and the answers before.</summary>
public static class Proposals
{
    /// <summary>The name in the address: region and year as those that are there, and the title.</summary>
    public static string Id(string title, PakkeNode? pakke)
    {
        string[] parts = pakke is { Ramme: { Region: { } region, Ar: { } ar } }
            ? [region.Id, ar.ToString(CultureInfo.InvariantCulture), title]
            : [title];
        return Slug.From(string.Join(' ', parts));
    }

    /// <summary>What Enter alone answers; null where nothing is more likely than another.</summary>
    public static string? For(FieldDescription field, Draft draft, PakkeNode? pakke, (Registers Registers, DateOnly Today) known) => field.Key switch
    {
        "status" => pakke?.Pakke.Status is Status.Utkast ? "utkast" : "meldt",
        "kilde" => pakke?.Pakke.Kilde,
        "ar" => known.Today.Year.ToString(CultureInfo.InvariantCulture),
        "varighet" when pakke?.Ramme.Ar is { } ar => string.Create(CultureInfo.InvariantCulture, $"V{ar}, H{ar}"),
        "skjema" => known.Registers.Skjemaer.All.Where(s => s.Til is null).MaxBy(s => s.Fra ?? 0)?.Id,
        "meldt_totalt" => Total(draft),
        _ => null,
    };

    /// <summary>True where a tiltak has the field from its package already.</summary>
    public static bool IsGiven(FieldDescription field, PakkeNode? pakke) => field.Spec.IsInherited && pakke is not null && field.Key switch
    {
        "eiere" or "private_eiere" => !pakke.Ramme.Eiere.IsEmpty,
        _ => pakke.Pakke.Origin.Has(field.Key),
    };

    /// <summary>Owner and university together, where both are whole numbers.</summary>
    public static string? Total(Draft draft) =>
        Amount(draft, "meldt_eier") + Amount(draft, "meldt_uh") is { } total ? total.ToString(CultureInfo.InvariantCulture) : null;

    private static long? Amount(Draft draft, string key) =>
        draft.Answers.GetValueOrDefault(key, ImmutableArray<string>.Empty) is [var text] ? AmountField.Parse(text) : null;
}
