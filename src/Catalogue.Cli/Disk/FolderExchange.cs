using System.Runtime.InteropServices;

namespace Catalogue.Cli.Disk;

/// <summary>How an exchange went: done, not known to this system, or not possible for this folder.</summary>
public enum ExchangeOutcome
{
    Done,

    /// <summary>The system or file system has no such call; two renames do the same, with an instant between them.</summary>
    Unknown,

    /// <summary>Something is mounted on the folder, or it lies in a layer of its own (a container's image): it cannot be renamed at all.</summary>
    Fixed,
}

/// <summary>Lets two folders change places in one step, so that whoever looks finds either the one or the other.</summary>
internal static class FolderExchange
{
    private const int Busy = 16;
    private const int OtherDevice = 18;
    private const int InvalidArgument = 22;
    private const int NotImplemented = 38;

    /// <summary>Throws where the disk refuses for another reason.</summary>
    public static ExchangeOutcome Try(string one, string other)
    {
        if (!OperatingSystem.IsLinux())
        {
            return ExchangeOutcome.Unknown;
        }

        try
        {
            return LibC.Rename(LibC.CurrentFolder, one, LibC.CurrentFolder, other, LibC.Exchange) == 0 ? ExchangeOutcome.Done
                : Marshal.GetLastPInvokeError() switch
                {
                    Busy or OtherDevice => ExchangeOutcome.Fixed,
                    InvalidArgument or NotImplemented => ExchangeOutcome.Unknown,
                    var error => throw new IOException($"{Marshal.GetPInvokeErrorMessage(error)} : '{other}'", error),
                };
        }
        catch (EntryPointNotFoundException)
        {
            // A C library without the call.
            return ExchangeOutcome.Unknown;
        }
    }
}
