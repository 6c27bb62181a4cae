using Catalogue.Diagnostics;

namespace Catalogue.Check;

/// <summary>The faults that reading the finished pages can find.</summary>
public static class CheckRules
{
    public static readonly Rule DeadLink = new("TK601", Severity.Error, "Lenken fører til en side som ikke finnes");

    public static readonly Rule DeadAnchor = new("TK602", Severity.Error, "Lenken fører til et sted som ikke finnes på siden");

    public static readonly Rule PageFault = new("TK603", Severity.Error, "Den ferdige siden har en feil");
}
