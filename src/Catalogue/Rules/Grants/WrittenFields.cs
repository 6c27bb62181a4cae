using Catalogue.Model;

namespace Catalogue.Rules.Grants;

/// <summary>What the fields say letter by letter, also where no value could be made of it.</summary>
internal static class WrittenFields
{
    /// <summary>True where something stands in the field, be it right or wrong.</summary>
    public static bool HasText(this Origin origin, string field) => !origin.TextOf(field).IsEmpty;

    /// <summary>True where the status is what the file says, and not what stands in for one that is missing or unknown.</summary>
    public static bool Says(this Origin origin, Status status) =>
        origin.TextOf("status").Equals(status.ToString(), StringComparison.OrdinalIgnoreCase);

    public static ReadOnlySpan<char> TextOf(this Origin origin, string field)
    {
        if (!origin.Has(field))
        {
            return [];
        }

        var span = origin.ValueOf(field).Span;
        return origin.Source.Text.AsSpan(span.Start, span.Length).Trim(" \n\"'");
    }
}
