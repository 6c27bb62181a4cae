using System.Diagnostics;

namespace Catalogue.Tests.Hosting;

/// <summary>
/// Real web servers: those of the machine, else what Debian and Ubuntu have, unpacked below <c>.artifacts</c>. They are not installed, for then
/// they would start.
/// </summary>
internal static class DebianPackages
{
    private static readonly string Unpacked = Path.Combine(Repository.Root, ".artifacts", "servers");
    private static readonly Lock OneAtATime = new();

    public static string Nginx => Find("/usr/sbin/nginx", "nginx");

    public static string NginxBrotli => Find("/usr/lib/nginx/modules/ngx_http_brotli_static_module.so", "libnginx-mod-http-brotli-static");

    public static string Caddy => Find("/usr/bin/caddy", "caddy");

    private static string Find(string file, string package)
    {
        var unpacked = Unpacked + file;
        lock (OneAtATime)
        {
            if (!File.Exists(file) && !File.Exists(unpacked))
            {
                Fetch(package);
            }
        }

        return File.Exists(file) ? file : File.Exists(unpacked) ? unpacked : throw new InvalidOperationException(
            $"The tests of web servers need {file}: install the package «{package}» (Debian, Ubuntu), or let apt-get download it.");
    }

    private static void Fetch(string package)
    {
        if (!OperatingSystem.IsLinux() || !File.Exists("/usr/bin/apt-get"))
        {
            return;
        }

        Directory.CreateDirectory(Unpacked);
        if (Environment.UserName == "root")
        {
            Run("apt-get", "update", "-qq");
        }

        Run("apt-get", "download", "-qq", package);
        foreach (var archive in Directory.EnumerateFiles(Unpacked, package + "_*.deb"))
        {
            Run("dpkg", "-x", archive, Unpacked);
            File.Delete(archive);
        }
    }

    private static void Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = Unpacked })!;
        process.WaitForExit();
    }
}
