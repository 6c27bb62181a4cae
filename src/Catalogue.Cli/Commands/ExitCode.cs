using Catalogue.Pipeline;

namespace Catalogue.Cli.Commands;

/// <summary>What the program tells its caller; the same in every output format.</summary>
public static class ExitCode
{
    public const int Clean = 0;

    /// <summary>The content has faults.</summary>
    public const int Faults = 1;

    /// <summary>Wrong use, trouble with the disk, or a bug of ours.</summary>
    public const int Trouble = 2;

    /// <summary>Somebody stopped the work before it was done: 128 and the number of the signal, as shells have it.</summary>
    public const int Stopped = 130;

    public static int Of(BuildResult result) => result.HasBug ? Trouble : result.HasErrors ? Faults : Clean;
}
