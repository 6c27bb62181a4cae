namespace Catalogue.Read.Fields;

/// <summary>How much a field is wanted: a required one that is missing is an error, a recommended one a warning.</summary>
public enum Need
{
    Required,
    Recommended,
    Optional,
}

/// <summary>The specification of one field: its key, how much it is wanted, and for people what it is and an example.</summary>
public readonly record struct FieldSpec(string Key, Need Need, string Help, string Example)
{
    /// <summary>A tiltak that is silent takes the value of its package.</summary>
    public bool IsInherited { get; init; }

    /// <summary>No form asks for it: those who write the file decide.</summary>
    public bool IsEditorial { get; init; }

    /// <summary>The field as people call it: «Målgruppe» for <c>malgruppe</c>. Where nothing else is said, the key with spaces.</summary>
    public string Label { get => field ?? FromKey(Key); init; }

    /// <summary>What one item of a list is called, where a button adds one: «aktivitet».</summary>
    public string? ItemName { get; init; }

    /// <summary>The answer that a form has from the beginning.</summary>
    public string? Initial { get; init; }

    public static FieldSpec Required(string key, string help, string example) => new(key, Need.Required, help, example);

    public static FieldSpec Required(string key, string label, string help, string example) => Required(key, help, example) with { Label = label };

    public static FieldSpec Recommended(string key, string help, string example) => new(key, Need.Recommended, help, example);

    public static FieldSpec Recommended(string key, string label, string help, string example) =>
        Recommended(key, help, example) with { Label = label };

    public static FieldSpec Optional(string key, string help, string example) => new(key, Need.Optional, help, example);

    public static FieldSpec Optional(string key, string label, string help, string example) => Optional(key, help, example) with { Label = label };

    private static string FromKey(string key) => key.Length == 0 ? key : char.ToUpperInvariant(key[0]) + key[1..].Replace('_', ' ');
}
