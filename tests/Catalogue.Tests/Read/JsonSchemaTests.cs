using System.Text.Json;
using Catalogue.Read;
using Catalogue.Read.Fields;

namespace Catalogue.Tests.Read;

public class JsonSchemaTests
{
    public static TheoryData<string> Kinds => [.. AllKinds.Kinds.Select(k => k.Name)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_kind_has_a_schema_with_each_of_its_fields_explained(string name)
    {
        var kind = AllKinds.Find(name)!;
        using var schema = JsonDocument.Parse(JsonSchema.Of(kind));
        var properties = schema.RootElement.GetProperty("properties");

        Assert.Equal(kind.Fields.Select(f => f.Key), properties.EnumerateObject().Select(p => p.Name));
        Assert.All(properties.EnumerateObject(), p => Assert.True(p.Value.GetProperty("description").GetString()!.Length > 10, p.Name));
    }

    [Fact]
    public void A_schema_says_what_is_required_and_that_other_fields_are_not_allowed()
    {
        using var schema = JsonDocument.Parse(JsonSchema.Of(AllKinds.Find("tiltak")!));

        Assert.Equal(
            ["tittel", "sammendrag", "status"],
            schema.RootElement.GetProperty("then").GetProperty("required").EnumerateArray().Select(r => r.GetString()!));
        Assert.False(schema.RootElement.GetProperty("additionalProperties").GetBoolean());
    }

    [Fact]
    public void A_list_of_objects_has_the_fields_of_its_objects()
    {
        using var schema = JsonDocument.Parse(JsonSchema.Of(AllKinds.Find("tiltak")!));
        Assert.Contains(
            "#/$defs/aktiviteter",
            schema.RootElement.GetProperty("properties").GetProperty("aktiviteter").ToString(),
            StringComparison.Ordinal);
        var items = schema.RootElement.GetProperty("$defs").GetProperty("aktiviteter");

        Assert.Equal(["navn", "eier", "uh", "deltakere", "merknad"], items.GetProperty("properties").EnumerateObject().Select(p => p.Name));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void No_field_is_asked_for_twice(string name)
    {
        var keys = AllKinds.Find(name)!.Fields.Select(f => f.Key).ToList();
        Assert.Equal(keys.Distinct(), keys);
    }

    [Fact]
    public void The_example_of_every_choice_is_one_of_its_values() =>
        Assert.All(AllKinds.Kinds.SelectMany(k => k.Fields).Where(f => f.Shape.Values is not null), Example_is_allowed);

    private static void Example_is_allowed(FieldDescription field) =>
        Assert.All(field.Spec.Example.Split(", "), value => Assert.Contains(value, field.Shape.Values!.Ids));
}
