using System.Text.Json;
using Catalogue.Tests.Search;

namespace Catalogue.Tests.SecondCatalogue;

/// <summary>What the search page's own engine finds in another fylke's catalogue.</summary>
public class HavlandetSearchTests
{
    [Fact]
    public void Everything_is_found_by_the_names_and_words_that_people_use()
    {
        (string Question, string[] Found)[] expected =
        [
            ("Gammelnes", ["kommuner/storvik/", "kommuner/lillefjord/", "tiltak/gammelnes-2023-skolestart/"]),
            ("Fagskolen i Havlandet", ["uh/fagskolen-havlandet/", "tiltak/havlandet-2025-mentorordning/"]),
            ("Leseverkstaden", ["uh/leseverkstaden/", "tiltak/havlys-2025-hoytlesing/"]),
            ("Havlys barnehager", ["eiere/havlys/", "tiltak/havlys-2025-hoytlesing/"]),
            ("Havlandet fylkeskommune", ["eiere/havlandet-fylkeskommune/", "tiltak/havlandet-2025-mentorordning/"]),
            ("Nettverk for digital praksis", ["regioner/digital-praksis/", "tiltak/storvik-2026-digital-dommekraft/"]),
            // Written in nynorsk, asked for in bokmål, and the other way.
            ("uteskole", ["tiltak/fjellmo-2024-uteskule/"]),
            ("klasseledelse", ["tiltak/ytrevag-2025-klasseleiing/"]),
            ("skulestart", ["tiltak/gammelnes-2023-skolestart/"]),
            ("PP-tenesta", ["tiltak/indre-2026-ppt-i-klasserommet/"]),
        ];
        using var site = new SiteFolder([.. Havlandet.Result.Files.Where(f => f.Path.StartsWith("sok/", StringComparison.Ordinal))]);

        var printed = NodeProgram.Run("found.mjs", JsonSerializer.Serialize(expected.Select(e => e.Question)), site.Path);

        var found = JsonSerializer.Deserialize<Dictionary<string, string[]>>(printed)!;
        Assert.All(expected, e => Assert.True(
            e.Found.All(found[e.Question].Contains),
            $"{e.Question}: {string.Join(", ", found[e.Question])}"));
    }
}
