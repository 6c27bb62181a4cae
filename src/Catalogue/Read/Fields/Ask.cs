namespace Catalogue.Read.Fields;

/// <summary>How much a field is wanted: a required one that is missing is an error, a recommended one a warning.</summary>
public enum Need
{
    Required,
    Recommended,
    Optional,
}

/// <summary>A question for one field: its key, how much it is wanted, and for people what it is and an example.</summary>
public readonly record struct Ask(string Key, Need Need, string Help, string Example)
{
    /// <summary>A tiltak that is silent takes the value of its package.</summary>
    public bool IsInherited { get; init; }

    /// <summary>The field as people call it: «Målgruppe» for <c>malgruppe</c>.</summary>
    public string Label => FieldName.Of(Key);

    public static Ask Required(string key, string help, string example) => new(key, Need.Required, help, example);

    public static Ask Recommended(string key, string help, string example) => new(key, Need.Recommended, help, example);

    public static Ask Optional(string key, string help, string example) => new(key, Need.Optional, help, example);
}
