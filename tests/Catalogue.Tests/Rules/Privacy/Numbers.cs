namespace Catalogue.Tests.Rules.Privacy;

/// <summary>Check digits worked out once more, so that the tests do not ask the code they test.</summary>
internal static class Numbers
{
    public static string WithAccountCheck(string ten) => ten + Check(ten, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]);

    public static string WithOrgCheck(string eight) => eight + Check(eight, [3, 2, 7, 6, 5, 4, 3, 2]);

    public static string WithBirthChecks(string nine)
    {
        var ten = nine + Check(nine, [3, 7, 6, 1, 8, 9, 4, 5, 2]);
        return ten.Length == 10 ? WithAccountCheck(ten) : "";
    }

    public static bool IsBirthNumber(string eleven)
    {
        var day = int.Parse(eleven[..2], System.Globalization.CultureInfo.InvariantCulture);
        var month = int.Parse(eleven[2..4], System.Globalization.CultureInfo.InvariantCulture);
        var isDate = day is (>= 1 and <= 31) or (>= 41 and <= 71)
            && month is (>= 1 and <= 12) or (>= 41 and <= 52) or (>= 66 and <= 77) or (>= 81 and <= 92);
        return isDate && WithBirthChecks(eleven[..9]) == eleven;
    }

    /// <summary>The check digit, or nothing where there is none.</summary>
    private static string Check(string digits, int[] weights)
    {
        var check = (11 - (digits.Zip(weights, (d, w) => (d - '0') * w).Sum() % 11)) % 11;
        return check == 10 ? "" : check.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }
}
