using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Catalogue.Language;
using Catalogue.Read;
using Catalogue.Read.Fields;
using Catalogue.Yaml;

namespace Catalogue.Tests.Fixtures;

/// <summary>
/// A tiltak or package of a test with what it leaves out filled in: every recommended field as <see cref="BaseSite"/> has it, and a text of some
/// length,
/// so that only what the test is about can be wrong. A field that is there, were it blank or misspelt, or that an avvik speaks of, is left as it is.
/// </summary>
internal static partial class Filled
{
    /// <summary>The file that tests write when it does not matter which.</summary>
    public const string Path = "content/pakker/eksempel/tiltak-b.md";

    /// <summary>The fields that let a tiltak be shown.</summary>
    public const string Approval = "godkjent_dato: 2026-11-20\ngodkjent_av: Redaksjonen for katalogen\n";

    /// <summary>In a list of what shall be missing: the text below the fields.</summary>
    public const string Body = "tekst";

    private static readonly ImmutableDictionary<string, string> TiltakFields = FieldsOf("content/pakker/eksempel/tiltak-a.md");
    private static readonly ImmutableDictionary<string, string> PakkeFields = FieldsOf("content/pakker/eksempel/pakke.md");

    /// <summary>A tiltak with these fields, and the required ones before them.</summary>
    public static string Tiltak(string fields = "", string body = "", string path = Path, params string[] missing) => Text(
        path,
        Front(
            fields,
            ("tittel", "Magisk måned"),
            ("sammendrag", "Alle skolene leser sammen i én måned hvert år, og bibliotekene låner ut bokkasser til hver klasse."),
            ("status", "meldt")) + body,
        missing);

    /// <summary>A package with these fields, and the required ones before them.</summary>
    public static string Pakke(string fields = "", string body = "", params string[] missing) =>
        Text(
            "content/pakker/eksempel/pakke.md",
            Front(fields, ("tittel", "Eksempel"), ("skjema", "2024-lokal"), ("status", "meldt")) + body,
            missing);

    /// <summary>
    /// The text of a file with all that is recommended, except what shall be missing; unchanged where it is no tiltak or package, or its fields have
    /// no end.
    /// </summary>
    public static string Text(string path, string text, params string[] missing)
    {
        if (!PakkerFile().IsMatch(path) || FrontMatter().Match(text) is not { Success: true } front)
        {
            Assert.Empty(missing);
            return text;
        }

        var isPakke = path.EndsWith("/pakke.md", StringComparison.Ordinal);
        var fields = front.Groups["fields"].Value;
        fields = (isPakke ? PakkeReader.Kind.Fields : TiltakReader.Kind.Fields)
            .Where(f => f.Spec.Need == Need.Recommended && !missing.Contains(f.Key))
            .Aggregate(fields, (all, field) => Add(all, fields, field.Key, isPakke));

        Assert.All(missing.Where(m => m != Body), m => Assert.False(States(fields, m), $"{path} has the field «{m}» that it shall lack."));
        var body = text[front.Length..];
        return $"---\n{fields}---\n{body}{(isPakke || missing.Contains(Body) || body.Length > 500 ? "" : SampleText.Of(path))}";
    }

    private static string Add(string all, string given, string key, bool isPakke)
    {
        // What the package says, its tiltak need not say; and amounts are given together or not at all.
        var values = isPakke ? PakkeFields : TiltakFields;
        if (IsAnswered(given, key)
            || IsMisspelt(given, key, isPakke)
            || (key == "eiere" && States(given, "private_eiere"))
            || (key.StartsWith("meldt_", StringComparison.Ordinal) && Belop.Append("perioder").Any(b => IsAnswered(given, b))))
        {
            return all;
        }

        if (values.TryGetValue(key, out var value))
        {
            return all + value;
        }

        return isPakke ? AddAvvik(all, key) : all;
    }

    // The form of the base package does not tell the number of tiltak, so tests may add any.
    private static string AddAvvik(string all, string key)
    {
        var avvik = $"  - felt: {key}\n    grunn: Skjemaet sier det ikke.\n";
        return States(all, "avvik") ? Avvik().Replace(all, m => m.Value + avvik, 1) : $"{all}avvik:\n{avvik}";
    }

    private static readonly string[] Belop = ["meldt_eier", "meldt_uh", "meldt_totalt"];

    private static string Front(string fields, params (string Key, string Value)[] required)
    {
        var before = string.Concat(required.Where(r => !States(fields, r.Key)).Select(r => $"{r.Key}: {r.Value}\n"));
        return $"---\n{before}{fields}{(fields.Length == 0 || fields.EndsWith('\n') ? "" : "\n")}---\n";
    }

    private static bool IsAnswered(string fields, string key) =>
        States(fields, key) || AvvikOn().Matches(fields).Any(m => YamlKey.Fold(m.Groups[1].Value) == key);

    private static bool IsMisspelt(string fields, string key, bool isPakke)
    {
        var known = (isPakke ? PakkeReader.Kind.Fields : TiltakReader.Kind.Fields).Select(f => f.Key).ToList();
        return Key()
            .Matches(fields)
            .Select(m => YamlKey.Fold(m.Groups[1].Value))
            .Any(given => !known.Contains(given) && Suggest.Nearest(given, known) == key);
    }

    private static bool States(string fields, string key) => Key().Matches(fields).Any(m => YamlKey.Fold(m.Groups[1].Value) == key);

    private static ImmutableDictionary<string, string> FieldsOf(string path)
    {
        var file = TestSite.Base().ToSources().Content.Single(f => f.Path == path);
        var fields = FrontMatter().Match(System.Text.Encoding.UTF8.GetString(file.Bytes.Span)).Groups["fields"].Value;
        return Field().Matches(fields).ToImmutableDictionary(m => m.Groups[1].Value, m => m.Value);
    }

    [GeneratedRegex(@"^content/pakker/[^/]+/[^/]+\.md$")]
    private static partial Regex PakkerFile();

    [GeneratedRegex(@"\A---\n(?<fields>(?:.*\n)*?)---\n")]
    private static partial Regex FrontMatter();

    [GeneratedRegex(@"^([^\s:#\[\]-][^:\n]*):.*\n(?:[ -].*\n)*", RegexOptions.Multiline)]
    private static partial Regex Field();

    [GeneratedRegex(@"^([^\s:#\[\]-][^:\n]*):", RegexOptions.Multiline)]
    private static partial Regex Key();

    [GeneratedRegex(@"^avvik:.*\n(?:[ -].*\n)*", RegexOptions.Multiline)]
    private static partial Regex Avvik();

    [GeneratedRegex(@"^ *-? *felt: *(\S+)", RegexOptions.Multiline)]
    private static partial Regex AvvikOn();
}
