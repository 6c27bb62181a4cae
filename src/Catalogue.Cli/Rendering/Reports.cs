using System.Collections.Immutable;
using Catalogue.Diagnostics;

namespace Catalogue.Cli.Rendering;

/// <summary>A way to write faults that <c>--format</c> can ask for.</summary>
public sealed record Report(string Name, Func<IReadOnlyCollection<Diagnostic>, InkedText> Render);

/// <summary>Every report, by hand: one renderer, one file, one line here.</summary>
public static class Reports
{
    public static readonly Report Text = new("text", TextRenderer.Render);

    public static readonly ImmutableArray<Report> All = [Text];
}
