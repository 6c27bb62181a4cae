namespace Catalogue.Model;

/// <summary>An amount in whole kroner, split between owner and university partner; null is «not stated», which is not 0.</summary>
public sealed record Belop(long? Eier, long? Uh, long? Totalt)
{
    public static readonly Belop Empty = new(null, null, null);

    public bool IsEmpty => Eier is null && Uh is null && Totalt is null;

    /// <summary>Amounts added up; a part is known only where all that state anything state it.</summary>
    public static Belop Of(IEnumerable<Belop> amounts)
    {
        var stated = amounts.Where(b => !b.IsEmpty).ToList();
        return stated.Count == 0 ? Empty : new(Whole(b => b.Eier), Whole(b => b.Uh), Whole(b => b.Sum));

        long? Whole(Func<Belop, long?> part) => stated.TrueForAll(b => part(b) is not null) ? stated.Sum(part) : null;
    }

    /// <summary>The total as printed, or the sum of the parts that are stated, or null.</summary>
    public long? Sum => Totalt ?? (Eier is null && Uh is null ? null : (Eier ?? 0) + (Uh ?? 0));
}
