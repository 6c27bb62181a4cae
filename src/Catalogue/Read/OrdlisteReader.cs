using Catalogue.Model;
using Catalogue.Read.Fields;
using static Catalogue.Read.Fields.FieldSpec;

namespace Catalogue.Read;

/// <summary>Reads <c>ordliste.yml</c>.</summary>
public static class OrdlisteReader
{
    public static readonly EntryKind<Ordliste> Kind = new("ordliste", f => new(
        f.Texts(Optional(
            "ord",
            "Ord som sammensatte ord er laget av, så søket kan dele dem: «skolemiljøteam» i skole, miljø og team.",
            "skole, miljø, team")),
        f.Texts(Optional(
            "udelt",
            "Ord søket aldri skal dele, fordi de bare ser sammensatte ut eller betyr noe annet enn delene.",
            "barnehage, høgskole")),
        f.Texts(Optional(
            "uten_vekt",
            "Ord som står i nesten alle tiltak. Søket ser bort fra dem når noen også skriver andre ord.",
            "tiltak, kompetanse"))));
}
