namespace Catalogue.Cli.Disk;

/// <summary>Whether a file system is mounted on a folder, as a container's volume is: such a folder can be filled, but not renamed.</summary>
internal static class MountPoint
{
    public static bool Is(string realPath)
    {
        try
        {
            return Directory.Exists(realPath) && DriveInfo.GetDrives().Any(drive => Path.TrimEndingDirectorySeparator(drive.Name) == realPath);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The list cannot be read; the exchange finds out.
            return false;
        }
    }
}
