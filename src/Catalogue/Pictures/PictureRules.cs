using Catalogue.Diagnostics;

namespace Catalogue.Pictures;

/// <summary>The faults that pictures can have.</summary>
public static class PictureRules
{
    public static readonly Rule NotADrawing = new("TK122", Severity.Error, "Tegningen (SVG) har noe som ikke hører til i en tegning");

    public static readonly Rule Unreadable = new("TK123", Severity.Error, "Tegningen (SVG) kan ikke leses");

    public static readonly Rule Broken = new("TK124", Severity.Error, "Bildet er skadet eller av et annet slag enn navnet sier");

    public static readonly Rule TooManyPixels = new("TK125", Severity.Error, "Bildet har for mange bildepunkter");

    public static readonly Rule Unused = new("TK126", Severity.Warning, "Bildet er ikke brukt i noen tekst");
}
