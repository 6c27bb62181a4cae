using System.Buffers;

namespace Catalogue.Rules.Privacy;

/// <summary>The labels of the forms' contact tables.</summary>
internal static class LabelWords
{
    // Written without full stops, hyphens and spaces: «Tlf. nr» and «e-post» too.
    private static readonly string[] Contact =
    [
        "tlf", "tlfnr", "tlfnummer", "telefon", "telefonnr", "telefonnummer", "mobil", "mobilnr", "mobilnummer", "mobiltelefon", "mobiltlf", "epost", "epostadresse", "email", "mail", "mailadresse",
        "kontonr", "kontonummer", "bankkonto", "bankkontonummer", "fødselsnummer", "fødselsnr", "fødselsdato", "personnummer", "personnr", "privatadresse", "kontaktinfo", "kontaktinformasjon",
    ];

    private static readonly string[] Name = ["navn", "namn", "fornavn", "etternavn", "fulltnavn", "evmerkes", "eventueltmerkes", "merkes"];

    private static readonly string[] Roles = ["rolle", "funksjon", "stilling", "verv", "tittel"];

    private static readonly string[] People = ["navn", "namn", "person", "personer", "deltaker", "deltakere", "hvem", "representant"];

    // What a form shows where nothing is filled in, and what those write who know that they should not.
    private static readonly string[] Nothing = ["ikkeoppgitt", "ingen", "nei", "utelatt", "fjernet", "tom", "null", "na", "ukjent", "navn", "telefon", "epost", "kontonr", "klikkellertrykkherforåskriveinntekst", "velgetelement", "skrivher"];

    private static readonly SearchValues<char> BlockMarks = SearchValues.Create("+-0123456789 ");

    /// <summary>Any label of a contact table, such as begins a line or a row.</summary>
    public static bool IsLabel(ReadOnlySpan<char> label) => IsContact(label) || Is(label, Name);

    /// <summary>A label that means a person or how to reach one wherever it stands; «Navn» may be the name of anything.</summary>
    public static bool IsContact(ReadOnlySpan<char> label) =>
        label.Length is > 2 and < 60 && (label.Contains("kontaktperson", StringComparison.OrdinalIgnoreCase) || Is(label, Contact));

    public static bool IsName(ReadOnlySpan<char> label) => Is(label, Name);

    public static bool IsRole(ReadOnlySpan<char> header) => Is(header, Roles);

    public static bool IsPeople(ReadOnlySpan<char> header) => Is(header, People);

    public static bool IsEmpty(ReadOnlySpan<char> value)
    {
        foreach (var c in value)
        {
            if (char.IsLetterOrDigit(c))
            {
                return value[0] is '>' or '|' ? !value[1..].ContainsAnyExcept(BlockMarks) : Is(value, Nothing);
            }
        }

        return true;
    }

    private static bool Is(ReadOnlySpan<char> text, string[] labels)
    {
        Span<char> bare = stackalloc char[48];
        var length = 0;
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                if (length == bare.Length)
                {
                    return false;
                }

                bare[length++] = c;
            }
            else if (c == '`')
            {
                // Code is the name of a field, not a label.
                return false;
            }
        }

        return length > 1 && Words.IsOneOf(bare[..length], labels);
    }
}
