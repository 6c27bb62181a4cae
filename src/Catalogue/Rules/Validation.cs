using Catalogue.Diagnostics;

namespace Catalogue.Rules;

/// <summary>A rule and the check that finds its breaches.</summary>
public sealed record Validation(Rule Rule, Func<RuleContext, IEnumerable<Diagnostic>> Check);
