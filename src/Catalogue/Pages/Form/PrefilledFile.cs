using System.Collections.Immutable;
using System.Text;
using Catalogue.Language;
using Catalogue.Markdown;
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
    /// <summary>
    /// Where a new tiltak after another's pattern begins: both names are to be replaced, and no check lets a folder without its <c>pakke.md</c>
    /// through.
    /// </summary>
    public const string FileAfter = "content/pakker/navn-pa-pakken/navn-pa-tiltaket.md";

    /// <summary>A new tiltak of a package: it inherits what the package says.</summary>
    public static string For(PakkeNode pakke)
    {
        var known = new Dictionary<string, ImmutableArray<string>>(StringComparer.Ordinal) { ["status"] = ["meldt"] };
        if (pakke.Pakke.Kilde is { } kilde)
        {
            known["kilde"] = [kilde];
        }

        return Write(
            f => known.GetValueOrDefault(f.Key, []),
            spec => spec.IsInherited && pakke.Pakke.Origin.Has(spec.Key),
            TextHeading.All.Select(h => h.Markdown));
    }

    /// <summary>
    /// A new tiltak after the pattern of another: what it was about and its headings are kept, what it cost, when, and for whom is not.
    /// </summary>
    public static string After(TiltakNode node, MarkdownBody body)
    {
        var tiltak = node.Tiltak;
        var known = new Dictionary<string, ImmutableArray<string>>(StringComparer.Ordinal)
        {
            ["status"] = ["meldt"],
            ["sektor"] = node.Ramme.Sektor,
            ["fase"] = tiltak.Fase,
            ["malgruppe"] = [.. tiltak.Malgruppe.Select(m => m.Text)],
            ["tema"] = [.. tiltak.Tema.Select(t => t.Text)],
            ["stikkord"] = tiltak.Stikkord,
            ["bygger_paa"] = [node.Id],
            ["sprak"] = tiltak.Sprak == "nb" ? [] : [tiltak.Sprak],
        };
        var own = body.Headings.Where(h => h.Level is 2 or 3).Select(h => $"{new string('#', h.Level)} {h.Text}").ToList();
        return Write(
            f => known.GetValueOrDefault(f.Key, []),
            spec => spec.IsInherited,
            own.Count > 0 ? own : TextHeading.All.Select(h => h.Markdown));
    }

    /// <summary>
    /// The name of the file as far as it can be known; the hyphen at its end must be followed by a name, and no check lets it through without.
    /// </summary>
    public static string FileFor(PakkeNode pakke)
    {
        var sted = pakke.Ramme.Region?.Id ?? pakke.Ramme.Eiere.Select(k => Slug.From(k.Navn)).FirstOrDefault() ?? pakke.Id;
        var ar = pakke.Ramme.Ar is { } year ? FormattableString.Invariant($"{year}-") : "";
        return $"content/pakker/{pakke.Id}/{sted}-{ar}.md";
    }

    private static string Write(Func<FieldDescription, ImmutableArray<string>> known, Func<FieldSpec, bool> inherited, IEnumerable<string> headings)
    {
        var text = new StringBuilder("---\n");
        foreach (var field in TiltakReader.Kind.Fields)
        {
            var values = known(field);
            if (!values.IsEmpty)
            {
                text.Append(FrontMatterText.Of(field, values));
            }
            else if ((field.Spec.Need != Need.Optional || FormPlan.Framme.Contains(field.Key)) && !inherited(field.Spec))
            {
                text.Append(FormattableString.Invariant($"# {field.Spec.Help} Eksempel: {field.Spec.Example}\n{field.Key}:\n"));
            }
        }

        text.Append("---\n");
        foreach (var heading in headings)
        {
            text.Append('\n').Append(heading).Append('\n');
        }

        return text.ToString();
    }
}
