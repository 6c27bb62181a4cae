namespace Catalogue.Pages.Form;

/// <summary>What the form knows pasted text by: the signs and words of the program's own rules.</summary>
/// <param name="Bullets">Signs that are nothing but bullets.</param>
/// <param name="DoubtfulBullets">Signs that are bullets where two lines begin with one.</param>
/// <param name="AfterOrdinal">Words that an ordinal number stands before, with spaces between.</param>
/// <param name="BetweenOrdinals">Words between two ordinal numbers, with spaces between.</param>
public sealed record TextSigns(string Bullets, string DoubtfulBullets, string AfterOrdinal, string BetweenOrdinals)
{
    public static readonly TextSigns None = new("", "", "", "");
}
