using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using Catalogue.Yaml;

namespace Catalogue.Decisions;

/// <summary>The columns that a list of decisions may have, and what those who make such lists call them.</summary>
public static class DecisionColumns
{
    public const string Id = "id";
    public const string Tittel = "tittel";
    public const string Pakke = "pakke";
    public const string Nr = "nr";
    public const string Ar = "ar";
    public const string Periode = "periode";
    public const string Status = "status";
    public const string Dato = "vedtak_dato";

    private static readonly (string Column, string[] Names)[] Known =
    [
        (Id, ["tiltak_id", "katalog_id"]),
        (Tittel, ["tiltak", "navn", "navn_pa_tiltak", "tiltaksnavn"]),
        (Pakke, ["pakke_id", "behovsmelding"]),
        (Nr, ["nummer", "tiltak_nr", "tiltaksnr", "tiltaksnummer"]),
        (Ar, ["budsjettar"]),
        (Periode, ["skolear", "semester"]),
        ("innstilt_eier", ["innstilling_eier"]),
        ("innstilt_uh", ["innstilling_uh"]),
        ("innstilt_totalt", ["innstilt", "innstilling", "innstilt_sum", "innstilling_totalt", "innstilt_belop"]),
        ("tildelt_eier", ["tildeling_eier"]),
        ("tildelt_uh", ["tildeling_uh"]),
        ("tildelt_totalt", ["tildelt", "tildeling", "tildelt_sum", "tildeling_totalt", "tildelt_belop"]),
        (Status, ["vedtak", "utfall", "resultat"]),
        ("vedtak_ref", ["referanse", "saksnummer", "saksnr", "vedtaksreferanse", "vedtak_saksnummer"]),
        (Dato, ["dato", "vedtaksdato"]),
        ("vedtak_begrunnelse", ["begrunnelse", "grunn"]),
    ];

    private static readonly FrozenDictionary<string, string> ByName = Known
        .SelectMany(k => k.Names.Append(k.Column), (k, name) => (name, k.Column))
        .ToFrozenDictionary(k => k.name, k => k.Column, StringComparer.Ordinal);

    /// <summary>The columns by the names of the fields.</summary>
    public static readonly ImmutableArray<string> All = [.. Known.Select(k => k.Column)];

    public static readonly string Words = string.Join(", ", All);

    /// <summary>The column that a heading names, or null.</summary>
    public static string? Of(string heading) => ByName.GetValueOrDefault(Plain(heading));

    /// <summary>Whether a column has a value for a field of the tiltak, and does not only say which tiltak it is.</summary>
    public static bool IsValue(string column) => column is not (Id or Tittel or Pakke or Nr or Ar or Periode);

    // «Innstilt, UH (kr)» is innstilt_uh.
    private static string Plain(string heading)
    {
        var plain = new StringBuilder();
        foreach (var c in YamlKey.Fold(heading.Replace("(kr)", "", StringComparison.OrdinalIgnoreCase)))
        {
            _ = char.IsAsciiLetterOrDigit(c) ? plain.Append(c) : plain is [.., not '_'] ? plain.Append('_') : plain;
        }

        return plain.ToString().TrimEnd('_');
    }
}
