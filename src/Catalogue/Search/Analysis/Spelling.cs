using System.Buffers;
using System.Collections.Immutable;

namespace Catalogue.Search.Analysis;

/// <summary>Exchanges what nynorsk spells its own way for the spelling of bokmål, wherever in a form it stands: skulemiljø, lærarutdanning.</summary>
internal static class Spelling
{
    /// <summary>From and to in turn, exchanged in this order; the browser's analyser reads them from the manifest.</summary>
    public const string Pairs =
        "skule skole skula skola høyskol høgskol fråvær fravær eigar eier tenest tjenest rettleiing veiledning rettleia veilede rettleie veilede "
        + "pleiing pleie pleiar pleier leiing ledelse leiar leder lærar lærer begynnar begynner vidare videre fleir fler rekn regn leggj legg "
        + "tenkj tenk styrkj styrk føresett foresatt sjuk syk tilskot tilskudd heim hjem saman sammen sjølv selv tilsett ansatt vaks voks mogleg "
            + "mulig heit het "
        + "undervegs underveis veke uke teikn tegn";

    /// <summary>The same pairs one by one.</summary>
    public static readonly ImmutableArray<(string From, string To)> All = [.. Pairs.Split(' ').Chunk(2).Select(p => (p[0], p[1]))];

    private static readonly SearchValues<string> Own = SearchValues.Create([.. All.Select(p => p.From)], StringComparison.Ordinal);

    public static ReadOnlySpan<char> Unify(ReadOnlySpan<char> form)
    {
        if (!form.ContainsAny(Own))
        {
            return form;
        }

        var text = form.ToString();
        foreach (var (from, to) in All)
        {
            text = text.Replace(from, to, StringComparison.Ordinal);
        }

        return text;
    }
}
