using Catalogue.Edition;
using Catalogue.Language;
using Catalogue.Pages.Views;

namespace Catalogue.Pages;

/// <summary>Who has reported tiltak with whom, in rows that people read.</summary>
public static class SamarbeidTables
{
    private const string Unknown = "skjemaet sier det ikke";

    public static Samarbeidstabell Of(string title, IEnumerable<Samarbeid> all) => new(title, [.. all.Select(Row)]);

    private static Samarbeidsrad Row(Samarbeid samarbeid) => new(
        $"{samarbeid.Sted.Name} – {samarbeid.Partner.Kortnavn}",
        samarbeid.Sok,
        samarbeid.Ar is { } ar ? FormattableString.Invariant($"{ar}") : "uten årstall",
        samarbeid.Ordning?.Kortnavn ?? "ikke oppgitt",
        NorwegianFormat.Number(samarbeid.Tiltak.Length))
    {
        Meldt = samarbeid.Meldt.Sum is { } sum ? NorwegianFormat.Number(sum) + Without(samarbeid.UtenBelop) : "ikke eget beløp",
        TilPartner = samarbeid switch
        {
            { Meldt.Sum: null } or { TilPartner: null } => Unknown,
            { TilPartner: { } share } => $"{(samarbeid.ErDelvis ? "minst " : "")}{NorwegianFormat.Number(share)} til {samarbeid.Partner.Kortnavn}",
        },
    };

    private static string Without(int tiltak) => tiltak == 0 ? "" : $" ({NorwegianFormat.Number(tiltak)} tiltak uten eget beløp)";
}
