using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Catalogue.Cli.Disk;

/// <summary>What publishing needs of the system that .NET has no words for; each gives -1 and sets the error number when it fails.</summary>
internal static partial class LibC
{
    public const int CurrentFolder = -100;
    public const uint Exchange = 2;
    public const int ReadOnlyAndClosedInChildren = 0x80000;

    [LibraryImport("libc", EntryPoint = "renameat2", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    public static partial int Rename(int fromFolder, string from, int toFolder, string to, uint how);

    [LibraryImport("libc", EntryPoint = "open", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    public static partial SafeFileHandle Open(string path, int flags);

    [LibraryImport("libc", EntryPoint = "fsync", SetLastError = true)]
    public static partial int Flush(SafeFileHandle handle);

    [LibraryImport("libc", EntryPoint = "syncfs", SetLastError = true)]
    public static partial int FlushFileSystem(SafeFileHandle any);
}
