using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Catalogue.Diagnostics;
using Catalogue.Edition;
using Catalogue.Model;

namespace Catalogue.Check;

/// <summary>Holds the site against the list of its addresses: what others have linked to must lead somewhere.</summary>
internal static partial class LostAddresses
{
    /// <summary>Only where every file could be read: one that could not takes its page with it, and that is told already.</summary>
    public static void Check(AddressBook book, Katalog katalog, ICollection<Diagnostic> faults)
    {
        var published = book.Published.ToFrozenSet(StringComparer.Ordinal);
        var lost = book.Lines().Where(line => !published.Contains(line.Address)).ToLookup(line => KindOf(line.Address));
        foreach (var line in lost[Kind.None])
        {
            faults.Add(NotAnAddress(line.At));
        }

        foreach (var line in lost[Kind.Tiltak])
        {
            faults.Add(LostTiltak(TiltakPage().Match(line.Address).Groups["id"].Value, line.At, katalog));
        }

        // Feeds and tables that are gone with a tiltak come back with it.
        if (lost.Contains(Kind.Tiltak))
        {
            return;
        }

        var pages = lost[Kind.Page].Select(line => line.Address).ToHashSet(StringComparer.Ordinal);
        var beside = lost[Kind.File].GroupBy(line => FolderOf(line.Address), StringComparer.Ordinal).Where(files => !pages.Contains(files.Key));
        foreach (var group in lost[Kind.Page].Select(page => new[] { page }).Concat(beside.Select(files => files.ToArray())))
        {
            faults.Add(Lost(group));
        }
    }

    private enum Kind
    {
        None,
        Tiltak,
        Page,
        File,
    }

    private static Kind KindOf(string address) =>
        !Address().IsMatch(address) ? Kind.None
        : TiltakPage().IsMatch(address) ? Kind.Tiltak
        : address.EndsWith('/') ? Kind.Page
        : Kind.File;

    private static string FolderOf(string address) => address[..(address.LastIndexOf('/') + 1)];

    private static Diagnostic NotAnAddress(Location place) => new(
        AddressRules.NotAnAddress,
        place,
        "linja er ingen adresse",
        "Ta den ut, og kjør «catalogue adresser», som fører lista: én adresse per linje, fra roten av nettstedet, uten skråstrek først.");

    private static Diagnostic LostTiltak(string id, Location place, Katalog katalog) => new(
        AddressRules.LostTiltak,
        place,
        $"tiltaket «{id}» har ingen side lenger",
        katalog.FindTiltak(id) is not null || katalog.Tiltak.Any(t => t.Tiltak.TidligereId.Any(former => former.Text == id))
            ? "Det er ikke lenger godkjent for publisering: fyll ut godkjent_dato og godkjent_av. Skal det bort, sett status: trukket."
            : $"Har tiltaket fått ny id, skriv «{id}» under tidligere_id i det nye. Skal det bort, legg fila tilbake, og sett status: trukket.");

    // Feed, table and calendar of a page are one fault.
    private static Diagnostic Lost((string Address, Location At)[] lost) => new(
        AddressRules.Lost,
        lost[0].At,
        lost.Length == 1
            ? $"adressen «{lost[0].Address}» fører ikke lenger noe sted"
            : FormattableString.Invariant($"adressen «{lost[0].Address}» og {lost.Length - 1} til i samme mappe fører ikke lenger noe sted"),
        "Legg tilbake det som siden eller fila ble laget av, under samme navn. Er det meningen at den skal bort, ta linja ut av lista, så den som "
            + "går gjennom endringen, ser at lenker hit slutter å virke.");

    [GeneratedRegex("^[A-Za-z0-9_-][A-Za-z0-9._{}/-]*(?:\\?[a-z_]+=)?$")]
    private static partial Regex Address();

    [GeneratedRegex($"^{Paths.Tiltak}(?<id>[^/]+)/$")]
    private static partial Regex TiltakPage();
}
