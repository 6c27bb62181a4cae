using System.Collections.Immutable;
using Catalogue.Model;
using Catalogue.Read;
using Catalogue.Read.Fields;

namespace Catalogue.Import;

/// <summary>How a field of a form compares with the file that the catalogue has.</summary>
public enum FieldAgreement
{
    Same,
    Differs,
    OnlyInForm,
    OnlyInCatalogue,
}

/// <summary>A field in the form and in the catalogue.</summary>
public sealed record ComparedField(string File, string Field, string InForm, string InCatalogue)
{
    public FieldAgreement Agreement => InForm.Length == 0 ? FieldAgreement.OnlyInCatalogue
        : InCatalogue.Length == 0 ? FieldAgreement.OnlyInForm
        : InForm == InCatalogue ? FieldAgreement.Same
        : FieldAgreement.Differs;
}

/// <summary>Compares what a form says with a package that the catalogue has already.</summary>
internal static class FieldComparison
{
    // What editors write themselves, no form says.
    private static readonly ImmutableArray<string> Compared =
    [
        "ar", "ordning", "region", "eiere", "private_eiere", "uh", "sektor", "antall_tiltak", "medbestemmelse", "videreutdanning",
        "samisk_perspektiv", "budsjett_i_vedlegg", "nr", "tittel", "fase", "varighet", "malgruppe",
    ];

    public static ImmutableArray<ComparedField> Of(FormDraft draft, PakkeNode pakke, Skjema skjema, Registers registers)
    {
        var fields = ImmutableArray.CreateBuilder<ComparedField>();
        Add(fields, ("pakke.md", draft.Pakke.Fields, pakke.Pakke.Origin), registers);
        foreach (var (file, tiltak) in Pairs(draft, pakke))
        {
            Add(fields, (tiltak is null ? file!.Id : $"{tiltak.Id}.md", file?.Fields, tiltak?.Tiltak.Origin), registers);
        }

        return [.. fields.Where(f => f.Field == "tittel" ? f.File != "pakke.md" && skjema.Asks("tittel")
            : skjema.Asks(f.Field) || (f.InForm.Length > 0 && f.InCatalogue.Length > 0))];
    }

    private static void Add(
        ImmutableArray<ComparedField>.Builder fields, (string File, DraftFields? Form, Origin? Origin) both, Registers registers)
    {
        var kind = both.File == "pakke.md" ? "pakke" : "tiltak";
        var catalogue = both.Origin is null ? null : WrittenFields.Of(both.Origin);
        foreach (var field in AllKinds.Find(kind)!.Fields.Where(f => IsCompared(f, kind)))
        {
            var (form, known) = (Normal(field, both.Form?[field.Key] ?? [], registers), Normal(field, catalogue?[field.Key] ?? [], registers));
            if (form.Length + known.Length > 0)
            {
                fields.Add(new(both.File, field.Key, form, known));
            }
        }
    }

    private static bool IsCompared(FieldDescription field, string kind) =>
        (kind == "pakke" || !field.Spec.IsInherited)
        && (field.Shape.Type is FieldType.Amount
            ? field.Key.StartsWith("sum_", StringComparison.Ordinal) || field.Key.StartsWith("meldt_", StringComparison.Ordinal)
            : Compared.Contains(field.Key) || field.Key.StartsWith("enheter_", StringComparison.Ordinal));

    // By number where both have one, else by the only one, or by title.
    private static IEnumerable<(DraftFile? File, TiltakNode? Tiltak)> Pairs(FormDraft draft, PakkeNode pakke)
    {
        var left = pakke.Tiltak.ToList();
        foreach (var file in draft.Tiltak)
        {
            var same = left.Find(t => t.Tiltak.Nr is { } nr && $"{nr}" == file.Fields.Text("nr"))
                ?? left.Find(t => t.Tiltak.Tittel.Equals(file.Fields.Text("tittel"), StringComparison.OrdinalIgnoreCase))
                ?? (draft.Tiltak.Length == 1 && pakke.Tiltak.Length == 1 ? left.FirstOrDefault() : null);
            left.Remove(same!);
            yield return (file, same);
        }

        foreach (var tiltak in left)
        {
            yield return (null, tiltak);
        }
    }

    private static string Normal(FieldDescription field, IEnumerable<string> values, Registers registers)
    {
        var normal = values.Select(v => field.Shape switch
        {
            { Type: FieldType.Amount } => AmountField.Written(v) is { } kroner ? $"{kroner}" : v,
            { Target: Target.Eier } => registers.Eiere.Find(v)?.Id ?? v,
            _ => string.Join(' ', v.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries)),
        });
        return string.Join(", ", field.Shape.IsList ? normal.Order(StringComparer.Ordinal) : normal);
    }
}
