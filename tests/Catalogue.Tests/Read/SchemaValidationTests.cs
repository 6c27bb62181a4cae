using System.Text;
using System.Text.Json.Nodes;
using Catalogue.Model;
using Catalogue.Pipeline;
using Catalogue.Read;
using Catalogue.Read.Fields;
using Catalogue.Tests.Rules;

namespace Catalogue.Tests.Read;

public class SchemaValidationTests
{
    /// <summary>
    /// The codes whose failing example a schema can catch. The others need more than one file, the text below the fields, or a calculation.
    /// </summary>
    private static readonly string[] Catchable =
    [
        "TK109", "TK133", "TK150", "TK154", "TK155", "TK166", "TK201", "TK202", "TK203", "TK204", "TK205", "TK206", "TK207", "TK209", "TK210",
        "TK211", "TK220", "TK304",
        "TK305", "TK306", "TK307", "TK308",
    ];

    private static readonly Katalog Real = ContentCheck.Link(RealSite.Sources.Content);

    [Fact]
    public void Every_schema_is_valid_against_the_metaschema()
    {
        var with = AllKinds.Kinds.ToDictionary(k => k.Name, k => JsonSchema.Of(k, Real));
        var without = AllKinds.Kinds.ToDictionary(k => $"{k.Name} uten innhold", k => JsonSchema.Of(k));
        var verdict = SchemaJudge.Judge(with.Concat(without).ToDictionary(), []);
        Assert.Equal(2 * AllKinds.Kinds.Length, verdict.Meta.Count);
        Assert.All(verdict.Meta, m => Assert.Empty(m.Value));
    }

    [Fact]
    public void Every_real_file_passes_the_schema_of_its_kind()
    {
        var files = RealSite.Sources.Content.Where(f => SchemaJudge.KindOf(f.Path) is not null).ToList();
        var verdict = SchemaJudge.Judge(Schemas(Real), files.Select(f => (SchemaJudge.KindOf(f.Path)!, Encoding.UTF8.GetString(f.Bytes.Span))));
        var complaints = files.Zip(verdict.Files, (f, told) => (f.Path, told))
            .Where(f => f.told.Length > 0)
            .Select(f => $"{f.Path}: {string.Join("; ", f.told)}")
            .ToList();
        Assert.Empty(complaints);
        Assert.True(files.Count > 100, $"{files.Count} files");
    }

    [Fact]
    public void The_failing_examples_that_a_schema_can_catch_fail_it_and_the_right_ones_pass()
    {
        var schemas = Schemas(TestSite.Base().Link());
        var examples = RulePage.All()
            .Where(page => page.HasExamples)
            .SelectMany(page =>
                new[] { "Feil", "Riktig" }.SelectMany(section => Files(page, section, schemas).Select(f => (page.Code, Section: section, File: f))))
            .ToList();
        var verdict = SchemaJudge.Judge(schemas, examples.Select(e => e.File));
        var refused = examples.Zip(verdict.Files, (e, told) => (e.Code, e.Section, Told: told)).Where(e => e.Told.Length > 0).ToList();

        Assert.DoesNotContain(refused, e => e.Section == "Riktig");
        var caught = refused.Where(e => !e.Told[0].StartsWith("YAML", StringComparison.Ordinal)).Select(e => e.Code).Distinct().ToList();
        Assert.True(Catchable.SequenceEqual(caught), $"Caught: {string.Join(' ', caught)}");
    }

    [Theory]
    [MemberData(nameof(JsonSchemaTests.Kinds), MemberType = typeof(JsonSchemaTests))]
    public void The_example_of_every_field_passes_the_schema(string name)
    {
        var schema = JsonNode.Parse(JsonSchema.Of(AllKinds.Find(name)!, Real))!;
        var properties = schema["properties"]!.AsObject();
        var examples = properties.Select(p => new JsonObject { [p.Key] = p.Value!["examples"]![0]!.DeepClone() }.ToJsonString()).ToList();
        schema.AsObject().Remove("if");
        schema.AsObject().Remove("then");
        var verdict = SchemaJudge.Judge(new Dictionary<string, string> { [name] = schema.ToJsonString() }, examples.Select(e => (name, e)));
        Assert.DoesNotContain(examples.Zip(verdict.Files, (example, told) => (example, told)), e => e.told.Length > 0);
    }

    /// <summary>What people write as a value, right and wrong, after the colon.</summary>
    private static readonly string[] Values =
    [
        "", " \"\"", " \"  \"", " []", " ja", " nei", " meldt", " Meldt", " tull og tøys", " 7", " \"7\"", " 0301", " 12 500", " 12.500", " 1.5",
        " 1234.5", " -5", " kr 1 000", " 1000,-", " 5 000 kr", "\"5 000 kroner\"",
        " 1 5 44 000", " 2024", " \"2024\"", " 1899", " 2024-04-15", " 2024-4-15", " 15.04.2024", " salten", " Salten", " nord", " nord, nord",
        " nord,, nord,", " ledelse", " Bodø", " 1804", " Bodø kommune, Narvik", "grunnskole, sfo",
        " V2024", " vår 2024, H2024", " våren 2024", " V24", " https://www.udir.no/", " http://www.udir.no/", " https://www.udir.no/ og mer",
        " https://a.example/, https://b.example/", " nb", " tittel",
        " true", " 99999999999999", "\n  - nord", "\n  - ledelse\n  - ledelse", "\n  - V2024", "\n  - grunnskole", "\n  - Bodø\n  - 1806", "\n  -",
        "\n  - navn: Samling\n    eier: 1000", "\n  - Navn: Samling", "\n  - periode: Høst 2025\n    uh: 12 000 kr",
        "\n  - felt: meldt_totalt\n    grunn: Tallene går ikke opp.", "\n  - felt: Målgruppe\n    grunn: Ikke oppgitt.",
        "\n  - felt: tull\n    grunn: Ikke oppgitt.", "\n  navn: Samling", "\n  - - dobbel", " https://www.udir.no/?a=[b]",
        "\n  - https://www.udir.no/\n  - ftp://x.example/",
    ];

