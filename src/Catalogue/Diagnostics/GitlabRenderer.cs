using System.Text.Json.Nodes;

namespace Catalogue.Diagnostics;

/// <summary>Faults as GitLab's Code Quality report.</summary>
public static class GitlabRenderer
{
    public static string Render(FaultReport report) =>
        JsonText.Of(JsonText.Array(report.Diagnostics.Zip(Fingerprint.Of(report), (diagnostic, fingerprint) => new JsonObject
        {
            ["description"] = JsonText.Prose(diagnostic.Help is { Length: > 0 } help ? $"{diagnostic.Message}. {help}" : diagnostic.Message),
            ["check_name"] = diagnostic.Rule.Code,
            ["fingerprint"] = fingerprint,
            ["severity"] = diagnostic.IsError ? "major" : "minor",
            ["location"] = new JsonObject
            {
                ["path"] = JsonText.Prose(report.PathTo(diagnostic.Location)),
                ["lines"] = new JsonObject { ["begin"] = diagnostic.Location.Position.Line, ["end"] = diagnostic.Location.End.Line },
            },
        })));
}
