using System.Collections.Immutable;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Catalogue.Cli.Disk;

/// <summary>
/// Sees to it that scripts import nothing but each other, before esbuild may look for anything: it would put any file on the machine
/// that a script names into the public site. Without bundling, esbuild says what each module imports, and looks for nothing.
/// </summary>
internal static partial class ScriptImports
{
    private const string Root = "templates/assets/";

    /// <summary>Throws at the first module that imports something else, or in a way that hides what.</summary>
    public static void Require(Esbuild esbuild, ImmutableArray<string> modules)
    {
        esbuild.Run([.. modules, "--minify-whitespace", "--outdir=hver", "--metafile=hver.json"]);
        using var meta = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(esbuild.Folder, "hver.json")));
        foreach (var output in meta.RootElement.GetProperty("outputs").EnumerateObject().Select(o => o.Value))
        {
            var module = output.GetProperty("entryPoint").GetString()!;
            if (output.GetProperty("imports").EnumerateArray().Select(i => i.GetProperty("path").GetString()!).FirstOrDefault(path => !IsAmongModules(module, path)) is { } other)
            {
                throw new DiskTroubleException($"{module}: «{other}» kan ikke hentes inn. Et skript kan bare hente inn moduler i {Root}, med en adresse som begynner med ./ eller ../.");
            }
        }

        foreach (var module in modules)
        {
            // Comments are gone and spaces are as few as can be: what stands here is the code alone.
            if (Hidden().Match(File.ReadAllText(esbuild.Output("hver", module))) is { Success: true } found)
            {
                throw new DiskTroubleException($"{module}: «{found.Value}» kan ikke brukes her, for det er ikke sikkert hva som blir hentet. Hent inn moduler med import øverst i fila; import() kan bare ta en adresse som siden oppgir: import(new URL(…)).");
            }
        }
    }

    private static bool IsAmongModules(string module, string path)
    {
        if (path.Contains('\\', StringComparison.Ordinal) || !(path.StartsWith("./", StringComparison.Ordinal) || path.StartsWith("../", StringComparison.Ordinal)))
        {
            return false;
        }

        var parts = new Stack<string>(module[Root.Length..].Split('/')[..^1]);
        foreach (var part in path.Split('/').Where(part => part is not ("" or ".")))
        {
            if (part != "..")
            {
                parts.Push(part);
            }
            else if (!parts.TryPop(out _))
            {
                return false;
            }
        }

        return true;
    }

    // The word as esbuild prints it, however it was spelt; also after a full stop, which may be the last of three.
    [GeneratedRegex(@"(?<![\w$])import(?:\.\w+)?\((?!new URL\()|(?<![\w$])require(?![\w$])")]
    private static partial Regex Hidden();
}
