using System.Collections.Immutable;
using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace Catalogue.Cli.Disk;

/// <summary>esbuild at work in a folder whose <c>templates/assets</c> holds scripts and style sheets, told of nothing outside it.</summary>
internal sealed record Esbuild(string Program, string Folder)
{
    private const string Root = "templates/assets/";
    private const string Results = "ut";

    // What people have left in the folders above (tsconfig.json, package.json with «browser» or «sideEffects») must not change a script.
    // Style sheets of npm packages stay imports: they are minified already. In a CSS module, «composes … from» would open files too.
    private static readonly string[] Always =
    [
        "--bundle", "--minify", "--format=esm", "--platform=neutral", "--tsconfig-raw={}", "--charset=utf8", "--legal-comments=none",
        "--external:@*.css", "--loader:.module.css=css", "--log-override:css-syntax-error=error",
        $"--outdir={Results}", $"--outbase={Root}", "--out-extension:.js=.mjs", "--log-level=error", "--color=false",
    ];

    /// <summary>The file that a script or style sheet became.</summary>
    public byte[] Read(string module) => File.ReadAllBytes(Path.Combine(Folder, Results, module[Root.Length..]));

    /// <summary>It takes some hundredths of a second; one that hangs is ended after this.</summary>
    public TimeSpan Limit { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>
    /// Puts scripts and style sheets together; what cannot be read is disk trouble with its place, and so is a program that never ends.
    /// </summary>
    public void Run(ImmutableArray<string> scripts, CancellationToken stopping = default)
    {
        File.WriteAllText(Path.Combine(Folder, "package.json"), "{}");
        var start = new ProcessStartInfo(Program, [.. scripts, .. Always])
        {
            WorkingDirectory = Folder,
            RedirectStandardError = true,
            StandardErrorEncoding = Encoding.UTF8,
        };

        // Windows needs to know where it is; NODE_PATH and the like would be looked through for modules.
        foreach (var name in start.Environment.Keys.Where(name => !name.Equals("SystemRoot", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            start.Environment.Remove(name);
        }

        using var process = Start(start);
        var faults = FaultsOf(process, stopping);
        if (process.ExitCode != 0)
        {
            var said = faults.Length == 0 ? $"ingenting, men stanset med kode {process.ExitCode}" : faults;
            throw new DiskTroubleException($"skriptene og stilarkene i {Root} kan ikke settes sammen. esbuild sier:\n\n{said}\n");
        }
    }

    private string FaultsOf(Process process, CancellationToken stopping)
    {
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        ending.CancelAfter(Limit);
        try
        {
            // Something that it has started may hold its error stream open after it.
            var faults = process.StandardError.ReadToEndAsync(ending.Token).GetAwaiter().GetResult();
            process.WaitForExitAsync(ending.Token).GetAwaiter().GetResult();
            return faults.Trim();
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit();
            stopping.ThrowIfCancellationRequested();
            throw new DiskTroubleException(
                $"«{Program}», som setter skript og stilark sammen, ble ikke ferdig på {Limit.TotalSeconds:0} sekunder, og er stoppet. "
                + "Prøv igjen. Henger det fortsatt, se etter om noe annet på maskinen (for eksempel et antivirusprogram) holder det igjen.");
        }
    }

    private static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception e)
        {
            throw new DiskTroubleException($"kan ikke kjøre «{start.FileName}», som setter skript og stilark sammen: {e.Message}", e);
        }
    }
}
