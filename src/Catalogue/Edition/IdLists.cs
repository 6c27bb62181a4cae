namespace Catalogue.Edition;

/// <summary>The ids of published tiltak and packages in small lists: a browser can ask whether one is taken without fetching them all.</summary>
public static class IdLists
{
    public const string Folder = "bidra/ider/";

    private const int PerList = 500;

    /// <summary>Every id that is taken, earlier ones too.</summary>
    public static IEnumerable<string> IdsOf(SiteEdition edition) =>
        edition.All.Select(t => t.Id)
            .Concat(edition.All.SelectMany(t => t.Tiltak.TidligereId).Select(id => id.Text))
            .Concat(edition.Pakker.Select(p => p.Id))
            .Distinct();

    /// <summary>How many lists there are.</summary>
    public static int Count(SiteEdition edition) => 1 + ((edition.All.Length + edition.Pakker.Length) / PerList);

    /// <summary>The list that an id stands in; the form's script counts alike.</summary>
    public static int NumberOf(string id, int count)
    {
        var sum = 0;
        foreach (var c in id)
        {
            sum = ((sum * 31) + c) % 65_521;
        }

        return sum % count;
    }

    public static string PathOf(int number) => FormattableString.Invariant($"{Folder}{number}.txt");
}
