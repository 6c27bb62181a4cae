using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Catalogue.Cli.Disk;

/// <summary>Has the system write a folder out to the disk, so that a power cut after a publish leaves no empty files and no half folder.</summary>
internal static class DiskFlush
{
    /// <summary>
    /// Everything below the folder, with all names of files and folders. Linux does it in one call, for the whole file system;
    /// elsewhere each file is written out by itself, and names are the file system's own care.
    /// </summary>
    public static void All(string folder)
    {
        if (!OperatingSystem.IsLinux())
        {
            var everything = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 };
            Parallel.ForEach(Directory.EnumerateFiles(folder, "*", everything), File);
            return;
        }

        Flush(folder, LibC.FlushFileSystem);
    }

    /// <summary>The names that stand in the folder itself.</summary>
    public static void Names(string folder)
    {
        if (OperatingSystem.IsLinux())
        {
            Flush(folder, LibC.Flush);
        }
    }

    private static void Flush(string folder, Func<SafeFileHandle, int> flush)
    {
        using var handle = LibC.Open(folder, LibC.ReadOnlyAndClosedInChildren);
        if (handle.IsInvalid || flush(handle) != 0)
        {
            var error = Marshal.GetLastPInvokeError();
            throw new IOException($"{Marshal.GetPInvokeErrorMessage(error)} : '{folder}'", error);
        }
    }

    private static void File(string path)
    {
        using var handle = System.IO.File.OpenHandle(path, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite);
        RandomAccess.FlushToDisk(handle);
    }
}
