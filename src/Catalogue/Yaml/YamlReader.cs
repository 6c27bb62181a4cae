using Catalogue.Diagnostics;
using Catalogue.Source;
using YamlDotNet.Core;

namespace Catalogue.Yaml;

/// <summary>Reads the YAML in a part of a file into nodes whose spans point into the whole file.</summary>
public static class YamlReader
{
    public static readonly Rule Syntax = new("TK106", Severity.Error, "YAML-en kan ikke leses");
    public static readonly Rule DuplicateKey = new("TK107", Severity.Error, "Feltet står to ganger");
    public static readonly Rule NotAllowed = new("TK108", Severity.Error, "Anker, alias, type og sammenslåing i YAML er ikke tillatt");
    public static readonly Rule TooDeep = new("TK109", Severity.Error, "For mange nivåer i YAML-en");
    public static readonly Rule Comment = new("TK112", Severity.Warning, "Teksten etter # blir ikke lest");

    /// <summary>The mapping that the region consists of (empty where it is blank), or null and a diagnostic.</summary>
    public static YamlMapping? Read(SourceText source, Span region, ICollection<Diagnostic> diagnostics)
    {
        if (YamlSpaces.Check(source, region, diagnostics) is not { } text)
        {
            return null;
        }

        var tree = new YamlTree(source, region, (text, diagnostics));
        try
        {
            switch (tree.Root())
            {
                case YamlMapping mapping:
                    return mapping;
                case { } other:
                    diagnostics.Add(YamlSlip.NotAMapping(source, region, other.Span));
                    break;
            }
        }
        catch (YamlException fault)
        {
            var (start, end) = (region.Start + (int)fault.Start.Index, region.Start + (int)fault.End.Index);
            diagnostics.Add(YamlSlip.Explain(source, region, Span.FromBounds(start, end)));
        }
        catch (InvalidOperationException)
        {
            // The parser's own fault on a bracket that is never closed: it says no place, so the last it came to is named.
            diagnostics.Add(YamlSlip.Explain(source, region, new(tree.Place, 0)));
        }

        return null;
    }

    /// <summary>Whether YAML can make something of a text that is nowhere in a file.</summary>
    internal static bool Reads(string text)
    {
        var (source, faults) = (new SourceText("", text), new List<Diagnostic>());
        try
        {
            return new YamlTree(source, new(0, text.Length), (text, faults)).Root() is YamlMapping && faults.TrueForAll(f => f.Rule != Syntax);
        }
        catch (Exception e) when (e is YamlException or InvalidOperationException)
        {
            return false;
        }
    }
}
