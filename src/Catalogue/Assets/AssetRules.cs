using Catalogue.Diagnostics;

namespace Catalogue.Assets;

/// <summary>The faults that gathering style sheets and pictures can find.</summary>
public static class AssetRules
{
    public static readonly Rule Missing = new("TK503", Severity.Error, "Stilark viser til en fil som mangler");
}
