using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Catalogue.Tests;

public partial class DependencyTests
{
    /// <summary>Each folder of the core may use only what stands before it. The root (Build.cs) stands last.</summary>
    private static readonly string[] Order =
        [
            "Source", "Diagnostics", "Language", "Yaml", "Parse", "Pictures", "Templating", "Model", "Markdown", "Read", "Rules", "Edition", "Tables",
            "Assets", "Pages", "Formats", "Search", "Check", "Pipeline", "Changes", "AutoFix",
            "Decisions", "Import", "Dump", "CaseBook",
        ];

    /// <summary>Each package of the core: its namespace, and the one folder that uses it.</summary>
    private static readonly (string Package, string Namespace, string Folder)[] Homes =
    [
        ("AngleSharp", "AngleSharp", "Check"),
        ("CsvHelper", "CsvHelper", "Decisions"),
        ("DocumentFormat.OpenXml", "DocumentFormat.OpenXml", "Import"),
        ("Markdig", "Markdig", "Markdown"),
        ("PdfPig", "UglyToad.PdfPig", "Import"),
        ("Scriban.Signed", "Scriban", "Templating"),
        ("SpreadCheetah", "SpreadCheetah", "Formats"),
        ("System.IO.Hashing", "System.IO.Hashing", "Pictures"),
        ("YamlDotNet", "YamlDotNet", "Yaml"),
    ];

    /// <summary>
    /// The model knows neither how it was read nor how it is shown; templating knows no domain; all that stands beside the pages sees the edition,
    /// never them.
    /// </summary>
    private static readonly (string Folder, string[] Strangers)[] Apart =
    [
        ("Model", ["Yaml", "Parse", "Pictures", "Templating"]),
        ("Templating", ["Yaml", "Parse"]),
        ("Rules", ["Templating", "Markdown"]),
        ("Edition", ["Yaml", "Parse", "Templating", "Rules"]),
        ("Pages", ["Yaml", "Parse", "Rules"]),
        ("Formats", ["Yaml", "Parse", "Read", "Rules", "Templating", "Pages"]),
        ("Search", ["Yaml", "Parse", "Read", "Rules", "Templating", "Pages"]),
        ("Check", ["Yaml", "Parse", "Read", "Rules", "Templating", "Pages"]),
        ("Changes", ["Yaml", "Parse", "Read", "Rules", "Templating", "Pages"]),
    ];

    private static readonly string Root = Repository.Root;

    private static IEnumerable<(string Folder, string File, string Namespace)> Usings() =>
        from folder in Order
        from file in Directory.EnumerateFiles(Path.Combine(Root, "src", "Catalogue", folder), "*.cs", SearchOption.AllDirectories)
        from Match match in UsingLine().Matches(File.ReadAllText(file))
        select (folder, Path.GetRelativePath(Root, file), match.Groups[1].Value);

    [Fact]
    public void A_folder_uses_only_what_stands_before_it()
    {
        var wrong = from use in Usings()
                    let target = use.Namespace.StartsWith("Catalogue.", StringComparison.Ordinal) ? use.Namespace.Split('.')[1] : use.Folder
                    where Array.IndexOf(Order, target) > Array.IndexOf(Order, use.Folder)
                    select $"{use.File}: {use.Namespace}";
        Assert.Empty(wrong);
    }

    [Fact]
    public void Every_folder_of_the_core_has_a_place_in_the_order()
    {
        var folders = Directory.EnumerateDirectories(Path.Combine(Root, "src", "Catalogue"))
            .Select(f => Path.GetFileName(f)!)
            .Where(f => f is not "bin" and not "obj");
        Assert.Equal(Order.Order(), folders.Order());
    }

    [Fact]
    public void Rooms_that_should_not_know_each_other_do_not()
    {
        var wrong = from use in Usings()
                    from apart in Apart
                    where apart.Folder == use.Folder
                        && apart.Strangers.Any(s =>
                            use.Namespace == $"Catalogue.{s}" || use.Namespace.StartsWith($"Catalogue.{s}.", StringComparison.Ordinal))
                    select $"{use.File}: {use.Namespace}";
        Assert.Empty(wrong);
    }

    [Fact]
    public void A_package_has_one_home()
    {
        var wrong = from use in Usings()
                    from home in Homes
                    where use.Namespace == home.Namespace || use.Namespace.StartsWith(home.Namespace + ".", StringComparison.Ordinal)
                    where use.Folder != home.Folder
                    select $"{use.File}: {use.Namespace}";
        Assert.Empty(wrong);
    }

    [Fact]
    public void The_namespace_of_a_file_is_its_folder()
    {
        var wrong = from file in Directory.EnumerateFiles(Path.Combine(Root, "src"), "*.cs", SearchOption.AllDirectories)
                    let relative = Path.GetRelativePath(Path.Combine(Root, "src"), file)
                    where !relative.Contains("obj", StringComparison.Ordinal) && Path.GetFileName(file) != "Program.cs"
                    let declared = NamespaceLine().Match(File.ReadAllText(file)).Groups[1].Value
                    where declared != Path.GetDirectoryName(relative)!.Replace(Path.DirectorySeparatorChar, '.')
                    select $"{relative}: {declared}";
        Assert.Empty(wrong);
    }

    [Fact]
    public void Every_package_of_the_core_is_one_of_those_agreed()
    {
        var project = XDocument.Load(Path.Combine(Root, "src", "Catalogue", "Catalogue.csproj"));
        var packages = project.Descendants("PackageReference")
            .Select(p => p.Attribute("Include")!.Value)
            .Where(p => p != "Microsoft.CodeAnalysis.BannedApiAnalyzers");
        Assert.Equal(Homes.Select(h => h.Package), packages.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_house_numbers_are_reported()
    {
        var lengths = Directory.EnumerateFiles(Path.Combine(Root, "src"), "*.cs", SearchOption.AllDirectories)
            .Where(f => !f.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Select(f => (File: Path.GetRelativePath(Root, f), Lines: File.ReadLines(f).Count()))
            .OrderBy(f => f.Lines)
            .ToList();
        TestContext.Current.TestOutputHelper!.WriteLine(
            $"{lengths.Count} files, median {lengths[lengths.Count / 2].Lines} lines, 95th percentile "
                + $"{lengths[lengths.Count * 95 / 100].Lines}, longest {lengths[^1].Lines} ({lengths[^1].File})");
        Assert.NotEmpty(lengths);
    }

    [GeneratedRegex(@"^using (?:static )?([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex UsingLine();

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex NamespaceLine();
}
