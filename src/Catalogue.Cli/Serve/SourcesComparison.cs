using System.Collections.Immutable;
using Catalogue.Source;

namespace Catalogue.Cli.Serve;

/// <summary>Whether two loads found the same: a saved file without a change gives no new build.</summary>
public static class SourcesComparison
{
    public static bool AreSame(Sources a, Sources b) =>
        AreSame(a.Content, b.Content) && AreSame(a.Templates, b.Templates) && AreSame(a.Assets, b.Assets)
        && AreSame(a.Addresses, b.Addresses)
        && a.Refused.SequenceEqual(b.Refused);

    private static bool AreSame(ImmutableArray<RawFile> a, ImmutableArray<RawFile> b) =>
        a.Length == b.Length && a.Zip(b).All(pair => AreSame(pair.First, pair.Second));

    private static bool AreSame(RawFile a, RawFile b) => a.Path == b.Path && a.Size == b.Size && a.Bytes.Span.SequenceEqual(b.Bytes.Span);
}
