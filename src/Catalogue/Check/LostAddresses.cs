using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Catalogue.Diagnostics;
using Catalogue.Edition;
using Catalogue.Model;

namespace Catalogue.Check;

/// <summary>Holds the site against the list of its addresses: what others have linked to must lead somewhere.</summary>
internal static partial class LostAddresses
{
    /// <summary>A file that could not be read takes its page with it, and that is told already: after errors nothing is judged.</summary>
    public static void Check(AddressBook book, Katalog katalog, ICollection<Diagnostic> faults)
    {
        if (book.List is null || faults.Any(f => f.IsError))
        {
            return;
        }

        var published = book.Published.ToFrozenSet(StringComparer.Ordinal);
        var lost = book.Lines().Where(line => !published.Contains(line.Address)).ToList();
        var pages = lost.Select(line => line.Address).Where(address => address.EndsWith('/')).ToHashSet(StringComparer.Ordinal);
        foreach (var (address, place) in lost.Where(line => !pages.Contains(FolderOf(line.Address))))
        {
            faults.Add(!Address().IsMatch(address) ? NotAnAddress(place)
                : TiltakPage().Match(address) is { Success: true } tiltak ? LostTiltak(tiltak.Groups["id"].Value, place, katalog)
                : Lost(address, place));
        }
    }

    // Feed, table and calendar of a page go with it.
    private static string FolderOf(string address) => address.EndsWith('/') ? "" : address[..(address.LastIndexOf('/') + 1)];

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

    private static Diagnostic Lost(string address, Location place) => new(
        AddressRules.Lost,
        place,
        $"adressen «{address}» fører ikke lenger noe sted",
        "Legg tilbake det som siden eller fila ble laget av, under samme navn. Er det meningen at den skal bort, ta linja ut av lista, så den som "
            + "går gjennom endringen, ser at lenker hit slutter å virke.");

    [GeneratedRegex("^[A-Za-z0-9_-][A-Za-z0-9._{}/-]*(?:\\?[a-z_]+=)?$")]
    private static partial Regex Address();

    [GeneratedRegex($"^{Paths.Tiltak}(?<id>[^/]+)/$")]
    private static partial Regex TiltakPage();
}
