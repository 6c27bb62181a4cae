using System.Diagnostics;
using System.Text;

namespace Catalogue.Tests.Search;

/// <summary>Runs a program of <c>tests/search</c> in Node and gives what it prints.</summary>
internal static class NodeProgram
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static string Run(string program, string input, params string[] arguments)
    {
        var start = new ProcessStartInfo("node", [program, .. arguments])
        {
            WorkingDirectory = Path.Combine(RepositoryRoot(), "tests", "search"),
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = Utf8,
            StandardOutputEncoding = Utf8,
        };
        using var process = Process.Start(start)!;
        var faults = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"{program}: {faults.Result}");
        return output.Result;
    }

    public static string RepositoryRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "Catalogue.sln")))
        {
            folder = folder.Parent;
        }

        return folder.FullName;
    }
}
