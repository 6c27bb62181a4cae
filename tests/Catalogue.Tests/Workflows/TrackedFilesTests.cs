namespace Catalogue.Tests.Workflows;

/// <summary>Files in git where npm and the build put theirs stop the gate.</summary>
public sealed class TrackedFilesTests : IDisposable
{
    private readonly Checkout checkout = new();

    [Fact]
    public void What_npm_has_installed_and_git_does_not_have_is_in_order() => Assert.Equal((0, ""), checkout.Bash(".ci/tracked"));

    [Theory]
    [InlineData("templates/node_modules/@esbuild/linux-x64/bin/esbuild")]
    [InlineData("content/sider/node_modules/a.md")]
    [InlineData("tests/search/Node_Modules/lunr/lunr.js")]
    [InlineData(".artifacts/bin/Catalogue.Cli/debug/Catalogue.Cli.dll")]
    [InlineData("src/Catalogue/obj/project.assets.json")]
    [InlineData(".site.gammel/index.html")]
    public void A_file_that_was_forced_into_git_is_told_and_stops(string path)
    {
        checkout.Write(path, "x").Git("add", "--force", path);

        var (code, output) = checkout.Bash(".ci/tracked");
        Assert.Equal(1, code);
        Assert.Contains($"- {path}\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public void So_does_a_link_in_the_place_of_a_folder_of_npm()
    {
        Directory.CreateDirectory(checkout["tests/search"]);
        File.CreateSymbolicLink(checkout["tests/search/node_modules"], "/tmp");
        checkout.Git("add", "--force", "tests/search/node_modules");

        Assert.Equal(1, checkout.Bash(".ci/tracked").Code);
    }

    [Fact]
    public void The_repository_itself_has_none() => Assert.Equal(0, checkout.Bash($"'{Repository.Root}/.ci/tracked'").Code);

    public void Dispose() => checkout.Dispose();
}
