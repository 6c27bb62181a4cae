using System.Collections.Frozen;
using Catalogue.Read;
using Catalogue.Read.Fields;
using Catalogue.Source;
using Catalogue.Yaml;

namespace Catalogue.Rules.Privacy;

/// <summary>What the declaration of the fields already says of a value: that it is a number, or an address that another rule finds wrong.</summary>
internal static class DeclaredFields
{
    private static readonly FrozenSet<string> Numbers = KeysOf(FieldType.Amount, FieldType.Integer);
    private static readonly FrozenSet<string> Addresses = KeysOf(FieldType.Url, FieldType.UrlList, FieldType.UrlOrMailbox);

    /// <summary>True where a number is all that the line's field has for a value, and numbers are what the field is for.</summary>
    public static bool IsNumber(PrivacyText file, Span number)
    {
        if (number.Start >= file.BodyStart)
        {
            return false;
        }

        var text = file.Text;
        var start = text.LastIndexOf('\n', number.Start) + 1;
        var end = text.IndexOf('\n', number.End) is var next and >= 0 ? next : text.Length;
        var before = text.AsSpan(start, number.Start - start).Trim(" -\"'");
        return before.EndsWith(":")
            && text.AsSpan(number.End, end - number.End).Trim(" \"'").IsEmpty
            && Numbers.Contains(YamlKey.Fold(new(before[..^1])));
    }

    /// <summary>
    /// True for «navn@tjener» right after «https://» in a field for addresses: that no address may have a user in it is said there.
    /// </summary>
    public static bool IsUserOfAddress(PrivacyText file, Span email, ref FieldCursor fields) =>
        email.Start < file.BodyStart
            && file.Text.AsSpan(0, email.Start).EndsWith("://")
            && Addresses.Contains(YamlKey.Fold(new(fields.KeyAt(file.Text, email.Start))));

    /// <summary>True for the mailbox of a role where the settings say how to get in touch.</summary>
    public static bool IsContact(PrivacyText file, Span email, ref FieldCursor fields) =>
        file.IsSettings && fields.KeyAt(file.Text, email.Start) is "kontakt" && RoleMailbox.Is(file.Text.AsSpan(email.Start, email.Length));

    private static FrozenSet<string> KeysOf(params FieldType[] types) =>
        AllKinds.Kinds.SelectMany(k => All(k.Fields)).Where(f => types.Contains(f.Shape.Type)).Select(f => f.Key).ToFrozenSet(StringComparer.Ordinal);

    private static IEnumerable<FieldDescription> All(IEnumerable<FieldDescription> fields) =>
        fields.SelectMany(f => All(f.Shape.Fields()).Prepend(f));
}
