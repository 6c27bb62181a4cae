using System.Collections.Immutable;
using System.Text;
using Catalogue.AutoFix;

namespace Catalogue.Cli.Disk;

/// <summary>Writes mended files back where they were read, each whole or not at all, and never outside the content folder.</summary>
public static class ContentWriter
{
    private const string Prefix = "content/";

    public static void Write(string content, ImmutableArray<FixedFile> files)
    {
        var folder = RealPath.Of(content);
        var targets = files.Select(file => (Path: TargetOf(file, folder), File: file)).ToList();
        foreach (var (path, file) in targets)
        {
            try
            {
                Replace(path, file);
            }
            catch (Exception e) when (DiskTroubleException.From(e, $"kan ikke skrive {file.Before.Path}") is { } trouble)
            {
                throw trouble;
            }
        }
    }

    private static string TargetOf(FixedFile file, string folder)
    {
        var path = file.Before.Path[Prefix.Length..];
        var target = Path.GetFullPath(Path.Combine(folder, path));
        return Links.Below(folder, path) is null && RealPath.IsWithin(target, folder) ? target
            : throw new DiskTroubleException($"{file.Before.Path} ligger utenfor innholdsmappen, og blir ikke skrevet. Ingen filer er endret.");
    }

    private static void Replace(string path, FixedFile file)
    {
        if (!File.ReadAllBytes(path).AsSpan().SequenceEqual(file.Before.Bytes.Span))
        {
            throw new DiskTroubleException($"{file.Before.Path} er endret av noen andre imens, og er ikke rørt. Kjør en gang til.");
        }

        var beside = Path.Combine(Path.GetDirectoryName(path)!, $".{Path.GetFileName(path)}.{Path.GetRandomFileName()}");
        try
        {
            File.WriteAllText(beside, file.After, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            if (!OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(beside, File.GetUnixFileMode(path));
            }

            File.Move(beside, path, overwrite: true);
        }
        finally
        {
            File.Delete(beside);
        }
    }
}
