using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Catalogue.Source;

namespace Catalogue.Tests.Rules;

/// <summary>
/// A page of <c>content/regler</c>, taken apart. The info string of a fenced block names the file that the block stands for. After the path,
/// <c>bytes</c> says that <c>\x0B</c> in the block is the byte 0B, <c>size=2097152</c> that the file is of this size and its content does not matter,
/// <c>ganger=600</c> that what stands below the fields comes so many times, <c>filer=30</c> that the file does, with a number in its name,
/// <c>mangler</c> that the file is not there, <c>lenke</c> that it is a link, and <c>git</c> that it gives away a repository. An example shows what
/// its rule is about; other recommended fields, and a text, are filled in
/// (<see cref="Filled"/>). One that is about what is not there says so: <c>mangler=tema,tekst</c>.
/// </summary>
internal sealed partial record RulePage(string Code, IReadOnlyDictionary<string, string> Sections)
{
    /// <summary>False where no file can show what the rule is about.</summary>
    public bool HasExamples => Sections.ContainsKey("Feil");

    public static IEnumerable<RulePage> All() =>
        Directory.EnumerateFiles(Path.Combine(Repository.Content, "regler"), "*.md").Order(StringComparer.Ordinal).Select(Load);

    /// <summary>The base site with the files of the section's blocks.</summary>
    public TestSite Site(string section)
    {
        var blocks = Block().Matches(Sections[section]);
        Assert.True(blocks.Count > 0, $"{Code} has no example below «{section}».");
        return blocks.Aggregate(TestSite.Base(), With);
    }

    private static TestSite With(TestSite site, Match block)
    {
        var (path, attribute, text) = (block.Groups["path"].Value, block.Groups["attribute"].Value, block.Groups["text"].Value);
        return attribute switch
        {
            "mangler" => site.Without(path),
            "lenke" => site.With(new Refused(path, Refusal.LinkToFile)),
            "git" => site.With(new Refused(path, Refusal.GitRepository)),
            "bytes" => site.With(new RawFile(path, Unescape(Filled.Text(path, text)))),
            "" => site.With(path, Filled.Text(path, text)),
            _ when attribute.StartsWith("mangler=", StringComparison.Ordinal) =>
                site.With(path, Filled.Text(path, text, attribute["mangler=".Length..].Split(','))),
            _ when attribute.StartsWith("ganger=", StringComparison.Ordinal) =>
                site.With(path, Filled.Text(path, Repeated(text, NumberIn(attribute)))),
            _ when attribute.StartsWith("filer=", StringComparison.Ordinal) =>
                Enumerable.Range(1, NumberIn(attribute)).Aggregate(site, (all, n) => all.With($"{path[..^3]}-{n}.md", text)),
            _ => site.With(new RawFile(path, default, NumberIn(attribute))),
        };
    }

    private static int NumberIn(string attribute) =>
        int.Parse(attribute.AsSpan(attribute.IndexOf('=', StringComparison.Ordinal) + 1), CultureInfo.InvariantCulture);

    private static string Repeated(string text, int times)
    {
        var body = text.LastIndexOf("---\n", StringComparison.Ordinal) + 4;
        return text[..body] + string.Concat(Enumerable.Repeat(text[body..], times));
    }

    private static byte[] Unescape(string text)
    {
        var bytes = new List<byte>();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\\' && text[i + 1] == 'x')
            {
                bytes.Add(Convert.FromHexString(text.AsSpan(i + 2, 2))[0]);
                i += 3;
                continue;
            }

            bytes.AddRange(Encoding.UTF8.GetBytes(text, i, 1));
        }

        return [.. bytes];
    }

    private static RulePage Load(string file)
    {
        var parts = Heading().Split(File.ReadAllText(file)).Skip(1).Chunk(2);
        return new(Path.GetFileNameWithoutExtension(file), parts.ToDictionary(p => p[0], p => p[1], StringComparer.Ordinal));
    }

    [GeneratedRegex(@"^## (Hva regelen sier|Feil|Riktig|Hvorfor)\n", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(
        @"^```\w+ (?<path>(?:content|templates)/.+?)(?: "
            + @"(?<attribute>bytes|lenke|git|mangler(?:=[a-z_,]+)?|size=\d+|(?:ganger|filer)=\d+))?\n(?<text>.*?)^```$",
        RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();
}
