using System.Collections.Immutable;
using System.Globalization;
using Catalogue.Model;

namespace Catalogue.Rules.Privacy;

/// <summary>The words of the search for personal data, for the form, which searches in the same way while one types.</summary>
public static class PrivacyWords
{
    /// <summary>Words that say something of what stands beside them: whole, as beginnings and as endings.</summary>
    public static ImmutableArray<(string List, ImmutableArray<(string Said, string Words)> Words)> Clues { get; } =
    [
        ("whole", Named(ClueWords.Whole)),
        ("stems", Named(ClueWords.Stems)),
        ("endings", Named(ClueWords.Endings)),
        ("pairs", [.. NameCues.Pairs]),
    ];

    /// <summary>Lists of words, each a text with spaces; names of two words are parted by «|».</summary>
    public static ImmutableArray<(string List, string Words)> Lists(Entries entries) =>
    [
        ("between", Joined(Privacy.Clues.Between)),
        ("beforeDates", Joined(Privacy.Clues.BeforeDates)),
        ("nothing", Joined(ClueWords.Nothing)),
        ("money", Joined(NumberPlace.MoneyAfter)),
        ("phoneBooks", Joined(NumberPlace.PhoneBooks)),
        ("files", Joined(NumberPlace.FileEndings)),
        ("months", Joined(BirthDates.Months)),
        ("ranges", Joined(BirthDates.Ranges)),
        ("usualShapes", Joined(PhoneNumbers.Usual)),
        ("looseShapes", Joined(PhoneNumbers.Loose)),
        ("accountShapes", Joined(IdNumbers.AccountForms)),
        ("birthShapes", Joined(IdNumbers.BirthForms)),
        ("dateShapes", Joined(BirthDates.Forms)),
        ("platforms", Joined(EmailFinder.Platforms)),
        ("dots", Joined(Domain.SpokenDots)),
        ("knownEndings", Joined(Domain.KnownEndings)),
        ("endingsOfBroken", Joined(Domain.Endings)),
        ("fileEndings", Joined(Domain.FileEndings)),
        ("roles", NameCues.Roles),
        ("inflections", NameCues.Inflections),
        ("before", NameCues.Before),
        ("withColon", NameCues.WithColon),
        ("roleHeads", NameCues.RoleHeads),
        ("nameHeads", NameCues.NameHeads),
        ("contactHeads", NameCues.ContactHeads),
        ("closings", NameCues.Closings),
        ("also", NameCues.Also),
        ("being", NameCues.Being),
        ("at", NameCues.At),
        ("surnames", NameCues.Surnames),
        ("particles", Joined(CapitalisedRun.Particles)),
        ("nounEndings", Joined(CapitalisedRun.NounEndings)),
        ("works", Joined(NameFinder.Works)),
        ("fields", Joined(NameFinder.Fields)),
        ("pages", Joined(AddressNames.Pages)),
        ("pictures", Joined(AddressNames.Pictures)),
        ("sure", FirstNames.Sure),
        ("doubtful", FirstNames.Doubtful),
        ("organisations", KnownNames.Organisations),
        ("things", KnownNames.Things),
        ("common", KnownNames.Common),
        ("familiar", KnownNames.Familiar),
        ("known", Joined(KnownNames.Of(entries).Words.Select(w => w.ToLowerInvariant()).Distinct().Order(StringComparer.Ordinal))),
    ];

    private static ImmutableArray<(string Said, string Words)> Named(ImmutableArray<(Clue Clue, string Words)> words) =>
        [.. words.Select(w => (w.Clue.ToString(), w.Words))];

    private static string Joined(IEnumerable<string> words) => string.Join(' ', words);

    private static string Joined(IEnumerable<ulong> shapes) => string.Join(' ', shapes.Select(s => s.ToString("x", CultureInfo.InvariantCulture)));
}
