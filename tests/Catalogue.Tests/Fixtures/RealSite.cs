using Catalogue.Cli.Disk;
using Catalogue.Pipeline;
using Catalogue.Source;

namespace Catalogue.Tests.Fixtures;

/// <summary>The real content with the real templates, built once for the tests that look at the result.</summary>
public static class RealSite
{
    public static BuildOptions Options { get; } = new(new DateOnly(2026, 11, 21)) { LunrJson = true };

    private static readonly Lazy<Sources> LoadedSources = new(() => SourceLoader.Load(new(Repository.Content, Repository.Templates)));

    private static readonly Lazy<BuildResult> Built = new(() => Build.Run(Sources, Options));

    public static Sources Sources => LoadedSources.Value;

    public static BuildResult Result => Built.Value;

    public static string Text(string path) => System.Text.Encoding.UTF8.GetString(Result.Files.Single(f => f.Path == path).Bytes.Span);
}
