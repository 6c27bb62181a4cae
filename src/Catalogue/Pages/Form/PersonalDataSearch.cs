using System.Collections.Immutable;

namespace Catalogue.Pages.Form;

/// <summary>
/// What the script of the form searches for personal data with while one types: the texts, clues and lists of words of the program's own search.
/// </summary>
/// <param name="Texts">For each kind its name in the script, the code of its rule, the message and the remedy; and the remedy where a
/// file is called so.</param>
/// <param name="Clues">Words that say something of what stands beside them, by how they are matched.</param>
/// <param name="Lists">Lists of words, each a text with spaces.</param>
public sealed record PersonalDataSearch(
    ImmutableArray<(string Navn, string Kode, string Melding, string Hjelp)> Texts,
    ImmutableArray<(string List, ImmutableArray<(string Said, string Words)> Words)> Clues,
    ImmutableArray<(string List, string Words)> Lists)
{
    public static readonly PersonalDataSearch None = new([], [], []);
}
