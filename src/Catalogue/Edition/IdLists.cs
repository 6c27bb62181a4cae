namespace Catalogue.Edition;

/// <summary>The ids of the published tiltak and packages in small lists, so that a browser can ask whether one is taken without fetching them all.</summary>
public static class IdLists
{
    public const string Mappe = "bidra/ider/";

    private const int PerList = 500;

    /// <summary>How many lists there are.</summary>
    public static int Antall(SiteEdition edition) => 1 + ((edition.Alle.Length + edition.Pakker.Length) / PerList);

    /// <summary>The list that an id stands in; the form's script counts alike.</summary>
    public static int Nr(string id, int antall)
    {
        var sum = 0;
        foreach (var c in id)
        {
            sum = ((sum * 31) + c) % 65_521;
        }

        return sum % antall;
    }

    public static string Fil(int nr) => FormattableString.Invariant($"{Mappe}{nr}.txt");
}
