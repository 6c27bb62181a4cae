namespace Catalogue.Diagnostics;

/// <summary>How much a fault weighs: an error stops publishing, a warning does not.</summary>
public enum Severity
{
    Error,
    Warning,
}

/// <summary>What a diagnostic is an instance of: a code that is never reused, a severity, and a title in Norwegian.</summary>
public sealed record Rule(string Code, Severity Severity, string Title)
{
    /// <summary>
    /// What the rule points at must not be printed: logs of public projects are public. The build masks it in every excerpt and message.
    /// </summary>
    public bool IsSecret { get; init; }

    /// <summary>The path of the page that explains the rule, from the site's root.</summary>
    public string PagePath => $"regler/{Code}";
}
