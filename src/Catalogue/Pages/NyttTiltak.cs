using System.Collections.Immutable;
using Catalogue.Model;
using Catalogue.Pages.Views;
using Catalogue.Read;
using Catalogue.Read.Fields;

namespace Catalogue.Pages;

/// <summary>The form for a new tiltak, for those who do not use git: made from the readers' declaration, it gives the file.</summary>
public static class NyttTiltak
{
    private const int MostPackages = 200;

    public static IEnumerable<Page> Of(PageContext context)
    {
        yield return new(
            Paths.NyttTiltak,
            "nytt-tiltak.sbn-html",
            () => View(context.Utgave),
            new("Nytt tiltak", "Et skjema som lager fila til et nytt tiltak.") { Seksjon = Paths.Bidra, Brodsmuler = [new("Slik bidrar du", Paths.Bidra)], Skript = "skjema/" });
    }

    internal static SkjemaView View(Utgave utgave)
    {
        var felter = new Skjemafelter(utgave.Registers);
        ImmutableArray<FieldDescription> tiltak = [.. TiltakReader.Kind.Fields.Where(f => !Skjemaplan.Utelatt.Contains(f.Key))];
        var pakkefelter = PakkeReader.Kind.Fields.ToDictionary(f => f.Key);
        ImmutableArray<string> arves = [.. tiltak.Where(f => pakkefelter.ContainsKey(f.Key) && Ramme.Contains(f.Key)).Select(f => f.Key)];
        ImmutableArray<PakkeNode> pakker = [.. utgave.Pakker.Take(MostPackages)];
        return new("Nytt tiltak", [.. Grupper(felter, tiltak, arves)], Skjemadata.Of(utgave, pakker, new(tiltak, [.. PakkeReader.Kind.Fields.Where(f => IPakke(f.Key, arves))]) { Arves = arves }))
        {
            Pakker = [.. pakker.Select(p => new Valg(p.Id, p.Pakke.Tittel))],
            Pakkefelter = [.. Skjemaplan.Pakke.Select(p => felter.Felt(pakkefelter[p.Felt], p.Ledetekst))],
            Overskrifter = Skjemaplan.Overskrifter,
        };
    }

    private static readonly ImmutableArray<string> Ramme = ["region", "ordning", "ar", "eiere", "partnere", "private_eiere", "uh", "sektor"];

    private static bool IPakke(string key, ImmutableArray<string> arves) => key is "status" or "kilde" || arves.Contains(key) || Skjemaplan.Pakke.Any(p => p.Felt == key);

    private static IEnumerable<Skjemagruppe> Grupper(Skjemafelter felter, ImmutableArray<FieldDescription> tiltak, ImmutableArray<string> arves)
    {
        var left = tiltak.ToDictionary(f => f.Key);
        foreach (var gruppe in Skjemaplan.Grupper)
        {
            var here = gruppe.Felter.Where(f => left.ContainsKey(f.Felt)).Select(f => (Declared: left[f.Felt], f.Ledetekst)).ToList();
            here.ForEach(f => left.Remove(f.Declared.Key));
            yield return Gruppe(gruppe.Id, gruppe.Tittel, here);
        }

        if (left.Count > 0)
        {
            yield return Gruppe("annet", "Annet", [.. tiltak.Where(f => left.ContainsKey(f.Key)).Select(f => (f, Skjemafelter.Ledetekst(f.Key)))]);
        }

        Skjemagruppe Gruppe(string id, string tittel, List<(FieldDescription Declared, string Ledetekst)> all)
        {
            var views = all.ToLookup(f => f.Declared.Ask.Need == Need.Optional && !AlwaysShown.Contains(f.Declared.Key), f => felter.Felt(f.Declared, f.Ledetekst) with
            {
                Arves = arves.Contains(f.Declared.Key),
                Valgt = f.Declared.Key == "status" ? "meldt" : "",
            });
            return new(id, tittel, [.. views[false]], [.. views[true]]);
        }
    }

    private static readonly ImmutableArray<string> AlwaysShown = ["godkjent_dato", "godkjent_av"];
}
