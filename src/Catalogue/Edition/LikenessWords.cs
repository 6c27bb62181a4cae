using Catalogue.Model;

namespace Catalogue.Edition;

/// <summary>What two tiltak have in common, in words.</summary>
public static class LikenessWords
{
    /// <summary>«samme tema: Lesing; felles ord: nettverk, veiledning»; empty where there is nothing to tell.</summary>
    public static string Of(SimilarTiltak similar) => string.Join("; ", new[]
    {
        Part("samme tema", similar.Temaer.Select(t => t.Navn)),
        Part("samme kompetansepartner", similar.Uh.Select(u => u.Kortnavn)),
        Part("felles ord", similar.Ord),
    }.OfType<string>());

    private static string? Part(string what, IEnumerable<string> which) =>
        string.Join(", ", which) is { Length: > 0 } list ? $"{what}: {list}" : null;
}
