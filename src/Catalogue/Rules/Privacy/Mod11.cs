namespace Catalogue.Rules.Privacy;

/// <summary>The check digits of Norwegian numbers; the digits are given without separators.</summary>
internal static class Mod11
{
    private static ReadOnlySpan<byte> Account => [5, 4, 3, 2, 7, 6, 5, 4, 3, 2];

    private static ReadOnlySpan<byte> Org => [3, 2, 7, 6, 5, 4, 3, 2];

    private static ReadOnlySpan<byte> BirthFirst => [3, 7, 6, 1, 8, 9, 4, 5, 2];

    private static ReadOnlySpan<byte> DaysOfMonth => [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

    /// <summary>Eleven digits, the last of which checks the others.</summary>
    public static bool IsAccount(ReadOnlySpan<char> digits) => Holds(digits, Account);

    /// <summary>Nine digits, the last of which checks the others; every number in use begins with 8 or 9.</summary>
    public static bool IsOrgNumber(ReadOnlySpan<char> digits) => Holds(digits, Org) && digits[0] is '8' or '9';

    public static bool IsBirthNumber(ReadOnlySpan<char> digits) => HasBirthDate(digits) && Holds(digits, BirthFirst) && Holds(digits, Account);

    /// <summary>Begins with a day (+ 40 in a D-nummer), a month (+ 40, 65 or 80 in synthetic numbers) and a year.</summary>
    public static bool HasBirthDate(ReadOnlySpan<char> digits)
    {
        var (day, month, year) = (Two(digits, 0) % 40, Two(digits, 2), Two(digits, 4));
        month -= month switch { > 80 => 80, > 65 => 65, > 40 => 40, _ => 0 };
        return Two(digits, 0) is > 0 and < 72
            && month is >= 1 and <= 12
            && day >= 1
            && day <= DaysOfMonth[month - 1]
            && (month != 2 || day < 29 || year % 4 == 0);
    }

    private static int Two(ReadOnlySpan<char> digits, int at) => ((digits[at] - '0') * 10) + digits[at + 1] - '0';

    private static bool Holds(ReadOnlySpan<char> digits, ReadOnlySpan<byte> weights)
    {
        var sum = 0;
        for (var i = 0; i < weights.Length; i++)
        {
            sum += (digits[i] - '0') * weights[i];
        }

        return (11 - (sum % 11)) % 11 == digits[weights.Length] - '0';
    }
}
