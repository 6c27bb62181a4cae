namespace Catalogue.Tests.Rules.Privacy;

/// <summary>
/// A case of <c>tests/privacy</c>: the codes that may be told, separated by slashes, or none; and the text, where ⏎ ends a line and what stands
/// between two lines of dashes
/// are fields. In <c>seen</c> are those that the search was tuned on, in <c>aside</c> those that it was only measured with.
/// </summary>
internal sealed record PrivacyCase(string[] Codes, string Text)
{
    public static PrivacyCase[] Of(string set, string kind) =>
        [
            .. File.ReadLines(Path.Combine(Repository.Root, "tests", "privacy", set, kind + ".txt"))
                .Select(line => line.Split('\t'))
                .Select(l => new PrivacyCase(l[0] == "-" ? [] : l[0].Split('/'), l[1].Replace('⏎', '\n'))),
        ];

    /// <summary>The fields of the case, and its text.</summary>
    public (string Fields, string Body) Parts =>
        Text.StartsWith("---\n", StringComparison.Ordinal) && Text.IndexOf("\n---\n", StringComparison.Ordinal) is var end and > 0
            ? (Text[4..(end + 1)], Text[(end + 5)..])
            : ("", Text);

    /// <summary>A whole file with the case among ordinary text.</summary>
    public string AsFile =>
        $"---\n{(Parts.Fields.Contains("tittel:", StringComparison.Ordinal) ? "" : "tittel: Magisk måned\n")}status: meldt\n{Parts.Fields}---\n\n"
            + $"## Slik gjør vi det\n\nAlle skolene leser sammen i én måned.\n\n{Parts.Body}\n\nSkolene fortsetter med dette.\n";

    /// <summary>True where one of the codes is told, and for ordinary text where none is.</summary>
    public bool IsRight(IReadOnlyCollection<string> told) => Codes.Length == 0 ? told.Count == 0 : Codes.Any(told.Contains);
}
