using System.Collections.Immutable;
using System.Text;
using Catalogue.Language;
using Catalogue.Model;
using Catalogue.Read;
using Catalogue.Read.Fields;

namespace Catalogue.Pages.Form;

/// <summary>
/// The beginning of a tiltak's file for the forge's editor: what is known is filled in, what must be written stands empty under a line that explains
/// it.
/// </summary>
public static class PrefilledFile
{
    /// <summary>A new tiltak of a package: it inherits what the package says.</summary>
    public static string For(PakkeNode pakke)
    {
        var known = new Dictionary<string, ImmutableArray<string>>(StringComparer.Ordinal) { ["status"] = ["meldt"] };
        if (pakke.Pakke.Kilde is { } kilde)
        {
            known["kilde"] = [kilde];
        }

        var text = new StringBuilder("---\n");
        foreach (var field in TiltakReader.Kind.Fields)
        {
            if (known.TryGetValue(field.Key, out var values))
            {
                text.Append(FrontMatterText.Of(field, values));
            }
            else if ((field.Spec.Need != Need.Optional || FormPlan.Framme.Contains(field.Key)) && !IsInherited(field.Spec))
            {
                text.Append(FormattableString.Invariant($"# {field.Spec.Help} Eksempel: {field.Spec.Example}\n{field.Key}:\n"));
            }
        }

        text.Append("---\n");
        foreach (var heading in TextHeading.All)
        {
            text.Append('\n').Append(heading.Markdown).Append('\n');
        }

        return text.ToString();

        bool IsInherited(FieldSpec spec) => spec.IsInherited && pakke.Pakke.Origin.Has(spec.Key);
    }

    /// <summary>
    /// The name of the file as far as it can be known; the hyphen at its end must be followed by a name, and no check lets it through without.
    /// </summary>
    public static string FileFor(PakkeNode pakke)
    {
        var eier = pakke.Ramme.Eiere.FirstOrDefault();
        var sted = pakke.Ramme.Region?.Id ?? (eier is null ? pakke.Id : Slug.From(eier is { Kommuner: [var kommune] } ? kommune.Navn : eier.Navn));
        var ar = pakke.Ramme.Ar is { } year ? FormattableString.Invariant($"{year}-") : "";
        return $"content/pakker/{pakke.Id}/{sted}-{ar}.md";
    }
}
