namespace Catalogue.Diagnostics;

/// <summary>A line that the runner of a GitHub workflow obeys. Its properties and its message cannot end it, nor begin another.</summary>
public static class WorkflowCommand
{
    /// <summary>The command with its line end; the lines are shown as one message.</summary>
    public static string Of(string name, IEnumerable<(string Key, string Value)> properties, IEnumerable<string> lines) =>
        $"::{name} {string.Join(',', properties.Select(p => $"{p.Key}={Property(p.Value)}"))}::{string.Join("%0A", lines.Select(Data))}\n";

    private static string Data(string text) => ForeignText.Plain(text).Replace("%", "%25", StringComparison.Ordinal);

    private static string Property(string text) =>
        Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
