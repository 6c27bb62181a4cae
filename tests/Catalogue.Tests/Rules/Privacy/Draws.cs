using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace Catalogue.Tests.Rules.Privacy;

/// <summary>The parts that cases are made from: drawn numbers, names that no one has, and the ways to group digits.</summary>
internal static class Draws
{
    private static readonly string[] First =
    [
        "Fiktiv", "Prøve", "Tøys", "Oppdiktet", "Åpenbart", "Šlivdnos", "Test-Fiktiv", "Ánddis-Tøys", "Eksempla",
    ];
    private static readonly string[] Last = ["Eksempelsen", "Testesen", "Prøvesen", "Fiktivsen", "Tøysen", "Øvesen-Testrud", "Čuovvolas", "Ŧestášan"];

    /// <summary>No round sum and no date, which unlabelled digits may be instead.</summary>
    public static Gen<string> PhoneDigits { get; } =
        from first in Gen.Choose(2, 9)
        from rest in Digits(7)
        let number = $"{first}{rest}"
        where !number.StartsWith("20", StringComparison.Ordinal)
            && number != "29123456"
            && !number.EndsWith("000", StringComparison.Ordinal)
            && number[4..6] is not ("19" or "20")
        select number;

    public static Gen<string> AccountDigits { get; } = Digits(10)
        .Select(Numbers.WithAccountCheck)
        .Where(n => n.Length == 11 && !Numbers.IsBirthNumber(n));

    public static Gen<string> DatedDigits { get; } =
        from date in Date
        from rest in Digits(5)
        let digits = date + rest
        where !Numbers.IsBirthNumber(digits) && Numbers.WithAccountCheck(digits[..10]) != digits
        select digits;

    public static Gen<string> BirthDigits { get; } =
        from date in Date
        from rest in Digits(3)
        let digits = Numbers.WithBirthChecks(date + rest)
        where digits.Length == 11
        select digits;

    public static Gen<string> WrongOrgDigits { get; } =
        from first in Gen.Choose(8, 9)
        from rest in Digits(8)
        let digits = $"{first}{rest}"
        where Numbers.WithOrgCheck(digits[..8]) != digits && !digits.EndsWith("00", StringComparison.Ordinal)
        select digits;

    public static Gen<string> OrgDigits { get; } =
        from first in Gen.Choose(8, 9)
        from rest in Digits(7)
        let digits = Numbers.WithOrgCheck($"{first}{rest}")
        where digits.Length == 9
        select digits;

    public static Gen<string> SomeName { get; } =
        from first in Pick(First)
        from middle in Pick("", "", " Test", " T.", " von")
        from last in Pick(Last)
        select $"{first}{middle} {last}";

    // Ordinary, D-nummer, and the three synthetic series.
    private static Gen<string> Date =>
        from day in Gen.Choose(1, 28)
        from month in Gen.Choose(1, 12)
        from year in Gen.Choose(0, 99)
        from dayPlus in Pick(0, 0, 40)
        from monthPlus in Pick(0, 40, 65, 80)
        select string.Create(CultureInfo.InvariantCulture, $"{day + dayPlus:00}{month + monthPlus:00}{year:00}");

    public static Gen<string> NumberOf(int length) => Digits(length);

    public static Gen<T> Pick<T>(params T[] values) => Gen.Elements(values);

    /// <summary>The digits in groups: «323.» is three, two and three with full stops; without a sign at the end it is the blank.</summary>
    public static string Grouped(string digits, string shape, string blank)
    {
        if (shape is "8" or "9" or "11")
        {
            return digits;
        }

        var separator = char.IsDigit(shape[^1]) ? blank : shape[^1] == '/' ? "  " : shape[^1..];
        var groups = new List<string>();
        foreach (var length in shape.Where(char.IsDigit).Select(c => c - '0'))
        {
            groups.Add(digits[..length]);
            digits = digits[length..];
        }

        return string.Join(separator, groups);
    }

    private static Gen<string> Digits(int length) => Gen.Choose(0, 9).ArrayOf(length).Select(digits => string.Concat(digits));
}
