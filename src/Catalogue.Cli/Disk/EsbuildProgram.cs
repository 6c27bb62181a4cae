using System.Collections.Concurrent;
using System.Formats.Tar;
using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text.Json;

namespace Catalogue.Cli.Disk;

/// <summary>
/// The esbuild that npm has installed. The restore keeps the archive that it came in beside it, and the lock file that this program
/// was built with says what that archive is: anything else that lies there, as a file that came with a proposal may, is not run.
/// </summary>
internal static class EsbuildProgram
{
    private const string Algorithm = "sha512-";

    // While one serves, or judges a change, scripts are put together again and again by the same program.
    private static readonly ConcurrentDictionary<(string Path, long Length, DateTime Written), bool> Known = [];

    /// <summary>The full path; one that is missing, or is not what was locked, is disk trouble.</summary>
    public static string Find(string templates)
    {
        var system = OperatingSystem.IsWindows() ? "win32" : OperatingSystem.IsMacOS() ? "darwin" : "linux";
        var platform = $"{system}-{RuntimeInformation.ProcessArchitecture.ToString().ToLowerInvariant()}";
        var package = $"node_modules/@esbuild/{platform}";
        var (version, hash) = Locked(package);

        // npm's own starter is a script for Node; the program itself starts in a few milliseconds.
        var inside = OperatingSystem.IsWindows() ? "esbuild.exe" : "bin/esbuild";
        var program = NpmFolder.File(templates, $"{package}/{inside}");
        var archive = NpmFolder.File(templates, $"{package}/esbuild-{platform}-{version}.tgz");
        if (!File.Exists(program) || !File.Exists(archive))
        {
            throw new DiskTroubleException($"finner ikke «{(File.Exists(program) ? archive : program)}», som setter skriptene sammen. "
                + $"{NpmFolder.Remedy}");
        }

        var file = new FileInfo(program);
        return Known.GetOrAdd((program, file.Length, file.LastWriteTimeUtc), _ => IsFrom(archive, hash, ("package/" + inside, program))) ? program
            : throw new DiskTroubleException($"«{program}» er ikke den som package-lock.json nevner, og blir ikke kjørt. {NpmFolder.Remedy}");
    }

    private static bool IsFrom(string archive, byte[] hash, (string Name, string Path) file)
    {
        var bytes = File.ReadAllBytes(archive);
        if (!SHA512.HashData(bytes).AsSpan().SequenceEqual(hash))
        {
            return false;
        }

        using var tar = new TarReader(new GZipStream(new MemoryStream(bytes), CompressionMode.Decompress));
        while (tar.GetNextEntry() is { } entry)
        {
            if (entry.Name == file.Name)
            {
                using var installed = File.OpenRead(file.Path);
                return entry.DataStream is { } original && original.Length == installed.Length && AreSame(original, installed);
            }
        }

        return false;
    }

    private static bool AreSame(Stream a, Stream b)
    {
        var (left, right) = (new byte[1 << 16], new byte[1 << 16]);
        while (true)
        {
            var count = a.ReadAtLeast(left, left.Length, throwOnEndOfStream: false);
            if (count != b.ReadAtLeast(right, right.Length, throwOnEndOfStream: false)
                || !left.AsSpan(0, count).SequenceEqual(right.AsSpan(0, count)))
            {
                return false;
            }

            if (count < left.Length)
            {
                return true;
            }
        }
    }

    private static (string Version, byte[] Hash) Locked(string package)
    {
        using var file = typeof(EsbuildProgram).Assembly.GetManifestResourceStream("package-lock.json")!;
        using var locks = JsonDocument.Parse(file);
        return locks.RootElement.GetProperty("packages").TryGetProperty(package, out var entry)
            && entry.GetProperty("integrity").GetString() is { } integrity && integrity.StartsWith(Algorithm, StringComparison.Ordinal)
            ? (entry.GetProperty("version").GetString()!, Convert.FromBase64String(integrity[Algorithm.Length..]))
            : throw new DiskTroubleException($"esbuild, som setter skriptene sammen, finnes ikke for denne maskinen («{package}» står ikke i "
                + "package-lock.json).");
    }
}
