using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Catalogue.Diagnostics;

/// <summary>Faults as SARIF 2.1.0, the format that code hosts and editors exchange.</summary>
public static partial class SarifRenderer
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private const string Root = "%SRCROOT%";

    public static string Render(FaultReport report)
    {
        // An old fault weighs less than a new one of the same rule; the rule is one all the same, at its own weight.
        var rules = report.Diagnostics.Select(d => d.Rule)
            .GroupBy(r => r.Code, StringComparer.Ordinal)
            .Select(g => g.MinBy(r => r.Severity)!)
            .OrderBy(r => r.Code, StringComparer.Ordinal)
            .ToList();
        var index = rules.Select((rule, i) => (rule.Code, i)).ToDictionary(StringComparer.Ordinal);
        var fingerprints = Fingerprint.Of(report);
        return JsonText.Of(new JsonObject
        {
            ["$schema"] = Schema,
            ["version"] = "2.1.0",
            ["runs"] = new JsonArray(new JsonObject
            {
                ["tool"] = new JsonObject
                {
                    ["driver"] = new JsonObject
                    {
                        ["name"] = FaultReport.Tool,
                        ["language"] = "nb",
                        ["rules"] = JsonText.Array(rules.Select(r => Descriptor(r, report))),
                    }
                        .With("informationUri", WebAddress.Of(report.BaseUrl)),
                },
                ["columnKind"] = "utf16CodeUnits",
                ["results"] = JsonText.Array(report.Diagnostics.Select((d, i) => Result(d, (index[d.Rule.Code], fingerprints[i]), report))),
            }),
        });
    }

    private static JsonObject Descriptor(Rule rule, FaultReport report)
    {
        var page = report.PageOf(rule);
        return new JsonObject
        {
            ["id"] = rule.Code,
            ["shortDescription"] = Text(rule.Title),
            ["defaultConfiguration"] = new JsonObject { ["level"] = Level(rule) },
        }
            .With("help", page.Length > 0 ? Text(Gist(page)).With("markdown", MarkdownText.Block(page).ToString()) : null)
            .With("helpUri", report.UrlOf(rule));
    }

    private static JsonObject Result(Diagnostic diagnostic, (int Rule, string Fingerprint) keys, FaultReport report) => new JsonObject
    {
        ["ruleId"] = diagnostic.Rule.Code,
        ["ruleIndex"] = keys.Rule,
        ["level"] = Level(diagnostic.Rule),
        ["message"] = Text(diagnostic.Help is { Length: > 0 } help ? $"{diagnostic.Message}. {help}" : diagnostic.Message),
        ["locations"] = new JsonArray(Place(diagnostic.Location, report)),
        ["partialFingerprints"] = new JsonObject { ["catalogue/v1"] = keys.Fingerprint },
    }
        .With("relatedLocations", JsonText.Array(diagnostic.Related.Select(r => Place(r.Location, report).With("message", Text(r.Message)))))
        .With("fixes", diagnostic.Fix is { } fix ? new JsonArray(Remedy(fix, diagnostic, report)) : null);

    private static JsonObject Remedy(Fix fix, Diagnostic diagnostic, FaultReport report) => new JsonObject
    {
        ["artifactChanges"] = new JsonArray(new JsonObject
        {
            ["artifactLocation"] = Artifact(diagnostic.Location, report),
            ["replacements"] = JsonText.Array(fix.Edits.Select(e => new JsonObject
            {
                ["deletedRegion"] = Region(new(diagnostic.Location.Source, e.Span)),
                ["insertedContent"] = new JsonObject { ["text"] = e.Text },
            })),
        }),
    }
        .With("description", diagnostic.Help is { Length: > 0 } help ? Text(help) : null);

    private static JsonObject Place(Location location, FaultReport report) => new()
    {
        ["physicalLocation"] = new JsonObject { ["artifactLocation"] = Artifact(location, report), ["region"] = Region(location) },
    };

    // A path from the root of the repository stays right wherever the repository is; one outside of it has no root to start from.
    private static JsonObject Artifact(Location location, FaultReport report)
    {
        var path = report.PathTo(location);
        var uri = string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
        return Path.IsPathFullyQualified(path) ? new() { ["uri"] = "file:///" + uri.TrimStart('/') } : new() { ["uri"] = uri, ["uriBaseId"] = Root };
    }

    private static JsonObject Region(Location location)
    {
        var (start, end) = (location.InFile, location.EndInFile);
        return location.Source.Text.Length == 0
            ? new() { ["startLine"] = 1 }
            : new() { ["startLine"] = start.Line, ["startColumn"] = start.Column, ["endLine"] = end.Line, ["endColumn"] = end.Column };
    }

    private static string Level(Rule rule) => rule.Severity == Severity.Error ? "error" : "warning";

    // Readers of SARIF make a link of «[text](address)», also in plain text.
    private static JsonObject Text(string text) => new() { ["text"] = JsonText.Prose(text).Replace("](", "] (", StringComparison.Ordinal) };

    /// <summary>What the rule says, as plain text: the first part of its page.</summary>
    private static string Gist(string page) =>
        FirstPart().Match(page) is { Success: true } part ? part.Groups[1].Value.Replace("`", "", StringComparison.Ordinal).Trim() : page;

    [GeneratedRegex(@"^## [^\n]+\n(.*?)(?:^## |\z)", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex FirstPart();
}
