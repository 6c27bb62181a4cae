using System.Text;

namespace Catalogue.Cli.Disk;

/// <summary>Held while one process publishes to a folder; the operating system lets go of it however the process ends.</summary>
public sealed class PublishLock : IDisposable
{
    private readonly FileStream handle;
    private readonly string? begun;

    private PublishLock(FileStream handle, string? begun) => (this.handle, this.begun) = (handle, begun);

    /// <summary>Whether a site was published: then the file stays, for the next to take.</summary>
    public bool IsUsed { get; set; }

    /// <summary>Takes the lock, or says at once that another process has it.</summary>
    public static PublishLock Take(PublishPaths paths)
    {
        Links.Refuse(paths.Lock, "Flytt eller slett den, og prøv igjen.");
        try
        {
            while (true)
            {
                var handle = new FileStream(paths.Lock, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 0);
                var isNew = handle.Length == 0;
                if (isNew)
                {
                    handle.Write(Encoding.UTF8.GetBytes($"Hindrer at to bygginger publiserer til {paths.Name}/ samtidig.\n"));
                }

                // One that gave up may have removed the file between our opening and our locking it.
                if (File.Exists(paths.Lock))
                {
                    return new(handle, isNew ? paths.Lock : null);
                }

                handle.Dispose();
            }
        }
        catch (IOException e) when (IsTaken(e))
        {
            throw new DiskTroubleException($"en annen bygging publiserer til «{paths.Site}» akkurat nå. Vent til den er ferdig, og prøv igjen.", e);
        }
    }

    /// <summary>
    /// Lets go. The file stays where a site was published: one that is removed could be locked twice, by its old and its new self.
    /// Where nothing came of it, one that was made for it goes again, while it is still held.
    /// </summary>
    public void Dispose()
    {
        using (handle)
        {
            if (begun is null || IsUsed || OperatingSystem.IsWindows())
            {
                return;
            }

            try
            {
                File.Delete(begun);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                // What brought us here is told already.
            }
        }
    }

    // EAGAIN on Linux, EWOULDBLOCK on macOS, sharing and lock violation on Windows.
    private static bool IsTaken(IOException e) => e.GetType() == typeof(IOException) && (e.HResult & 0xFFFF) is 11 or 35 or 32 or 33;
}
