using Catalogue.Cli.Disk;
using Catalogue.Language;

namespace Catalogue.Cli.Git;

/// <summary>The repository that a folder is in.</summary>
internal sealed record GitRepository(GitProcess Git)
{
    private const string Unshallow = "Klonen har bare de siste innsjekkingene: Kjør git fetch --unshallow (i GitHub Actions: fetch-depth: 0 for "
        + "actions/checkout; i GitLab CI: GIT_DEPTH: 0).";

    private string Root => Git.Root;

    private bool IsShallow => Git.Run("rev-parse", "--is-shallow-repository").Text == "true";

    /// <summary>Whether the clone may lack files that git would fetch when they are asked for.</summary>
    public bool IsPartial => Git.Run("config", "--get-regexp", @"^(extensions\.partialclone|remote\..*\.promisor)$").IsOk;

    /// <summary>Finds it, or says why there is none.</summary>
    public static GitRepository Of(string folder)
    {
        var root = RepositoryRoot.Of(folder) ?? throw None(folder);

        // Told where the repository is, git no longer asks whose it is. So it is first left to find the one at the root by itself.
        var answer = new GitProcess(root).Run("rev-parse", "--absolute-git-dir");
        if (!answer.IsOk)
        {
            throw answer.Error.Contains("dubious ownership", StringComparison.Ordinal)
                ? new($"git vil ikke lese arkivet, fordi mappen eies av en annen bruker. Kjør git config --global --add safe.directory {root}.")
                : None(folder);
        }

        var directory = RealPath.Of(answer.Text);
        return RealPath.IsWithin(directory, Path.Combine(root, ".git"))
            || !RealPath.IsWithin(directory, root) ? new(new GitProcess(root) { Directory = directory })
            : throw new DiskTroubleException($".git i «{root}» peker på «{directory}», som ligger blant filene selv. Da kan arkivet ha kommet "
                + "med filene, og det blir ikke lest.");
    }

    /// <summary>Whether another folder is in the same repository.</summary>
    public bool Holds(string folder) => RepositoryRoot.Of(folder) == Root;

    /// <summary>A folder as git names it: from the root, with forward slashes and one at the end; the root itself is empty.</summary>
    public string PathOf(string folder) =>
        Path.GetRelativePath(Root, RealPath.Of(folder)) is var path and not "." ? path.Replace('\\', '/') + "/" : "";

    /// <summary>
    /// The commit where the present one left the named one, as a pull request is judged: what has happened there since is none of the change's.
    /// </summary>
    public string MergeBase(string reference)
    {
        var head = Commit("HEAD")
            ?? throw new DiskTroubleException("git-arkivet har ingen innsjekking ennå, så --since har ingenting å sammenligne med. Sjekk inn først, eller kjør kontrollen uten --since.");
        var commit = Commit(reference) ?? throw Unknown(reference);
        var answer = Git.Run("merge-base", head, commit);
        return answer is { IsOk: true, Text.Length: > 0 } ? answer.Text.Split('\n')[0] : throw new DiskTroubleException(
            $"finner ingen felles historie med «{reference}». {(IsShallow ? Unshallow : "Velg en gren som endringen er laget fra.")}");
    }

    /// <summary>
    /// What is committed or staged since a commit, in order. Files that are changed on the disk alone are left out: to know them, git would run
    /// the filters of the repository.
    /// </summary>
    public IEnumerable<string> FilesSince(string commit)
    {
        var answer = Git.Run("diff-index", "--cached", "--name-only", "--no-renames", "--no-ext-diff", "--no-textconv", "-z", commit, "--");
        return answer.IsOk
            ? answer.Text.Split('\0', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal)
            : throw new DiskTroubleException($"git kunne ikke si hvilke filer endringen har: {answer.Error}. Se om arkivet er helt med git fsck.");
    }

    private static DiskTroubleException None(string folder) =>
        new($"mappen «{folder}» er ikke i et git-arkiv, så --since har ingenting å sammenligne med. Kjør kontrollen der katalogen er hentet med "
            + "git, eller uten --since.");

    // A name that begins with a hyphen must not become an option.
    private string? Commit(string reference) =>
        Git.Run("rev-parse", "--verify", "--quiet", "--end-of-options", reference + "^{commit}") is { IsOk: true } answer
            && answer.Text.All(char.IsAsciiHexDigit)
            ? answer.Text
            : null;

    private DiskTroubleException Unknown(string reference)
    {
        var names = Git.Run(
            "for-each-ref", "--format=%(refname:short)", "refs/heads", "refs/remotes",
            "refs/tags").Text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var near = Array.Find(names, name => name.EndsWith("/" + reference, StringComparison.Ordinal)) ?? Suggest.Nearest(reference, names);
        var help = near is not null
            ? $"Mente du «{near}»?"
            : "Skriv navnet på en gren, en merkelapp eller en innsjekking, for eksempel --since origin/main.";
        return new($"git kjenner ikke «{reference}». {help}{(IsShallow ? $" {Unshallow}" : "")}");
    }
}
