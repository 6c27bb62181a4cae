using System.Collections.Immutable;
using Catalogue.Read;
using Catalogue.Read.Fields;

namespace Catalogue.Tables.Registers;

/// <summary>The columns of a register, told of in the words of its fields.</summary>
/// <param name="kind">The kind of file that the register is kept in.</param>
/// <param name="path">The fields that lead to a list within it, from the outermost.</param>
internal sealed class RegisterColumns<T>(string kind, params ImmutableArray<string> path)
{
    private readonly ImmutableArray<FieldDescription> fields =
        path.Aggregate(AllKinds.Find(kind)!.Fields, (fields, key) => fields.First(f => f.Key == key).Shape.Fields());

    /// <summary>The column of a field.</summary>
    public Column<RegisterRow<T>> this[string key, Func<T, Cell> value] => From(key, row => value(row.Entry));

    /// <summary>The column of a field whose value is found in other registers too.</summary>
    public Column<RegisterRow<T>> From(string key, Func<RegisterRow<T>, Cell> value)
    {
        var field = fields.First(f => f.Key == key);
        return Of(key, TypeOf(field.Shape), field.Spec.Help, value);
    }

    /// <summary>A column that is no field, but found from other registers or from where the entry stands.</summary>
    public Column<RegisterRow<T>> Computed(string name, ColumnType type, string description, Func<RegisterRow<T>, Cell> value) =>
        fields.All(f => f.Key != name)
            ? Of(name, type, description, value)
            : throw new ArgumentException($"«{name}» is a field, and has words of its own.", nameof(name));

    /// <summary>The column of an id: of the entry, which its file may write too, or of what it is a part of.</summary>
    public Column<RegisterRow<T>> Id(string name, string description, Func<T, string> id) => fields.Any(f => f.Key == name)
        ? this[name, x => id(x)] with { Description = description }
        : Computed(name, ColumnType.Text, description, row => id(row.Entry));

    /// <summary>The names of a place in other languages.</summary>
    public ImmutableArray<Column<RegisterRow<T>>> Names(Func<T, (string? Official, string? Sami, string? Language, string? Kven)> names) =>
    [
        this["offisielt_navn", x => names(x).Official],
        this["samisk_navn", x => names(x).Sami],
        this["samisk_sprak", x => names(x).Language],
        this["kvensk_navn", x => names(x).Kven],
    ];

    /// <summary>How many tiltak an entry has, and its page, by the facet that it is a value of.</summary>
    public ImmutableArray<Column<RegisterRow<T>>> OnSite(string facet, Func<RegisterRow<T>, string> id) =>
    [
        Computed(
            "antall_tiltak",
            ColumnType.Number,
            "Så mange tiltak i katalogen hører til her.",
            row => row.On(facet, id(row)) is { } on ? on.Facet[on.Value.Id].Length : (int?)null) with { Empty = "Har ikke egen side" },
        Computed(
            "adresse",
            ColumnType.Address,
            "Siden om det i katalogen.",
            row => row.On(facet, id(row)) is { } on ? row.Source.BaseUrl + on.Section.PathOf(on.Value) : null) with { Empty = "Har ikke egen side" },
    ];

    private static Column<RegisterRow<T>> Of(string name, ColumnType type, string description, Func<RegisterRow<T>, Cell> value) =>
        new(name, type, description, value) { Field = null };

    private static ColumnType TypeOf(FieldShape shape) => shape.Type switch
    {
        FieldType.Integer or FieldType.Year => ColumnType.Number,
        FieldType.Date => ColumnType.Date,
        FieldType.Url => ColumnType.Address,
        FieldType.Choice when shape == Vocabularies.YesNo => ColumnType.YesNo,
        _ => shape.IsList ? ColumnType.List : ColumnType.Text,
    };
}
