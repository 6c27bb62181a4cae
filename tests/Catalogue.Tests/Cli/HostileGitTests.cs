using System.Diagnostics;

namespace Catalogue.Tests.Cli;

/// <summary>Proposals whose files are made to have git run a command of theirs on the machine of whoever judges them.</summary>
public sealed class HostileGitTests : IDisposable
{
    private const string Missing = "1111111111111111111111111111111111111111";
    private readonly TempFolder folder = new();

    public HostileGitTests()
    {
        foreach (var file in TestSite.Base().ToSources().Content)
        {
            folder.Write("arkiv/" + file.Path, System.Text.Encoding.UTF8.GetString(file.Bytes.Span));
        }

        Git("init", "--quiet", "--initial-branch", "main");
        Commit("Første utgave");
    }

    private string Proof => folder["kommandoen-kjørte"];

    [Theory]
    [InlineData("content")]
    [InlineData("content/sider")]
    [InlineData("content/pakker/eksempel")]
    public void A_folder_that_looks_like_a_repository_of_its_own_makes_git_run_nothing(string place)
    {
        LookLikeRepository(place);
        Commit("Et forslag med bare innhold");

        var run = Check("--since", "HEAD~1");

        Assert.False(File.Exists(Proof), "the command of the proposal was run");
        Assert.Equal(1, run.Code);
        Assert.Contains($"feil[TK114]: mappa «{place}» er eller ligner et git-arkiv\n --> {place}/HEAD", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Neither_does_one_among_the_templates()
    {
        CopyTemplates();
        LookLikeRepository("templates");
        LookLikeRepository("templates/deler");
        Commit("Et forslag med maler");

        var run = Run([], "check", "--since", "HEAD~1");

        Assert.False(File.Exists(Proof), "the command of the proposal was run");
        Assert.Equal(1, run.Code);
        Assert.Contains("--> templates/HEAD", run.Output, StringComparison.Ordinal);
        Assert.Contains("--> templates/deler/HEAD", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_program_called_git_in_the_folder_is_not_run()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "a script for sh");
        Program("arkiv/git");
        Commit("Et forslag med et program");

        Assert.Equal(0, Check("--since", "HEAD~1").Code);
        Assert.False(File.Exists(Proof), "the program of the proposal was run");
    }

    [Theory]
    [InlineData(".")]
    [InlineData("")]
    [InlineData("verktøy")]
    [InlineData("{arkiv}/verktøy")]
    public void Nor_is_one_that_a_search_path_leads_to_in_the_folder(string entry)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "a script for sh");
        Program("arkiv/git");
        Program("arkiv/verktøy/git");
        Commit("Et forslag med et program");
        var path = entry.Replace(
            "{arkiv}",
            folder["arkiv"],
            StringComparison.Ordinal) + Path.PathSeparator + Environment.GetEnvironmentVariable("PATH");

        Assert.Equal(0, Run(new() { ["PATH"] = path }, "check", "--since", "HEAD~1", "--templates", Repository.Templates).Code);
        Assert.False(File.Exists(Proof), "the program of the proposal was run");
    }

