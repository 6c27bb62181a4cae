using System.Text.Json.Nodes;
using Catalogue.Source;

namespace Catalogue.Diagnostics;

/// <summary>Faults in our own JSON, which <c>docs/json.md</c> describes: everything that a fault knows, for scripts.</summary>
public static class JsonRenderer
{
    private const int SchemaVersion = 1;

    public static string Render(FaultReport report)
    {
        var errors = report.Diagnostics.Count(d => d.IsError);
        return JsonText.Of(new JsonObject
        {
            ["schemaVersion"] = SchemaVersion,
            ["counts"] = new JsonObject
            {
                ["errors"] = errors,
                ["warnings"] = report.Diagnostics.Count - errors,
                ["files"] = report.Diagnostics.Select(d => d.Location.Source.Path).Distinct(StringComparer.Ordinal).Count(),
            },
            ["diagnostics"] = JsonText.Array(report.Diagnostics.Select(d => Fault(d, report))),
        });
    }

    private static JsonObject Fault(Diagnostic diagnostic, FaultReport report) => new JsonObject
    {
        ["code"] = diagnostic.Rule.Code,
        ["severity"] = diagnostic.IsError ? "error" : "warning",
        ["title"] = diagnostic.Rule.Title,
        ["message"] = JsonText.Prose(diagnostic.Message),
        ["location"] = Place(diagnostic.Location, report),
    }
        .With("help", diagnostic.Help is { } help ? JsonText.Prose(help) : null)
        .With("url", report.UrlOf(diagnostic.Rule))
        .With("related", JsonText.Array(diagnostic.Related.Select(r => Place(r.Location, report).With("message", JsonText.Prose(r.Message)))))
        .With("fix", diagnostic.Fix is { } fix ? Remedy(fix, diagnostic.Location.Source) : null);

    private static JsonObject Remedy(Fix fix, SourceText source) => new()
    {
        ["safe"] = fix.IsSafe,
        ["edits"] = JsonText.Array(fix.Edits.Select(e => Between(new(source, e.Span)).With("text", e.Text))),
    };

    private static JsonObject Place(Location location, FaultReport report)
    {
        var place = Between(location);
        place.Insert(0, "path", report.PathTo(location));
        return place;
    }

    private static JsonObject Between(Location location) => new()
    {
        ["start"] = Point(location.Position),
        ["end"] = Point(location.End),
    };

    private static JsonObject Point(Position position) => new() { ["line"] = position.Line, ["column"] = position.Column };
}
