using Catalogue.Model;
using Catalogue.Read.Fields;
using static Catalogue.Read.Fields.FieldSpec;

namespace Catalogue.Read;

/// <summary>How far a tiltak or package has come.</summary>
internal static class StatusField
{
    public static Status Read(FieldReader f)
    {
        var text = f.Choice(Required("status", "Hvor langt saken er kommet.", "meldt") with { Initial = "meldt" }, Vocabularies.Status);
        return text is null ? Status.Utkast : (Status)Vocabularies.Status.Values!.IndexOf(text);
    }
}
