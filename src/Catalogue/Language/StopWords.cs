namespace Catalogue.Language;

/// <summary>Words of bokmål and nynorsk too common to search for; the browser's analyser reads the list from the manifest.</summary>
public static class StopWords
{
    public const string All =
        "alle allikevel alt altså andre anna annan annen annet at av bare begge berre blant ble blei bli blir blitt både da de deg dei "
        + "deira dem den denne der dere deres derfor dersom desse dessuten det dette di difor din dine disse ditt du dykk dykkar då eg ei "
        + "ein eine eit eitt eller elles en enn enno ennå er et ett etter for fordi fra frå før først gjennom gjerne ha hadde ham han hans "
        + "har hatt hennar henne hennes her hjå ho hos hun hva hvem hver hverken hvert hvilke hvilken hvilket hvis hvor hvordan hvorfor i "
        + "igjen ikke ikkje imidlertid inga ingen inkje inn innan innen innenfor inni ja jeg jo kan korleis kunne kva kvar kvarandre "
        + "kvart kven kvifor langs likevel man mange med medan meg meir mellom men mens mer mest mi min mine mitt mot mye mykje må måtte "
        + "ned nei no noe noen noka noko nokon nokor nokre nå når og også om opp oss over på samme samt seg selv si sidan siden sin "
        + "sine sitt sjøl sjølv skal skulle slik slike so som somme så sånn til under ut utan utanfor uten utenfor var vart ved vel vere "
        + "vert verte vi vil ville vore vår våre være vært å";

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Set =
        All.Split(' ').ToHashSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool Contains(ReadOnlySpan<char> form) => Set.Contains(form);
}