    [Theory]
    [InlineData("file")]
    [InlineData("ext")]
    [InlineData("ssh")]
    public void A_clone_that_lacks_files_fetches_nothing_whatever_its_settings_allow(string protocol)
    {
        LackingClone(protocol);

        var run = Check("--since", "main");

        Assert.False(File.Exists(Proof), "the command of the settings was run");
        Assert.Equal(2, run.Code);
        Assert.Contains("git fetch --refetch --no-filter", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_git_file_that_points_at_a_folder_among_the_files_is_refused()
    {
        Directory.Move(folder["arkiv/.git"], folder["arkiv/bilder"]);
        folder.Write("arkiv/.git", "gitdir: bilder\n");

        var run = Check("--since", "HEAD");

        Assert.Equal(2, run.Code);
        Assert.Contains("ligger blant filene", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_worktree_is_judged_as_any_checkout()
    {
        Git("worktree", "add", "--quiet", folder["arkiv/inni"], "-b", "endring");
        Git("worktree", "add", "--quiet", folder["ved-siden"], "-b", "annen-endring");
        foreach (var tree in new[] { folder["arkiv/inni"], folder["ved-siden"] })
        {
            File.AppendAllText(Path.Combine(tree, "content/temaer/ledelse.md"), "\nOm ledelse.\n");
            var run = RunningProgram.In(tree, new Dictionary<string, string>(), "check", "--since", "main", "--templates", Repository.Templates);
            Assert.True(run.Code == 0, run.Output + run.Error);
            Assert.Contains("1\u00A0fil er med i endringen: 1 endret", run.Output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Nothing_of_git_in_the_environment_counts()
    {
        var elsewhere = Directory.CreateDirectory(folder["annet"]).FullName;
        Process.Start(new ProcessStartInfo("git", ["init", "--quiet", "--bare", elsewhere]))!.WaitForExit();
        var run = Run(
            new()
            {
                ["GIT_DIR"] = elsewhere,
                ["GIT_WORK_TREE"] = elsewhere,
                ["GIT_NAMESPACE"] = "x",
                ["GIT_EXEC_PATH"] = elsewhere,
                ["GIT_OBJECT_DIRECTORY"] = elsewhere,
                ["GIT_CONFIG_COUNT"] = "1",
                ["GIT_CONFIG_KEY_0"] = "core.bare",
                ["GIT_CONFIG_VALUE_0"] = "true",
                ["GIT_TRACE"] = Proof,
                ["GIT_TRACE2"] = Proof,
                ["GIT_CONFIG_PARAMETERS"] = "'core.repositoryformatversion=9'",
                ["GIT_CEILING_DIRECTORIES"] = folder["arkiv"],
            },
            "check", "--since", "HEAD", "--templates", Repository.Templates);

        Assert.True(run.Code == 0, run.Error);
        Assert.False(File.Exists(Proof));
    }

    [Fact]
    public void Another_version_that_a_replacement_shows_is_not_taken_for_the_old_one()
    {
        var first = Git("rev-parse", "HEAD");
        folder.Write("arkiv/content/sider/ny.md", "---\ntittel: Ny\ningress: Kom til nå.\n---\n");
        Commit("Ny side");
        Git("replace", first, "HEAD");

        Assert.Contains("1\u00A0ny side", Check("--since", first).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_repository_within_the_content_is_a_fault()
    {
        Process.Start(new ProcessStartInfo("git", ["init", "--quiet", folder["arkiv/content/sider/nytt"]]))!.WaitForExit();
        folder.Write("arkiv/content/temaer/.git", "gitdir: /finnes/ikke\n");

        var run = Check();

        Assert.Equal(1, run.Code);
        Assert.Contains("--> content/sider/nytt/.git", run.Output, StringComparison.Ordinal);
        Assert.Contains("--> content/temaer/.git", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Content_that_is_a_repository_of_its_own_is_judged_in_that()
    {
        Directory.Delete(folder["arkiv/.git"], recursive: true);
        Git("-C", "content", "init", "--quiet", "--initial-branch", "main");
        Git("-C", "content", "add", "--all");
        Git("-C", "content", "-c", "user.name=Prøve", "-c", "user.email=ingen@example.invalid", "commit", "--quiet", "--message", "Innhold");
        folder.Write("arkiv/content/sider/ny.md", "---\ntittel: Ny\ningress: Kom til nå.\n---\n");

        var run = Check("--since", "main");

        Assert.True(run.Code == 0, run.Error);
        Assert.Contains("1\u00A0ny side", run.Output, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        foreach (var file in Directory.EnumerateFiles(
            folder.Path,
            "*",
            new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint }))
        {
            File.SetAttributes(file, FileAttributes.Normal);
        }

        folder.Dispose();
    }

    /// <summary>Files that git takes for a bare repository that lacks its commit, and has a command to fetch it with.</summary>
    private void LookLikeRepository(string place) => folder
        .Write($"arkiv/{place}/HEAD", "ref: refs/heads/main\n")
        .Write($"arkiv/{place}/refs/heads/main", Missing + "\n")
        .Write($"arkiv/{place}/objects/info/packs", "\n")
        .Write($"arkiv/{place}/config", $"""
            [core]
            	repositoryformatversion = 1
            	bare = false
            	worktree = .
            {Settings("file", folder["arkiv"])}
            """);

    /// <summary>The repository, with settings that fetch what it lacks, and lacking a file of the old version.</summary>
    private void LackingClone(string protocol)
    {
        folder.Write("arkiv/content/sider/ny.md", "---\ntittel: Ny\ningress: Kom til nå.\n---\n");
        var lost = Git("rev-parse", "main:content/temaer/ledelse.md");
        File.SetAttributes(folder[$"arkiv/.git/objects/{lost[..2]}/{lost[2..]}"], FileAttributes.Normal);
        File.Delete(folder[$"arkiv/.git/objects/{lost[..2]}/{lost[2..]}"]);
        var url = protocol switch { "ext" => $"ext::touch {Proof}", "ssh" => "ssh://vert.example/arkiv", _ => folder["arkiv"] };
        File.AppendAllText(folder["arkiv/.git/config"], Settings(protocol, url));
        Git("config", "core.repositoryformatversion", "1");
    }

    private string Settings(string protocol, string url) => $"""

            [extensions]
            	partialClone = fjern
            [remote "fjern"]
            	url = "{url}"
            	promisor = true
            	uploadpack = "touch '{Proof}'; false"
            [protocol "{protocol}"]
            	allow = always
            [core]
            	sshCommand = "touch '{Proof}'; false"
            	fsmonitor = "touch '{Proof}'; false"
            """;

    private void Program(string path)
    {
        folder.Write(path, $"#!/bin/sh\ntouch '{Proof}'\nexec git \"$@\"\n");
        Workflows.Checkout.MakeExecutable(folder[path]);
    }

    private void CopyTemplates()
    {
        foreach (var file in RealSite.Sources.Templates.Concat(RealSite.Sources.Assets)
            .Where(f => f.Path.StartsWith("templates/", StringComparison.Ordinal)))
        {
            folder.Write("arkiv/" + file.Path);
            File.WriteAllBytes(folder["arkiv/" + file.Path], file.Bytes.ToArray());
        }

        NpmPackages.CopyEsbuild(folder["arkiv/templates"]);
        folder.Write("arkiv/.git/info/exclude", "node_modules\n");
        Commit("Maler");
    }

    private RunningProgram Check(params string[] more) => Run([], ["check", "--templates", Repository.Templates, .. more]);

    private RunningProgram Run(Dictionary<string, string> variables, params string[] args) => RunningProgram.In(folder["arkiv"], variables, args);

    private void Commit(string message)
    {
        Git("add", "--all", "--force");
        Git(
            "-c",
            "user.name=Prøve",
            "-c",
            "user.email=ingen@example.invalid",
            "-c",
            "commit.gpgsign=false",
            "commit",
            "--quiet",
            "--message",
            message);
    }

    private string Git(params string[] args)
    {
        var start = new ProcessStartInfo("git", args)
        {
            WorkingDirectory = folder["arkiv"],
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!;
        var complaint = process.StandardError.ReadToEndAsync();
        var answer = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, complaint.Result);
        return answer.Trim();
    }
}
