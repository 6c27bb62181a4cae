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
    Period,
    Choice,
    Url,
    UrlOrMailbox,
    TextList,
    SlugList,
    ChoiceList,
    SemesterList,
    UrlList,
    Objects,
}

/// <summary>What a field's value names: an entry of a register, another file, or a field of its own file.</summary>
public enum Target
{
    None,
    Kommune,

    /// <summary>A kommune, or another that can own a tiltak.</summary>
    Eier,
    Fylke,
    Region,
    Uh,
    Ordning,
    Skjema,
    Tema,
    Prioritering,
    Malgruppe,
    Tiltak,
    Pakke,
    Felt,

    /// <summary>A field of tiltak or packages, named in another kind of file.</summary>
    Innholdsfelt,
}

/// <summary>The form of a field's value: its type, limits of length, allowed values, and for objects their fields.</summary>
public sealed record FieldShape(FieldType Type)
{
    public static readonly FieldShape Text = new(FieldType.Text);
    public static readonly FieldShape LongText = new(FieldType.Text) { IsLong = true };
    public static readonly FieldShape Slug = new(FieldType.Slug);
    public static readonly FieldShape Integer = new(FieldType.Integer);
    public static readonly FieldShape Year = new(FieldType.Year);
    public static readonly FieldShape Amount = new(FieldType.Amount);
    public static readonly FieldShape Date = new(FieldType.Date);
    public static readonly FieldShape Period = new(FieldType.Period);
    public static readonly FieldShape Url = new(FieldType.Url);
    public static readonly FieldShape UrlOrMailbox = new(FieldType.UrlOrMailbox);
    public static readonly FieldShape TextList = new(FieldType.TextList);
    public static readonly FieldShape SemesterList = new(FieldType.SemesterList);
    public static readonly FieldShape UrlList = new(FieldType.UrlList);

    private const int ManyCharacters = 200;

    // A kommune or owner may be called by any of its names; all else has an id.
    private static readonly ImmutableArray<FieldShape> One =
        All(t => t is Target.Kommune or Target.Eier or Target.Felt or Target.Innholdsfelt ? FieldType.Text : FieldType.Slug);
    private static readonly ImmutableArray<FieldShape> Many =
        All(t => t is Target.Kommune or Target.Eier or Target.Innholdsfelt ? FieldType.TextList : FieldType.SlugList);

    public int MinLength { get; init; }

    public int MaxLength { get; init; }

    /// <summary>Some sentences rather than a few words.</summary>
    public bool IsLong { get => field || MaxLength >= ManyCharacters; init; }

    /// <summary>The most items that a list should have; 0 where it does not matter.</summary>
    public int MaxItems { get; init; }

    /// <summary>The closed choice; null where the value is free or names something (see <see cref="Target"/>).</summary>
    public Choices? Values { get; init; }

    /// <summary>What the value names; its terms are found with <see cref="TargetTerms"/>.</summary>
    public Target Target { get; init; }

    /// <summary>One is the rule, but a list of several is taken too.</summary>
    public bool MayBeSeveral { get; init; }

    /// <summary>What holds where the field is absent.</summary>
    public string? Default { get; init; }

    /// <summary>The fields of each object, asked for only when somebody wants to know.</summary>
    public Func<ImmutableArray<FieldDescription>> Fields { get; init; } = () => [];

    /// <summary>The name of one thing.</summary>
    public static FieldShape To(Target target) => One[(int)target];

    /// <summary>The names of some things.</summary>
    public static FieldShape ListTo(Target target) => Many[(int)target];

    /// <summary>The name of one thing, or those of the few that share it.</summary>
    public static FieldShape OneOrMoreOf(Target target) => To(target) with { MayBeSeveral = true };

    public bool IsList => Type >= FieldType.TextList;

    private static ImmutableArray<FieldShape> All(Func<Target, FieldType> type) =>
        [.. Enum.GetValues<Target>().Select(t => new FieldShape(type(t)) { Target = t })];
}

/// <summary>A field that a reader asked for: everything that a schema, a guide or a form needs to know of it.</summary>
public sealed record FieldDescription(FieldSpec Spec, FieldShape Shape)
{
    public string Key => Spec.Key;
}
