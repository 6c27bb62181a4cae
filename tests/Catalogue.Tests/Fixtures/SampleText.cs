using System.Text;

namespace Catalogue.Tests.Fixtures;

/// <summary>
/// Some harmless sentences for the text of a tiltak: the same for one path every time, and others for each path, since equal texts are a fault of
/// their own.
/// </summary>
internal static class SampleText
{
    private static readonly string[] Places =
    [
        "klasserommet", "biblioteket", "verkstedet", "lesegruppa", "uteskolen", "auditoriet", "skolekjøkkenet", "studieverkstedet", "nettverket",
    ];
    private static readonly string[] Groups =
    [
        "lærerne", "lagene", "assistentene", "mentorene", "elevene", "trinnene", "ressursgruppene", "studentene", "veilederne",
    ];
    private static readonly string[] Means = ["samtaler", "øvelser", "bildebøker", "dikt", "fagtekster", "spill", "loggbøker", "opptak", "tegninger"];
    private static readonly string[] Aims =
    [
        "ordforrådet", "leseflyten", "skrivegleden", "rettskrivingen", "lytteforståelsen", "muntlig språk", "sjangerkunnskapen", "tallforståelsen",
        "samarbeidet",
    ];
    private static readonly string[] Times =
    [
        "hver uke", "etter lunsj", "før ferien", "på fellestida", "i mørketida", "annenhver torsdag", "mellom samlingene", "om morgenen",
        "gjennom hele året",
    ];

    public static string Of(string path)
    {
        var random = new Random(path.Aggregate(17, (seed, c) => unchecked((seed * 31) + c)));
        var lists = new[] { Places, Groups, Means, Aims, Times }.Select(list => list.ToArray()).ToArray();
        Array.ForEach(lists, random.Shuffle);

        var text = new StringBuilder("\n## Mål\n\n");
        for (var i = 0; i < 5; i++)
        {
            text.Append(
                System.Globalization.CultureInfo.InvariantCulture,
                $"I {lists[0][i]} bruker {lists[1][i]} {lists[2][i]} og styrker {lists[3][i]} {lists[4][i]}.\n");
        }

        return text.ToString();
    }
}
