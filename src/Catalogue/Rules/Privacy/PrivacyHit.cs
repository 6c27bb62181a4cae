using Catalogue.Source;

namespace Catalogue.Rules.Privacy;

/// <summary>What a text gives away; where two overlap, the one that stands first here speaks.</summary>
public enum PrivacyKind
{
    Email,
    BirthNumber,
    Account,
    Phone,
    BirthDate,
    Label,
    BirthPattern,
    OrgNumber,
    Name,
}

/// <summary>A place in a text that gives something away.</summary>
public readonly record struct PrivacyHit(PrivacyKind Kind, Span Span)
{
    /// <summary>True where the text itself is enough to be sure.</summary>
    public bool IsExact => Kind <= PrivacyKind.Phone;
}
