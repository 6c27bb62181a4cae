using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using Catalogue.Cli.Commands;
using Catalogue.Source;

namespace Catalogue.Tests;

/// <summary>
/// Input of every bad kind through the whole program, beside a good site that was published before: a fault is told and the site stays, or what was
/// written is harmless.
/// </summary>
public sealed partial class BadInputTests(BadInputTests.GoodSite site) : IClassFixture<BadInputTests.GoodSite>
{
    private const string Tiltak = Filled.Path;
    private const int Levels = 10_000;

    private static readonly ImmutableArray<BadInput> Inputs =
    [
        // Bytes.
        new("a file that is not UTF-8", "TK101", Tiltak, Bytes("tittel: Magisk m", [0xE5], "ned\n")),
        new("a file in UTF-16", "TK101", Tiltak, [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Text())]),
        new("a letter in more bytes than it needs", "TK101", Tiltak, Bytes("---\ntittel: ", [0xC0, 0xAF], "\n---\n")),
        new("half a surrogate pair", "TK101", Tiltak, Bytes("---\ntittel: ", [0xED, 0xA0, 0x80], "\n---\n")),
        new("a byte order mark", "", Tiltak, [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Text())]),
        new("line ends of Windows", "", Tiltak, Text("Linje en.\n\nLinje to.").ReplaceLineEndings("\r\n")),
        new("line ends of old Macs", "", Tiltak, Text("Linje en.\n\nLinje to.").ReplaceLineEndings("\r")),
        new("a NUL", "TK104", Tiltak, Text("Alle\0leser.")),
        new("nothing but NULs", "TK104 TK105", Tiltak, new byte[4096]),
        new("an empty file", "TK105", Tiltak, ""),
        new("a tiltak of 50 MB", "TK102", Tiltak, Size: 50L << 20),
        new("a template of 50 MB", "TK102 TK504", "templates/tiltak.sbn-html", Size: 50L << 20),

        // YAML and Markdown made to hurt.
        new(
            "anchors that explode",
            "TK108",
            Tiltak,
            "---\na: &a [x, x, x, x, x, x, x, x, x]\n" + string.Concat("bcdefghi".Select((c, i) =>
                $"{c}: &{c} [{string.Join(", ", Enumerable.Repeat("*" + (char)('a' + i), 9))}]\n"))
                + "---\n"),
        new("an anchor that holds itself", "TK108", Tiltak, "---\ntittel: &a [*a]\n---\n"),
        new("brackets in 10,000 levels", "TK109", Tiltak, $"---\nstikkord: {new string('[', Levels)}{new string(']', Levels)}\n---\n"),
        new("brackets in 10,000 levels, never closed", "TK109", Tiltak, $"---\nstikkord: {new string('[', Levels)}\n---\n"),
        new("lists in 10,000 levels", "TK109", Tiltak, $"---\nstikkord:\n  {Repeat("- ", Levels)}x\n---\n"),
        new(
            "fields in 1,000 levels",
            "TK109",
            Tiltak,
            $"---\n{string.Concat(Enumerable.Range(0, 1000).Select(i => new string(' ', i) + "a:\n"))}---\n"),
        new("quotes in 10,000 levels of Markdown", "TK111", Tiltak, Text(new string('>', Levels) + " a")),
        new("lists in 10,000 levels of Markdown", "TK111", Tiltak, Text(Repeat("- ", Levels) + "a")),
        new("brackets in 10,000 levels of Markdown", "TK119", Tiltak, Text(new string('[', Levels) + "a" + Repeat("](/bidra/)", Levels))),
        new("emphasis in 10,000 levels of Markdown", "TK119 TK443", Tiltak, Text(Repeat("*a **b ", Levels))),

        // Names.
        new("a path that climbs out", "TK103", "content/pakker/../../../etc/tiltak-b.md", Text()),
        new("a path that climbs out of its package", "TK103", "content/pakker/eksempel/../tiltak-b.md", Text()),
        new("a path from the root of the disk", "TK103", "/etc/tiltak-b.md", Text()),
        new("a path of another system", "TK103", @"content/pakker/eksempel/..\..\tiltak-b.md", Text()),
        new("a path with a drive", "TK103", "C:/content/tiltak-b.md", Text()),
        new("a name that is no name", "TK103", "content/pakker/eksempel/….md", Text()),
        new("a name with a line break and a tag", "TK103", "content/pakker/eksempel/<b>\n.md", Text()),
        new("a picture whose path climbs out", "TK103", "content/../../../etc/bilde.png", "x"),
        new("a picture with a name that is no address", "TK103 TK124", "content/pakker/eksempel/Bilde fra mai?.png", "x"),
        new("two files with one id", "TK110 TK309", "content/pakker/annen/tiltak-a.md", Text()),
        new("two names with one slug", "TK311", "content/temaer/ledelse-2.md", "---\nnavn: LEDELSE!\n---\n"),
        new("a page on an address of the catalogue's own", "TK311", "content/sider/tiltak.md", "---\ntittel: Om tiltak\ningress: Om dem.\n---\n"),

        // What would run in the reader's browser.
        new(
            "raw HTML",
            "TK605",
            Tiltak,
            Text("<script>alert(1)</script>\n\n<img src=x onerror=alert(1)> og <a href=\"javascript:alert(1)\">lenke</a>")),
        new(
            "raw HTML in a heading and a table",
            "TK605",
            Tiltak,
            Text("## <script>alert(1)</script>\n\n| <b onclick=alert(1)>a</b> |\n|---|\n| <style>*{}</style> |")),
        new(
            "HTML in fields",
            "TK446",
            Tiltak,
            Text().Replace("Magisk måned", "\"<script>alert(1)</script>\\\" onclick=alert(1)\"", StringComparison.Ordinal)),
        new(
            "code of templates in fields and text",
            "",
            Tiltak,
            Text("{{ 1 / 0 }} {% include %}").Replace("Magisk måned", "\"{{ include 'x' }}\"", StringComparison.Ordinal)),
        new("a link that runs a script", "TK604", Tiltak, Text("[a](javascript:alert(1))")),
        new("a link in capitals", "TK604", Tiltak, Text("[a](JaVaScRiPt:alert(1))")),
        new("a link in entities", "TK604", Tiltak, Text("[a](java&#115;cript&colon;alert(1))")),
        new("a link with a control character", "TK104 TK604", Tiltak, Text("[a](&#1;javascript:alert(1))")),
        new("a link by reference", "TK604", Tiltak, Text("[a][b]\n\n[b]: javascript:alert(1)")),
        new("a link between angle brackets", "TK604", Tiltak, Text("<javascript:alert(1)>")),
        new("a picture with data", "TK604", Tiltak, Text("![a](data:text/html;base64,PHNjcmlwdD4=)")),
        new("a link to a page elsewhere without a scheme", "TK604", Tiltak, Text("[a](//ondt.example/)")),
        new("a link in a field", "TK211", Tiltak, Text().Replace("kilde:", "lenker: javascript:alert(1)\nkilde:", StringComparison.Ordinal)),
    ];

    public static TheoryData<string> Names => [.. Inputs.Select(i => i.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_bad_input_is_told_and_leaves_the_last_site_or_is_made_harmless(string name)
    {
        var input = Inputs.Single(i => i.Name == name);
        var before = site.Hashes();

        var output = input.Path == Tiltak
            ? await site.PublishFile(input.Path, input.Content ?? [], input.Length, input.Stops ? 1 : 0)
            : await site.Publish(input.AddTo, input.Stops ? 1 : 0);
        var told = Code().Matches(output).Select(m => m.Groups[1].Value).Distinct().Order(StringComparer.Ordinal);
        Assert.Equal(input.Codes, string.Join(' ', told));
        if (input.Stops)
        {
            Assert.Equal(before, site.Hashes());
        }
        else
        {
            AssertHarmless();
        }
    }

    [Fact]
    public async Task An_empty_content_folder_is_told_and_leaves_the_last_site()
    {
        var before = site.Hashes();
        Directory.Move(site.Folder["content"], site.Folder["annet"]);
        Directory.CreateDirectory(site.Folder["content"]);
        var output = await site.Publish(sources => sources, expected: 1);
        Directory.Delete(site.Folder["content"]);
        Directory.Move(site.Folder["annet"], site.Folder["content"]);
        Assert.Contains("TK130", output, StringComparison.Ordinal);
        Assert.Equal(before, site.Hashes());
    }

    [Fact]
    public async Task All_bad_inputs_at_once_are_told_in_one_run()
    {
        var before = site.Hashes();
        var stopping = Inputs.Where(i => i.Stops && i.Path.StartsWith("content/", StringComparison.Ordinal)).DistinctBy(i => i.Path).ToList();
        var output = await site.Publish(sources => stopping.Aggregate(sources, (all, input) => input.AddTo(all)), expected: 1);
        Assert.All(stopping, input => Assert.Contains($"[{input.Codes.Split(' ')[0]}]", output, StringComparison.Ordinal));
        Assert.Equal(before, site.Hashes());
    }

    private void AssertHarmless()
    {
        var page = File.ReadAllText(site.Folder["site/tiltak/tiltak-b/index.html"]);
        var document = new HtmlParser().ParseDocument(page);
        Assert.Empty(document.QuerySelectorAll($"style, script:not([src]):not({RealSiteTests.OwnData})"));
        Assert.All(document.QuerySelectorAll(RealSiteTests.OwnData), data => JsonDocument.Parse(data.TextContent).Dispose());
        Assert.All(document.All.SelectMany(e => e.Attributes), a =>
        {
            Assert.False(a.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase), a.Name);
            Assert.False(a.Name is "href" or "src" && Scheme().IsMatch(a.Value), a.Value);
        });
    }

    private static string Text(string body = "") =>
        Filled.Tiltak("kilde: Behovsmelding 2024\ngodkjent_dato: 2026-11-20\ngodkjent_av: Redaksjonen for katalogen", $"\n{body}\n");

    private static byte[] Bytes(string before, byte[] middle, string after) =>
        [.. Encoding.UTF8.GetBytes(before), .. middle, .. Encoding.UTF8.GetBytes(after)];

    private static string Repeat(string piece, int times) => string.Concat(Enumerable.Repeat(piece, times));

    [GeneratedRegex(@"^(?:feil|advarsel)\[(TK\d+)\]", RegexOptions.Multiline)]
    private static partial Regex Code();

    [GeneratedRegex(@"^[^/?#]*:(?<!^https:)")]
    private static partial Regex Scheme();

    /// <summary>The base site on the disk, published.</summary>
    public sealed class GoodSite : IAsyncLifetime
    {
        public TempFolder Folder { get; } = new();

        public async ValueTask InitializeAsync()
        {
            foreach (var file in TestSite.Base().ToSources().Content)
            {
                Folder.Write(file.Path, Encoding.UTF8.GetString(file.Bytes.Span));
            }

            await Publish(sources => sources, expected: 0);
        }

        public ValueTask DisposeAsync()
        {
            Folder.Dispose();
            return ValueTask.CompletedTask;
        }

        /// <summary>
        /// Runs the program in full, with a way to put in what no disk gives; asserts that it neither crashed nor wrote beside the site.
        /// </summary>
        public async Task<string> Publish(Func<Sources, Sources> add, int expected)
        {
            var (output, error) = (new Recorder(), new Recorder());
            var shell = new Shell(new(output, error), (sources, options) => Build.Run(add(sources), options));
            var code = await shell.RunAsync(
                ["build", "--today", "2026-11-20", "--content", Folder["content"], "--templates", Repository.Templates, "--output", Folder["site"]],
                TestContext.Current.CancellationToken);
            Assert.Equal((expected, ""), (code, error.ToString()));
            Assert.Equal(
                [".site.las", "content", "site"],
                Directory.EnumerateFileSystemEntries(Folder.Path)
                    .Select(path => Path.GetFileName(path))
                    .Where(name => name != "annet")
                    .Order(StringComparer.Ordinal));
            return output.ToString();
        }

        /// <summary>The same with a file that stands on the disk meanwhile.</summary>
        public async Task<string> PublishFile(string path, byte[] content, long length, int expected)
        {
            try
            {
                using (var file = File.Create(Folder[path]))
                {
                    file.Write(content);
                    file.SetLength(length);
                }

                return await Publish(sources => sources, expected);
            }
            finally
            {
                File.Delete(Folder[path]);
            }
        }

        public List<string> Hashes() => [.. Directory
            .EnumerateFiles(Folder["site"], "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 })
            .Select(file => $"{Path.GetRelativePath(Folder["site"], file)} {Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file)))}")
            .Order(StringComparer.Ordinal)];
    }

    /// <summary>A file, and the codes that it raises.</summary>
    private sealed record BadInput(string Name, string Codes, string Path, byte[]? Content = null, long? Size = null)
    {
        public BadInput(string name, string codes, string path, string text) : this(name, codes, path, Encoding.UTF8.GetBytes(text))
        {
        }

        public long Length => Size ?? Content!.Length;

        public bool Stops => Codes is not ("" or "TK446" or "TK605");

        public Sources AddTo(Sources sources)
        {
            var file = new RawFile(Path, Content, Length);
            return System.IO.Path.GetExtension(Path) switch
            {
                ".sbn-html" => sources with { Templates = [.. sources.Templates.Where(t => t.Path != Path), file] },
                ".md" => sources with { Content = [.. sources.Content.Where(c => c.Path != Path), file] },
                _ => sources with { Assets = [.. sources.Assets, file] },
            };
        }
    }
}
