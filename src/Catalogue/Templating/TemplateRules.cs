using System.Collections.Immutable;
using Catalogue.Diagnostics;

namespace Catalogue.Templating;

/// <summary>The faults that a template itself can have.</summary>
public static class TemplateRules
{
    public static readonly Rule Syntax = new("TK501", Severity.Error, "Malen kan ikke leses");

    public static readonly Rule Missing = new("TK504", Severity.Error, "En mal mangler");

    public static readonly Rule Runtime = new("TK502", Severity.Error, "Malen feiler når siden lages");

    public static readonly ImmutableArray<Rule> All = [Syntax, Runtime, Missing];
}
