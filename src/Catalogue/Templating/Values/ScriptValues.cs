using System.Collections;

namespace Catalogue.Templating.Values;

/// <summary>What every value means to the language: truth, equality, order, enumeration, name.</summary>
public static partial class ScriptValues
{
    private const int OtherKinds = 6;

    /// <summary>Everything is true but null and false; so 0 and the empty text are true.</summary>
    public static bool IsTruthy(object? value) => value is not (null or false);

    /// <summary>The operator <c>==</c>: numbers by value, and a text against anything but null as text.</summary>
    public static bool AreEqual(object? left, object? right) => (left, right) switch
    {
        (null, null) => true,
        (null, _) or (_, null) => false,
        (string or Html, _) or (_, string or Html) => ToText(left) == ToText(right),
        _ => ScriptEquality.Instance.Equals(left, right),
    };

    /// <summary>A total order: null, truth values, numbers, times, texts (ordinal), the rest as text; values of two kinds go by their kind.</summary>
    public static int Compare(object? left, object? right) => Compare(left, right, StringComparer.Ordinal);

    public static int Compare(object? left, object? right, IComparer<string> texts)
    {
        if (IsNumber(left) && IsNumber(right))
        {
            return CompareNumbers(left!, right!);
        }

        var (x, y) = (AsDateTime(left) ?? left, AsDateTime(right) ?? right);
        var kinds = KindOrder(x).CompareTo(KindOrder(y));
        return kinds != 0 ? kinds : (x, y) switch
        {
            (null, null) => 0,
            (bool a, bool b) => a.CompareTo(b),
            (DateTime a, DateTime b) => a.CompareTo(b),
            (TimeSpan a, TimeSpan b) => a.CompareTo(b),
            _ => texts.Compare(ToText(x), ToText(y)),
        };
    }

    /// <summary>True where <c>&lt;</c> between the two means something: both numbers, texts, dates, time spans or truth values.</summary>
    public static bool AreComparable(object? left, object? right)
    {
        var kind = KindOrder(AsDateTime(left) ?? left);
        return kind is > 0 and < OtherKinds && kind == KindOrder(AsDateTime(right) ?? right);
    }

    /// <summary>The items of a value: none of null, a list's own, an object's members as <c>{key, value}</c>, and any other value itself.</summary>
    public static IEnumerable<object?> Enumerate(object? value) => value switch
    {
        null => [],
        string or Html => [value],
        ScriptObject members => members.Select(m => (object?)Pair(m.Key, m.Value)),
        IDictionary dictionary => Entries(dictionary).Select(e => (object?)Pair(e.Key, e.Value)),
        IEnumerable<object?> items => items,
        IEnumerable items => items.Cast<object?>(),
        _ => [value],
    };

    /// <summary>True for what has items: arrays, ranges and .NET collections, but not texts and dictionaries.</summary>
    public static bool IsList(object? value) => value is IEnumerable and not (string or ScriptObject or IDictionary);

    /// <summary>What a value is, in Norwegian, for messages.</summary>
    public static string TypeName(object? value) => value switch
    {
        null => "ingenting (null)",
        bool => "sant/usant",
        string => "en tekst",
        Html => "ferdig HTML",
        DateTime or DateOnly or DateTimeOffset => "en dato",
        TimeSpan => "et tidsrom",
        ScriptFunction => "en funksjon",
        ScriptRange => "et tallområde",
        ScriptObject or IDictionary => "et objekt",
        IEnumerable => "en liste",
        _ => IsInteger(value) ? "et heltall" : IsNumber(value) ? "et desimaltall" : "et objekt",
    };

    /// <summary>A .NET date of any type as a date and time, or null.</summary>
    public static DateTime? AsDateTime(object? value) => value switch
    {
        DateTime date => date,
        DateOnly date => date.ToDateTime(TimeOnly.MinValue),
        DateTimeOffset date => date.DateTime,
        _ => null,
    };

    private static int KindOrder(object? value) => value switch
    {
        null => 0,
        bool => 1,
        DateTime => 3,
        TimeSpan => 4,
        string or Html => 5,
        _ => IsNumber(value) ? 2 : OtherKinds,
    };

    private static ScriptObject Pair(object? key, object? value) => new() { { "key", key }, { "value", value } };

    // Cast<DictionaryEntry> would see the generic dictionary's own pairs.
    private static IEnumerable<DictionaryEntry> Entries(IDictionary dictionary)
    {
        foreach (DictionaryEntry entry in dictionary)
        {
            yield return entry;
        }
    }
}
