using System.Text;

namespace Catalogue.Cli.Disk;

/// <summary>Held while one process publishes to a folder; the operating system lets go of it however the process ends.</summary>
public sealed class PublishLock : IDisposable
{
    private readonly FileStream handle;

    private PublishLock(FileStream handle) => this.handle = handle;

    /// <summary>Takes the lock, or says at once that another process has it.</summary>
    public static PublishLock Take(PublishPaths paths)
    {
        Links.Refuse(paths.Lock, "Flytt eller slett den, og prøv igjen.");
        try
        {
            // The file stays when we are done: one that is removed could be locked twice, by its old and its new self.
            var handle = new FileStream(paths.Lock, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 0);
            if (handle.Length == 0)
            {
                handle.Write(Encoding.UTF8.GetBytes($"Hindrer at to bygginger publiserer til {paths.Name}/ samtidig.\n"));
            }

            return new(handle);
        }
        catch (IOException e) when (IsTaken(e))
        {
            throw new DiskTroubleException($"en annen bygging publiserer til «{paths.Site}» akkurat nå. Vent til den er ferdig, og prøv igjen.", e);
        }
    }

    public void Dispose() => handle.Dispose();

    // EAGAIN on Linux, EWOULDBLOCK on macOS, sharing and lock violation on Windows.
    private static bool IsTaken(IOException e) => e.GetType() == typeof(IOException) && (e.HResult & 0xFFFF) is 11 or 35 or 32 or 33;
}
