using System.Collections.Immutable;
using System.Text;
using Catalogue.Read;
using Catalogue.Read.Fields;
using Catalogue.Source;

namespace Catalogue.Tests.Unicode;

/// <summary>The base site with one text in every field of every kind of file, and all over their bodies.</summary>
internal sealed record UnicodeSite
{
    public const string Id = "tiltak-u";

    /// <summary>How a field has the text: within double quotes.</summary>
    public required string Written { get; init; }

    /// <summary>How a body has it.</summary>
    public required string InBody { get; init; }

    /// <summary>Whether fields that are no free text have it too, which is a fault.</summary>
    public bool Everywhere { get; init; }

    /// <summary>A picture that its bodies can show, as a path from the site's root.</summary>
    public const string Picture = "/medier/sider/u.webp";

    private static readonly RawFile AnyPicture = new(
        "content/sider/u.webp",
        RealSite.Sources.Assets.First(a =>
            a.Path.StartsWith("content/", StringComparison.Ordinal) && a.Path.EndsWith(".webp", StringComparison.Ordinal)).Bytes);

    // What a field of another kind needs for the site to be whole.
    private static readonly Dictionary<string, string> Right = new()
    {
        ["tiltak/status"] = "meldt",
        ["tiltak/godkjent_dato"] = "2026-11-20",
        ["tiltak/tidligere_id"] = "gammel",
        ["perioder/periode"] = "2026",
        ["gjenbruk/tiltak"] = "tiltak-a",
        ["erfaring/dato"] = "2026-11-01",
        ["erfaring/av"] = "rektor",
        ["pakke/status"] = "meldt",
        ["pakke/skjema"] = "2024-lokal",
        ["frister/hva"] = "rapport",
        ["frister/dato"] = "2026-11-01",
        ["fylke/kart"] = ".",
        ["planer/fra"] = "2026",
        ["prioriteringer/id"] = "ny-prioritering",
        ["region/type"] = "rkk",
        ["region/status"] = "aktiv",
        ["eier/type"] = "privat",
        ["eier/orgnr"] = "\"999999999\"",
        ["uh/type"] = "universitet",
        ["uh/orgnr"] = "\"999999999\"",
        ["kommuner/kommune"] = "Bodø",
        ["kommuner/medlemskap"] = "sikkert",
        ["katalog/grunnadresse"] = "https://tiltak.example/",
        ["kommuner/nr"] = "\"1805\"",
        ["kommuner/orgnr"] = "\"999999999\"",
        ["tiltak/uh"] = "nord",
        ["partnerbelop/uh"] = "nord",
        ["partnerbelop/belop"] = "1000",
        ["bydeler/kommune"] = "Oslo",
        ["utgatte/nr"] = "\"1851\"",
        ["utgatte/erstattet_av"] = "\"1804\"",
        ["malgrupper/id"] = "nye",
        ["avvik/felt"] = "region",
        ["tall/fylke"] = "nordland",
        ["tall/ar"] = "2024",
        ["tall/behovsmeldinger"] = "14",
    };

    public TestSite ToSite()
    {
        var site = TestSite.Base().With(AnyPicture);
        foreach (var kind in AllKinds.Kinds)
        {
            foreach (var (path, text) in Files(kind, site))
            {
                site.With(path, text);
            }
        }

        return site;
    }

    private IEnumerable<(string Path, string Text)> Files(KindDescription kind, TestSite site)
    {
        if (!kind.Files.Contains('*', StringComparison.Ordinal))
        {
            return [(kind.Files, kind.Name == "katalog" ? Fields(kind.Name, kind.Fields, "") : WithItem(kind, Base(site, kind.Files)))];
        }

        var path = kind.Name switch
        {
            "pakke" => "content/pakker/u/pakke.md",
            "tiltak" => $"content/pakker/u/{Id}.md",
            _ => kind.Files.Replace("*", "u", StringComparison.Ordinal),
        };
        return [(path, $"---\n{Fields(kind.Name, kind.Fields, "")}---\n\n{InBody}\n")];
    }

    // The registers are lists: one item more at the top of each.
    private string WithItem(KindDescription kind, string text) => kind.Fields.Aggregate(text, (all, field) =>
        field.Shape.Type != FieldType.Objects ? all + Field(kind.Name, field, "")
        : all.Contains($"{field.Key}:\n", StringComparison.Ordinal) ? all.Replace(
            $"{field.Key}:\n",
            $"{field.Key}:\n{Item(field)}",
            StringComparison.Ordinal)
        : $"{all}{field.Key}:\n{Item(field)}");

    private static string Base(TestSite site, string path) =>
        site.ToSources().Content.FirstOrDefault(f => f.Path == path) is { } file ? Encoding.UTF8.GetString(file.Bytes.Span) : "";

    private string Fields(string kind, ImmutableArray<FieldDescription> fields, string indent) =>
        string.Concat(fields.Select(f => Field(kind, f, indent)));

    private string Field(string kind, FieldDescription field, string indent) =>
        (Right.TryGetValue($"{kind}/{field.Key}", out var right) && !Everywhere, field.Shape) switch
        {
            (true, _) => $"{indent}{field.Key}: {right}\n",
            (_, { Type: FieldType.Objects }) => $"{indent}{field.Key}:\n{Item(field, indent)}",
            (_, { Type: FieldType.TextList, Target: Target.None }) => $"{indent}{field.Key}:\n{indent}  - \"{Written}\"\n",
            (_, { Type: FieldType.Text, Target: Target.None, Values: null }) => $"{indent}{field.Key}: \"{Written}\"\n",
            _ when Everywhere => $"{indent}{field.Key}: \"{Written}\"\n",
            _ => "",
        };

    private string Item(FieldDescription field, string indent = "")
    {
        var fields = Fields(field.Key, field.Shape.Fields(), indent + "    ");
        return fields.Length == 0 ? "" : $"{indent}  - {fields[(indent.Length + 4)..]}";
    }
}
