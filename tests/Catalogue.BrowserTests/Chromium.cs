using System.Diagnostics;

namespace Catalogue.BrowserTests;

/// <summary>Finds a real Chromium: in CHROMIUM, on the PATH, in the usual places; on Debian and Ubuntu it is installed when we may.</summary>
public static class Chromium
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome"];

    private static readonly string[] Places =
    [
        "/usr/bin", "/usr/local/bin", "/snap/bin", "/opt/google/chrome",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "/Applications/Chromium.app/Contents/MacOS/Chromium",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe", @"C:\Program Files (x86)\Google\Chrome\Application\chrome.exe",
    ];

    /// <summary>The flags that let it run headless as root and keep it from calling home.</summary>
    public static readonly string[] Flags =
        ["--no-sandbox", "--disable-quic", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"];

    public static string Path() => Find() ?? Install() ?? throw new InvalidOperationException(
        "The browser tests need Chromium: install the package «chromium» (or Google Chrome), or set CHROMIUM to its program file.");

    private static string? Find()
    {
        var named = Environment.GetEnvironmentVariable("CHROMIUM");
        if (!string.IsNullOrEmpty(named) && File.Exists(named))
        {
            return named;
        }

        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(System.IO.Path.PathSeparator).Concat(Places);
        return Places.Where(File.Exists).Concat(folders.SelectMany(f => Names.Select(n => System.IO.Path.Combine(f, n)))).FirstOrDefault(File.Exists);
    }

    private static string? Install()
    {
        if (!OperatingSystem.IsLinux() || !File.Exists("/usr/bin/apt-get") || Environment.UserName != "root")
        {
            return null;
        }

        Run("apt-get", "update -qq");
        Run("apt-get", "install -y -qq --no-install-recommends chromium");
        return Find();
    }

    private static void Run(string program, string arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { Environment = { ["DEBIAN_FRONTEND"] = "noninteractive" } })!;
        process.WaitForExit();
    }
}
