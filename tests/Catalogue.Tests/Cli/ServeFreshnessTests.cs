using Catalogue.Cli.Disk;
using Catalogue.Diagnostics;
using Catalogue.Pipeline;
using Catalogue.Source;

namespace Catalogue.Tests.Cli;

/// <summary>After every edit of the real content and templates, what <c>serve</c> gives is byte for byte what a fresh build makes.</summary>
public sealed class ServeFreshnessTests : IDisposable
{
    private static readonly BuildOptions Options = new(RealSite.Options.Today);
    private readonly TempFolder folder = new();
    private readonly KeptFiles files = new();
    private readonly KeptWork work = new();
    private Sources? last;
    private string? written;

    public ServeFreshnessTests()
    {
        Copy(Repository.Content, "content");
        Copy(Repository.Templates, "templates");
    }

    private SourceFolders Folders => new(folder["content"], folder["templates"]);

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Nothing_is_stale_after_any_edit()
    {
        var pakke = Directory.EnumerateDirectories(folder["content/pakker"]).Order(StringComparer.Ordinal).First();
        var tiltak = Directory.EnumerateFiles(pakke).Order().First(file => !file.EndsWith("pakke.md", StringComparison.Ordinal));
        var text = File.ReadAllText(tiltak);
        (string What, Action Edit)[] edits =
        [
            ("nothing", () => { }),
            ("a register", () => Change("content/malgrupper.yml", "navn: ", "navn: Nye ")),
            ("the kommuner", () => Change("content/kommuner.yml", "navn: ", "navn: Nye ")),
            ("a region", () => Change(First("content/regioner"), "navn: ", "navn: Nye ")),
            ("a theme", () => Change(First("content/temaer"), "navn: ", "navn: Nye ")),
            ("a package", () => Change(Path.Combine(pakke, "pakke.md"), "tittel: ", "tittel: Ny ")),
            ("a tiltak", () => File.WriteAllText(tiltak, text.Replace("tittel: ", "tittel: Nytt ", StringComparison.Ordinal) + "\nTil slutt.\n")),
            ("one letter of it", () => Change(tiltak, "tittel: N", "tittel: K")),
            ("a link to a heading", () => Append(tiltak, "\n## Sist\n\nSe [målet](#sist).\n")),
            ("a tiltak that goes", () => File.Delete(tiltak)),
            ("a tiltak that comes", () => File.WriteAllText(tiltak, text)),
            ("a template", () => Change("templates/tiltak.sbn-html", "<h1 ", "<h1 title=\"ny\" ")),
            ("the frame", () => Change("templates/deler/dokument.sbn-html", "<body>", "<body id=\"ny\">")),
            ("the style sheet", () => Append("templates/assets/katalog.css", "\nh1 { letter-spacing: 7px; }\n")),
            ("a script", () => Append("templates/assets/sok/sok.mjs", "\nglobalThis.ny = 7;\n")),
            ("a synonym", () => Change("content/synonymer.yml", "grupper:\n", "grupper:\n  - ord:\n      - skole\n      - barnehage\n")),
            ("a rule page", () => Append("content/regler/TK301.md", "\nOg mer.\n")),
            ("a page of prose", () => Append("content/sider/om.md", "\nOg mer.\n")),
            ("the address of the site", () => Change("content/katalog.yml", "grunnadresse: https://", "grunnadresse: https://ny.")),
            ("a picture", () => File.WriteAllText(
                folder["content/sider/bilde.svg"],
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><path d=\"M0 0h9v9z\"/></svg>")),
            ("a text that shows it", () => Append("content/sider/om.md", "\n![Et bilde](bilde.svg)\n")),
        ];

        HashSet<string> before = [];
        foreach (var (what, edit) in edits)
        {
            written = null;
            edit();
            before = ComparesWithAFreshBuild(what, before);
        }
    }

    private HashSet<string> ComparesWithAFreshBuild(string what, HashSet<string> before)
    {
        var served = Served();
        var fresh = Build.Run(SourceLoader.Load(Folders, TestContext.Current.CancellationToken), Options);
        var faults = new List<Diagnostic>();
        Assert.All(fresh.Files, file => Assert.True(
            served.Find(file.Path, faults) is { } found && found.Path == file.Path && found.Bytes.Span.SequenceEqual(file.Bytes.Span),
            $"{file.Path} after {what}"));
        Assert.Empty(faults);
        var paths = fresh.Files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        Assert.All(before.Except(paths), path => Assert.Null(served.Find(path, faults)));
        return paths;
    }

    // What was only written to is known by its path, as the watcher tells it; else the folders are looked through.
    private FilesOnDemand Served()
    {
        last = (written is null || last is null ? null : SourceLoader.Reload(last, [written], files))
            ?? SourceLoader.Load(Folders, files, TestContext.Current.CancellationToken);
        return new(SitePlan.Of(last, Options with { Kept = work }, []));
    }

    private string First(string path) => Directory.EnumerateFiles(folder[path]).Order(StringComparer.Ordinal).First();

    private void Append(string path, string more) => Write(path, File.ReadAllText(folder[path]) + more);

    private void Write(string path, string text) => File.WriteAllText(written = folder[path], text);

    private void Change(string path, string old, string replacement)
    {
        var text = File.ReadAllText(folder[path]);
        var at = text.IndexOf(old, StringComparison.Ordinal);
        Assert.True(at >= 0, path);
        Write(path, text[..at] + replacement + text[(at + old.Length)..]);
    }

    private void Copy(string from, string name)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var to = Path.Combine(folder[name], Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.Copy(file, to);
        }
    }
}
