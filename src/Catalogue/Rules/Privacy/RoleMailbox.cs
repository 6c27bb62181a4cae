namespace Catalogue.Rules.Privacy;

/// <summary>A mailbox that belongs to an office, not to a person: its name says what it is for, and has no first name in it.</summary>
internal static class RoleMailbox
{
    private static readonly string[] Roles =
    [
        "post", "mail", "kontakt", "redaksjon", "katalog", "tiltak", "info", "hjelp", "support", "service", "admin", "sekretariat", "kompetanse",
        "rekom", "dekom", "rkk", "oppvekst", "skole", "barnehage", "utdanning", "opplaring", "opplæring", "kommune", "forum",
    ];

    /// <summary>Whether all of an address before «@» is a role's.</summary>
    public static bool Is(ReadOnlySpan<char> email)
    {
        var name = email[..Math.Max(0, email.IndexOf('@'))];
        var isRole = false;
        foreach (var range in name.SplitAny('.', '-', '_'))
        {
            var part = name[range];
            if (FirstNames.IsSure(part) || FirstNames.IsDoubtful(part))
            {
                return false;
            }

            foreach (var role in Roles)
            {
                isRole |= part.Contains(role, StringComparison.OrdinalIgnoreCase);
            }
        }

        return isRole;
    }
}
