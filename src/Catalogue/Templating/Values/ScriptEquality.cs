namespace Catalogue.Templating.Values;

/// <summary>Equality without conversion, for <c>array.contains</c> and <c>array.uniq</c>: numbers by value whatever their type, texts by their characters.</summary>
public sealed class ScriptEquality : IEqualityComparer<object?>
{
    public static readonly ScriptEquality Instance = new();

    public new bool Equals(object? x, object? y) =>
        ScriptValues.IsNumber(x) && ScriptValues.IsNumber(y)
            ? ScriptValues.CompareNumbers(x!, y!) == 0
            : object.Equals(Plain(x), Plain(y));

    public int GetHashCode(object? obj) =>
        obj is null ? 0 : ScriptValues.TryToNumber(obj, out var number) ? number.GetHashCode() : Plain(obj)!.GetHashCode();

    private static object? Plain(object? value) => value is Html html ? html.Value : ScriptValues.AsDateTime(value) ?? value;
}
