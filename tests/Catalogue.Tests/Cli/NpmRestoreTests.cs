using System.Diagnostics;

namespace Catalogue.Tests.Cli;

/// <summary>The restore of npm packages, with the real npm and the real templates' packages.</summary>
public sealed class NpmRestoreTests : IDisposable
{
    private const string Lock = "templates/package-lock.json";
    private const string Esbuild = "templates/node_modules/@esbuild";
    private readonly TempFolder folder = new();

    public NpmRestoreTests()
    {
        foreach (var name in new[] { "package.json", "package-lock.json" })
        {
            folder.Write("templates/" + name, File.ReadAllText(Path.Combine(Repository.Templates, name)));
        }
    }

    private string Program =>
        Directory.EnumerateFiles(folder[Esbuild], "esbuild*", SearchOption.AllDirectories)
            .Single(f => Path.GetFileNameWithoutExtension(f) == "esbuild");

    [Fact]
    public void What_was_installed_stays_until_something_of_it_is_another()
    {
        Assert.StartsWith("npm ci", Restore().Output, StringComparison.Ordinal);
        var right = File.ReadAllBytes(Program);
        Assert.Equal((0, "", ""), Restore());

        // A checkout writes over files that git ignores, and leaves the stamp.
        File.WriteAllText(Program, "ond");
        Assert.StartsWith("npm ci", Restore().Output, StringComparison.Ordinal);
        Assert.Equal(right, File.ReadAllBytes(Program));

        folder.Write("templates/node_modules/esbuild/node_modules/ond/index.js", "ond");
        Assert.StartsWith("npm ci", Restore().Output, StringComparison.Ordinal);
        Assert.False(Path.Exists(folder["templates/node_modules/esbuild/node_modules"]));

        folder.Write("viktig/brev.txt", "mitt");
        Directory.CreateSymbolicLink(folder["templates/node_modules/lenke"], folder["viktig"]);
        Assert.StartsWith("npm ci", Restore().Output, StringComparison.Ordinal);
        Assert.False(Path.Exists(folder["templates/node_modules/lenke"]));
        Assert.Equal("brev.txt: mitt", folder.Tree("viktig"));
        Assert.Equal((0, "", ""), Restore());
    }

    [Fact]
    public void Without_a_network_what_npm_has_fetched_before_is_used()
    {
        Assert.Equal(0, Restore().Code);
        Directory.Delete(folder["templates/node_modules"], recursive: true);

        // Nobody listens there.
        const string nowhere = "http://127.0.0.1:9/";
        var (code, _, error) = Restore(
            ("npm_config_https_proxy", nowhere),
            ("npm_config_proxy", nowhere),
            ("npm_config_noproxy", "none.example"),
            ("npm_config_fetch_retries", "0"));
        Assert.Equal((0, ""), (code, error));
    }

    [Theory]
    [InlineData("templates/node_modules")]
    [InlineData("templates")]
    public void A_link_in_the_place_of_the_folder_is_refused_and_its_target_is_not_emptied(string link)
    {
        folder.Write("viktig/node_modules/brev.txt", "mitt").Write("viktig/brev.txt", "mitt");
        foreach (var name in new[] { "package.json", "package-lock.json" })
        {
            File.Copy(folder["templates/" + name], folder["viktig/" + name]);
        }

        if (Directory.Exists(folder[link]))
        {
            Directory.Delete(folder[link], recursive: true);
        }

        Directory.CreateSymbolicLink(folder[link], folder["viktig"]);
        var before = folder.Tree("viktig");

        var (code, _, error) = Restore();

        Assert.Equal(1, code);
        Assert.Contains("er en lenke", error, StringComparison.Ordinal);
        Assert.Equal(before, folder.Tree("viktig"));
    }

    [Theory]
    [InlineData("\"resolved\": \"git+file://{mappe}\",")]
    [InlineData("\"resolved\": \"git+ssh://git@vert.example/a/b.tgz\",")]
    [InlineData("\"resolved\": \"https://github.com/a/b.git\",")]
    [InlineData("\"resolved\": \"file:../annet\",")]
    [InlineData("\"resolved\": \"../annet\", \"link\": true,")]
    [InlineData("\"version\": \"git+file://{mappe}\",")]
    [InlineData("\"integrity\": \"\",")]
    public void A_locked_package_that_is_not_an_archive_with_a_hash_is_not_fetched(string field)
    {
        var text = File.ReadAllText(folder[Lock]);
        // The last of two equal keys is the one that counts.
        folder.Write(
            Lock,
            text.Replace(
                "\"license\": \"MIT\",\n      \"bin\"",
                $"{field.Replace("{mappe}", folder.Path, StringComparison.Ordinal)}\n      \"license\": \"MIT\",\n      \"bin\"",
                StringComparison.Ordinal));
        Assert.NotEqual(text, File.ReadAllText(folder[Lock]));

        var (code, output, error) = Restore();
        Assert.Equal((1, ""), (code, output));
        Assert.Contains("«node_modules/esbuild», som ikke er en pakke fra registeret", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("registry=https://vert.example/${HOME}/\n")]
    [InlineData("git=./ond\nomit-lockfile-registry-resolved=true\n")]
    public void Settings_of_npm_do_not_come_with_the_files(string text)
    {
        folder.Write("templates/.npmrc", text);

        var (code, output, error) = Restore();
        Assert.Equal((1, ""), (code, output));
        Assert.Contains(".npmrc» har innstillinger til npm", error, StringComparison.Ordinal);
    }

    public void Dispose() => folder.Dispose();

    private (int Code, string Output, string Error) Restore(params (string Name, string Value)[] variables)
    {
        var start = new ProcessStartInfo("node", [Path.Combine(Repository.Root, "src/npm-restore.mjs"), folder["templates"]])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in variables)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.Result);
    }
}
