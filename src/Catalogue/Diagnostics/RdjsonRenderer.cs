using System.Text.Json.Nodes;
using Catalogue.Source;

namespace Catalogue.Diagnostics;

/// <summary>Faults in Reviewdog's format, with remedies as suggestions. Its columns count UTF-8 bytes from 1, and its ends are exclusive.</summary>
public static class RdjsonRenderer
{
    public static string Render(FaultReport report) => JsonText.Of(new JsonObject
    {
        ["source"] = new JsonObject { ["name"] = FaultReport.Tool }.With("url", WebAddress.Of(report.BaseUrl)),
        ["diagnostics"] = JsonText.Array(report.Diagnostics.Select(d => Fault(d, report))),
    });

    private static JsonObject Fault(Diagnostic diagnostic, FaultReport report) => new JsonObject
    {
        ["message"] = Message(diagnostic).ToString(),
        ["location"] = new JsonObject { ["path"] = report.PathTo(diagnostic.Location), ["range"] = Range(diagnostic.Location) },
        ["severity"] = diagnostic.IsError ? "ERROR" : "WARNING",
        ["code"] = new JsonObject { ["value"] = diagnostic.Rule.Code }.With("url", report.UrlOf(diagnostic.Rule)),
    }
        .With("suggestions", diagnostic.Fix is { } fix ? Suggestions(fix.Joined(diagnostic.Location.Source), diagnostic.Location.Source) : null);

    // Reviewdog makes comments of these.
    private static MarkdownText Message(Diagnostic diagnostic)
    {
        if (diagnostic.Help is { Length: > 0 } help)
        {
            return $"{diagnostic.Message}\n\n{help}";
        }

        return $"{diagnostic.Message}";
    }

    // What stands between two edits is repeated in the suggestion, and must be fit to be shown.
    private static JsonArray? Suggestions(Edit edit, SourceText source) =>
        source.Shows(edit.Span) ? [new JsonObject { ["range"] = Range(new(source, edit.Span)), ["text"] = edit.Text }] : null;

    private static JsonObject Range(Location location) => new()
    {
        ["start"] = Point(location.Source, location.Span.Start),
        ["end"] = Point(location.Source, location.Span.End),
    };

    private static JsonObject Point(SourceText source, int offset)
    {
        var (line, column) = source.BytePositionInFile(offset);
        return new() { ["line"] = line, ["column"] = column };
    }
}
