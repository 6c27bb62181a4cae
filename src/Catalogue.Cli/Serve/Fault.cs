using System.Collections.Immutable;
using System.Globalization;
using Catalogue.Diagnostics;

namespace Catalogue.Cli.Serve;

/// <summary>A fault as the overlay in the browser shows it; <c>Excerpt</c> is the line with carets below, <c>Page</c> the rule's page.</summary>
public sealed record Fault(string Label, string Message, string? Place = null, string? Excerpt = null, string? Help = null, string? Page = null)
{
    public string Message { get; } = Plain(Message);

    public string? Place { get; } = Place is null ? null : Plain(Place);

    public string? Excerpt { get; } = Excerpt is null ? null : Plain(Excerpt);

    public string? Help { get; } = Help is null ? null : Plain(Help);

    public string? Page { get; } = Page;

    public static ImmutableArray<Fault> From(IEnumerable<Diagnostic> diagnostics) => [.. diagnostics.Select(From)];

    private static Fault From(Diagnostic diagnostic)
    {
        var (line, column) = diagnostic.Location.Position;
        var source = diagnostic.Location.Source;
        return new(
            $"{(diagnostic.IsError ? "feil" : "advarsel")}[{diagnostic.Rule.Code}]",
            diagnostic.Message,
            string.Create(CultureInfo.InvariantCulture, $"{source.ShownPath}:{line}:{column}"),
            !source.HasLines ? null : Marked(Diagnostics.Excerpt.Of(diagnostic.Location)),
            diagnostic.Help,
            $"/{diagnostic.Rule.PagePath}/");
    }

    private static string Plain(string text) => string.Join('\n', ForeignText.Lines(text));

    private static string Marked(Excerpt excerpt) => $"{excerpt.Text}\n{new string(' ', excerpt.Indent)}{new string('^', excerpt.Carets)}";
}
