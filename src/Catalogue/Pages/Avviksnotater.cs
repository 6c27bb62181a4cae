using System.Collections.Frozen;
using Catalogue.Model;
using Catalogue.Pages.Views;

namespace Catalogue.Pages;

/// <summary>How an avvik is shown: the field by the name readers know it by, and the reason.</summary>
public static class Avviksnotater
{
    /// <summary>The fields that a tiltak takes from its package, so that the package's avvik concerns it too.</summary>
    public static readonly FrozenSet<string> Inherited = new[] { "region", "ordning", "ar", "eiere", "partnere", "uh", "sektor" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Names = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["ar"] = "År",
        ["uh"] = "UH",
        ["meldt_eier"] = "Meldt beløp, eier",
        ["meldt_uh"] = "Meldt beløp, UH",
        ["meldt_totalt"] = "Meldt beløp, totalt",
        ["tildelt_totalt"] = "Tildelt beløp, totalt",
        ["malgruppe"] = "Målgruppe",
        ["antall_tiltak"] = "Antall tiltak",
        ["sum_kompetanseloftet_eier"] = "Sum Kompetanseløftet, eier",
        ["sum_kompetanseloftet_uh"] = "Sum Kompetanseløftet, UH",
        ["sum_kompetanseloftet_totalt"] = "Sum Kompetanseløftet, totalt",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static Avviksnotat Of(Avvik avvik) => new(Name(avvik.Felt.Text), avvik.Grunn);

    private static string Name(string field)
    {
        if (Names.TryGetValue(field, out var name))
        {
            return name;
        }

        var words = field.Replace('_', ' ');
        return words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];
    }
}
