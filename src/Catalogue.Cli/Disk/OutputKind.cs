namespace Catalogue.Cli.Disk;

/// <summary>What a folder that we fill holds. One of a kind is never put in the place of one of another, nor inside it.</summary>
/// <param name="Word">What its marker says; nothing for a site.</param>
/// <param name="Doing">What filling it is called, before the name of the folder.</param>
/// <param name="Done">That it is filled, and what is left to do with what was there before.</param>
/// <param name="Content">What is in it, in a sentence.</param>
public sealed record OutputKind(string Word, string Doing, string Done, string Content)
{
    public static readonly OutputKind Site = new(
        "",
        "publisere til",
        "det nye nettstedet er publisert, men det er ikke ryddet etter det gamle i",
        "et nettsted");

    public static readonly OutputKind CaseBook = new(
        "saksbok",
        "skrive saksboka til",
        "den nye saksboka er skrevet, men det er ikke ryddet etter den gamle i",
        "en saksbok, som ikke skal publiseres");

    /// <summary>The kind of a word; null for one that only a newer program knows.</summary>
    public static OutputKind? Of(string word) => word == Site.Word ? Site : word == CaseBook.Word ? CaseBook : null;
}
