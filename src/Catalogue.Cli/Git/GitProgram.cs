using Catalogue.Cli.Disk;

namespace Catalogue.Cli.Git;

/// <summary>Finds the git that is installed. Asked for by its bare name, .NET would look in the working folder first, and so does Windows.</summary>
internal static class GitProgram
{
    /// <summary>
    /// The first in the search path; what lies in the repository, or in a folder named from where one stands, is not an installed program.
    /// </summary>
    public static string Find(string root)
    {
        var name = OperatingSystem.IsWindows() ? "git.exe" : "git";
        return (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Where(Path.IsPathFullyQualified)
            .Select(folder => Path.Combine(folder, name))
            .FirstOrDefault(path => CanRun(path) && !IsAmong(path, root))
            ?? throw new DiskTroubleException("finner ikke programmet git, som --since trenger. Installer git, eller kjør kontrollen uten --since.");
    }

    private static bool CanRun(string path) => File.Exists(path)
        && (OperatingSystem.IsWindows()
            || (File.GetUnixFileMode(path) & (UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute)) != 0);

    // A repository at the root of the file system holds the installed programs too.
    private static bool IsAmong(string path, string root) => Path.GetDirectoryName(root) is not null && RealPath.IsWithin(RealPath.Of(path), root);
}
