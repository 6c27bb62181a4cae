using System.Buffers;
using System.Collections.Immutable;
using Catalogue.Diagnostics;
using Catalogue.Model;
using Catalogue.Source;

namespace Catalogue.Read.Fields;

/// <summary>Fields of web addresses.</summary>
public static class UrlField
{
    public static readonly Rule NotAnAddress = new("TK211", Severity.Error, "Nettadressen kan ikke brukes");

    // A line break in an address would be a line of its own in robots.txt.
    private static readonly SearchValues<char> NotInAddresses = SearchValues.Create(" \n\t<>\"\u00A0\u2028\u2029");

    private const string Mail = "mailto:";

    private static readonly SearchValues<char> InMailboxes = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-_");

    public static string? Url(this FieldReader fields, FieldSpec spec)
    {
        var scalar = fields.TakeScalar(spec, FieldShape.Url);
        return scalar is not null && IsAddress(fields, scalar.Text.Trim(), scalar.Span) ? scalar.Text.Trim() : null;
    }

    /// <summary>A secure address, or a mailbox as an address that begins with «mailto:». Whose mailbox it may be is for the rules.</summary>
    public static string? UrlOrMailbox(this FieldReader fields, FieldSpec spec)
    {
        var scalar = fields.TakeScalar(spec, FieldShape.UrlOrMailbox);
        var text = scalar?.Text.Trim() ?? "";
        var mailbox = text.StartsWith(Mail, StringComparison.OrdinalIgnoreCase) ? text[Mail.Length..] : text;
        return scalar is null ? null
            : IsMailbox(mailbox) ? Mail + mailbox
            : IsAddress(fields, text, scalar.Span) ? text : null;
    }

    public static ImmutableArray<Ref> Urls(this FieldReader fields, FieldSpec spec) =>
        [.. fields.Items(spec, FieldShape.UrlList).Where(i => IsAddress(fields, i.Text, i.Span))];

    private static bool IsAddress(FieldReader fields, string text, Span span)
    {
        var isAddress = IsAddress(text);
        if (!isAddress)
        {
            fields.Report(new(NotAnAddress, fields.Origin.At(span), $"«{text}» er ikke en sikker nettadresse", "Skriv hele adressen, og la den "
                + "begynne med https://.")
            {
                Fix = Secure(text) is { } secure && IsAddress(secure) ? fields.Instead(span, text, (secure, IsSafe: false)) : null,
            });
        }

        return isAddress;
    }

    private static bool IsMailbox(string text) =>
        text.IndexOf('@', StringComparison.Ordinal) is > 0 and var at
        && !text.AsSpan(0, at).ContainsAnyExcept(InMailboxes)
        && Uri.CheckHostName(text[(at + 1)..]) == UriHostNameType.Dns && text.AsSpan(at).Contains('.');

    private static bool IsAddress(string text) =>
        text.StartsWith("https://", StringComparison.Ordinal)
        && Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Host.Length > 0 && uri.UserInfo.Length == 0
        && !text.AsSpan().ContainsAny(NotInAddresses);

    private static string? Secure(string text) =>
        text.StartsWith("http://", StringComparison.OrdinalIgnoreCase) ? "https://" + text["http://".Length..]
        : text.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? "https://" + text
        : null;
}
