using System.Collections.Immutable;

namespace Catalogue.Read.Fields;

/// <summary>What a field's value is made of.</summary>
public enum FieldType
{
    Text,
    Slug,
    Integer,
    Year,
    Amount,
    Date,
    Choice,
    Url,
    TextList,
    SlugList,
    ChoiceList,
    SemesterList,
    UrlList,
    Objects,
}

/// <summary>The form of a field's value: its type, limits of length, allowed values, and for objects their fields.</summary>
public sealed record FieldShape(FieldType Type)
{
    public static readonly FieldShape Text = new(FieldType.Text);
    public static readonly FieldShape Slug = new(FieldType.Slug);
    public static readonly FieldShape Integer = new(FieldType.Integer);
    public static readonly FieldShape Year = new(FieldType.Year);
    public static readonly FieldShape Amount = new(FieldType.Amount);
    public static readonly FieldShape Date = new(FieldType.Date);
    public static readonly FieldShape Url = new(FieldType.Url);
    public static readonly FieldShape TextList = new(FieldType.TextList);
    public static readonly FieldShape SlugList = new(FieldType.SlugList);
    public static readonly FieldShape SemesterList = new(FieldType.SemesterList);
    public static readonly FieldShape UrlList = new(FieldType.UrlList);

    public int MinLength { get; init; }

    public int MaxLength { get; init; }

    public Vocabulary? Values { get; init; }

    /// <summary>The fields of each object, asked for only when somebody wants to know.</summary>
    public Func<ImmutableArray<FieldDescription>> Fields { get; init; } = () => [];

    public bool IsList => Type >= FieldType.TextList;
}

/// <summary>A field that a reader asked for: everything that a schema, a guide or a form needs to know of it.</summary>
public sealed record FieldDescription(Ask Ask, FieldShape Shape)
{
    public string Key => Ask.Key;
}
