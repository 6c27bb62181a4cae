namespace Catalogue.Model;

/// <summary>Half a school year: spring (vår) or autumn (høst) of a calendar year.</summary>
public readonly record struct Semester(int Year, bool Autumn) : IComparable<Semester>
{
    /// <summary>A running number, so that consecutive semesters differ by one.</summary>
    public int Ordinal => (Year * 2) + (Autumn ? 1 : 0);

    public DateOnly Start => new(Year, Autumn ? 8 : 1, 1);

    public DateOnly End => Next.Start.AddDays(-1);

    public Semester Next => Autumn ? new(Year + 1, false) : new(Year, true);

    public int CompareTo(Semester other) => Ordinal.CompareTo(other.Ordinal);

    public override string ToString() => $"{(Autumn ? 'H' : 'V')}{Year}";

    public static bool operator <(Semester left, Semester right) => left.Ordinal < right.Ordinal;

    public static bool operator >(Semester left, Semester right) => left.Ordinal > right.Ordinal;

    public static bool operator <=(Semester left, Semester right) => left.Ordinal <= right.Ordinal;

    public static bool operator >=(Semester left, Semester right) => left.Ordinal >= right.Ordinal;
}