    [Theory]
    [InlineData("tiltak", "content/pakker/eksempel/tiltak-b.md")]
    [InlineData("pakke", "content/pakker/annen/pakke.md")]
    [InlineData("uh", "content/uh/annen.md")]
    [InlineData("region", "content/regioner/annen.md")]
    public void The_schema_accepts_whatever_value_the_readers_accept(string kind, string path)
    {
        var katalog = TestSite.Base().Link();
        var fields = AllKinds.Find(kind)!.Fields;
        var cases = (from field in fields
                     from key in new[]
                     {
                         field.Key,
                         field.Spec.Label.StartsWith("Sum", StringComparison.Ordinal) ? field.Key : field.Key.ToUpperInvariant().Replace('_', '-'),
                     }
                     from value in Values
                     select (Field: field, Text: With(fields, field, key + ":" + value))).ToList();
        var verdict = SchemaJudge.Judge(Schemas(katalog), cases.Select(c => (kind, c.Text)));

        var refused = cases.Zip(verdict.Files, (c, told) => (c.Field, c.Text, Told: told)).Where(c => c.Told.Length > 0).ToList();
        var wrongly = refused.Where(c => Accepted(path, c.Text)).Select(c => $"{string.Join("; ", c.Told)}\n{c.Text}").ToList();
        Assert.Empty(wrongly);
        Assert.True(refused.Count > cases.Count / 3, $"{refused.Count} of {cases.Count} are refused");
    }

    [Theory]
    [InlineData("tittel", "Tittel", true)]
    [InlineData("malgruppe", "målgruppe", true)]
    [InlineData("bygger_paa", "Bygger-paa", true)]
    [InlineData("malgruppe", "malgrupe", false)]
    [InlineData("ar", "år", true)]
    [InlineData("ar", "aar", false)]
    public void A_key_may_be_spelt_as_the_readers_fold_it(string key, string spelt, bool accepted)
    {
        var fields = AllKinds.Find("tiltak")!.Fields;
        var value = key switch { "tittel" => " Tittelen", "ar" => " 2024", _ => "" };
        var text = With(fields, fields.Single(f => f.Key == key), $"{spelt}:{value}");
        var told = Assert.Single(SchemaJudge.Judge(Schemas(TestSite.Base().Link()), [("tiltak", text)]).Files);
        Assert.Equal(accepted, told.Length == 0);
        Assert.Equal(accepted, Accepted("content/pakker/eksempel/tiltak-b.md", text));
    }

    private static Dictionary<string, string> Schemas(Katalog katalog) => AllKinds.Kinds.ToDictionary(k => k.Name, k => JsonSchema.Of(k, katalog));

    // An example that brings entries of a register with it is judged by schemas that know them.
    private static List<(string Schema, string Text)> Files(RulePage page, string section, Dictionary<string, string> schemas)
    {
        var site = page.Site(section);
        var own = site.ToSources().Content
            .Where(f =>
                f.Size == f.Bytes.Length
                    && SchemaJudge.KindOf(f.Path) is not null
                    && !BaseSite.Text.Contains($"-- {f.Path} --\n{Text(f)}", StringComparison.Ordinal))
            .Select(f => (Kind: SchemaJudge.KindOf(f.Path)!, Text: Text(f)))
            .ToList();
        var suffix = own.Exists(f => f.Kind is not ("tiltak" or "pakke")) ? $" {page.Code} {section}" : "";
        foreach (var (kind, schema) in suffix.Length == 0 ? [] : Schemas(site.Link()))
        {
            schemas[kind + suffix] = schema;
        }

        return [.. own.Select(f => (f.Kind + suffix, f.Text))];
    }

    private static string Text(Catalogue.Source.RawFile file) => Encoding.UTF8.GetString(file.Bytes.Span);

    // The other required fields are there, so that the one line decides.
    private static string With(IEnumerable<FieldDescription> fields, FieldDescription field, string line)
    {
        var others = fields.Where(f => f.Spec.Need == Need.Required && f.Key != field.Key).Select(f => f.Shape.Type == FieldType.Objects
            ? $"{f.Key}:\n  - kommune: Bodø\n    medlemskap: sikkert\n    grunnlag: Nettstedet\n"
            : $"{f.Key}: {f.Spec.Example}\n");
        return $"---\n{string.Concat(others)}{line}\n---\n";
    }

    private static bool Accepted(string path, string text)
    {
        var own = ContentCheck.Faults([new(path, Encoding.UTF8.GetBytes(text)), .. TestSite.Base().ToSources().Content], TestSite.Today)
            .Where(d => d.Location.Source.Path == path);
        return !own.Any(d => d.Rule.Code is "TK209" or "TK220" || (d.IsError && d.Rule.Code[2] is '1' or '2' or '3'));
    }
}
