using Catalogue.Cli.Disk;
using Catalogue.Language;

namespace Catalogue.Cli.Git;

/// <summary>The repository that a folder is in.</summary>
internal sealed record GitRepository(string Root, string Folder)
{
    /// <summary>Finds it, or says why there is none.</summary>
    public static GitRepository Of(string folder)
    {
        var answer = GitProcess.Run(folder, "rev-parse", "--show-toplevel");
        return answer.IsOk ? new(answer.Text, folder) : throw new DiskTroubleException(answer.Error.Contains("dubious ownership", StringComparison.Ordinal)
            ? $"git vil ikke lese arkivet, fordi mappen eies av en annen bruker. Kjør git config --global --add safe.directory {Path.GetFullPath(folder)}, eller roten av arkivet."
            : $"mappen «{folder}» er ikke i et git-arkiv, så --since har ingenting å sammenligne med. Kjør kontrollen der katalogen er hentet med git, eller uten --since.");
    }

    /// <summary>Whether another folder is in the same repository.</summary>
    public bool Holds(string folder) => GitProcess.Run(folder, "rev-parse", "--show-toplevel") is { IsOk: true } answer && answer.Text == Root;

    /// <summary>The commit where the present one left the named one, as a pull request is judged: what has happened there since is none of the change's.</summary>
    public string MergeBase(string reference)
    {
        var head = Commit("HEAD") ?? throw new DiskTroubleException("git-arkivet har ingen innsjekking ennå, så --since har ingenting å sammenligne med. Sjekk inn først, eller kjør kontrollen uten --since.");
        var commit = Commit(reference) ?? throw Unknown(reference);
        var answer = GitProcess.Run(Folder, "merge-base", head, commit);
        return answer is { IsOk: true, Text.Length: > 0 } ? answer.Text.Split('\n')[0] : throw new DiskTroubleException(
            $"finner ingen felles historie med «{reference}». {(IsShallow ? Unshallow : "Velg en gren som endringen er laget fra.")}");
    }

    private const string Unshallow = "Klonen har bare de siste innsjekkingene: Kjør git fetch --unshallow (i GitHub Actions: fetch-depth: 0 for actions/checkout; i GitLab CI: GIT_DEPTH: 0).";

    private bool IsShallow => GitProcess.Run(Folder, "rev-parse", "--is-shallow-repository").Text == "true";

    // A name that begins with a hyphen must not become an option.
    private string? Commit(string reference) =>
        GitProcess.Run(Folder, "rev-parse", "--verify", "--quiet", "--end-of-options", reference + "^{commit}") is { IsOk: true } answer ? answer.Text : null;

    private DiskTroubleException Unknown(string reference)
    {
        var names = GitProcess.Run(Folder, "for-each-ref", "--format=%(refname:short)", "refs/heads", "refs/remotes", "refs/tags").Text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var near = Array.Find(names, name => name.EndsWith("/" + reference, StringComparison.Ordinal)) ?? Suggest.Nearest(reference, names);
        var help = near is not null ? $"Mente du «{near}»?" : "Skriv navnet på en gren, en merkelapp eller en innsjekking, for eksempel --since origin/main.";
        return new($"git kjenner ikke «{reference}». {help}{(IsShallow ? $" {Unshallow}" : "")}");
    }
}
