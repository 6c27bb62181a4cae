using Catalogue.Model;

namespace Catalogue.CaseBook;

/// <summary>The addresses within a saksbok. They are files: it is opened from a disk, where no server knows that a folder means its index.</summary>
internal static class CaseBookPaths
{
    public const string Front = "index.html";

    public static string Of(PakkeNode pakke) => $"pakker/{pakke.Id}.html";

    public static string Of(TiltakNode tiltak) => $"{Of(tiltak.Pakke!)}#{tiltak.Id}";
}
