using System.Collections.Immutable;
using Catalogue.Edition;
using Catalogue.Model;
using Catalogue.Pages.Views;
using Catalogue.Read;
using Catalogue.Read.Fields;

namespace Catalogue.Pages.Form;

/// <summary>The form for a new tiltak, for those who do not use git: made from the readers' declaration, it gives the file.</summary>
public static class FormPage
{
    private const int MaxPackages = 200;

    public static IEnumerable<Page> Of(PageContext context)
    {
        yield return new(
            Paths.NyttTiltak,
            "nytt-tiltak.sbn-html",
            () => View(context),
            new("Nytt tiltak", "Et skjema som lager fila til et nytt tiltak.")
            {
                Seksjon = Paths.Bidra,
                Brodsmuler = [new("Slik bidrar du", Paths.Bidra)],
                Skript = "skjema/skjema.mjs",
                Senere = ["skjema/writing/writing.mjs", "skjema/word/word.mjs"],
            });
    }

    internal static SkjemaView View(PageContext context)
    {
        var edition = context.Edition;
        var felter = new FormFields(edition.Katalog);
        ImmutableArray<FieldDescription> tiltak = [.. TiltakReader.Kind.Fields.Where(f => !FormPlan.Utelatt.Contains(f.Key))];
        ImmutableArray<FieldDescription> pakke =
        [
            .. PakkeReader.Kind.Fields.Where(f => f.Spec.IsInherited || f.Key is "status" or "kilde" || FormPlan.Pakke.Contains(f.Key)),
        ];
        ImmutableArray<PakkeNode> pakker = [.. edition.Pakker.Take(MaxPackages)];
        var depot = ForgeLinks.Of(edition.Innstillinger);
        var filer = new Skjemafil(tiltak, pakke)
        {
            Regler = context.Rules,
            Personsok = context.PersonalData,
            Tegn = context.TextSigns,
            Nyadresse = depot?.NewPattern,
        };
        var grupper = Grupper(felter, tiltak).ToImmutableArray();
        return new("Nytt tiltak", grupper[FormPlan.Forst.Length..], FormData.Of(edition, pakker, filer))
        {
            Forst = grupper[..FormPlan.Forst.Length],
            Pakker = [.. pakker.Select(p => new Valg(p.Id, p.Pakke.Tittel))],
            Skjemaer =
            [
                .. edition.Registers.Skjemaer.All.Where(s => !s.Sporsmal.IsEmpty)
                    .OrderByDescending(s => s.Fra ?? 0)
                    .Select(s => new Valg(s.Id, s.Navn)),
            ],
            Pakkefelter = [.. FormPlan.Pakke.Select(key => felter.Felt(pakke.First(f => f.Key == key)))],
            Overskrifter = FormPlan.Overskrifter,
            HarDepot = depot is not null,
        };
    }

    private static IEnumerable<Skjemagruppe> Grupper(FormFields felter, ImmutableArray<FieldDescription> tiltak)
    {
        var left = tiltak.ToDictionary(f => f.Key);
        foreach (var gruppe in FormPlan.Forst.Concat(FormPlan.Grupper))
        {
            ImmutableArray<FieldDescription> here = [.. gruppe.Felter.Where(left.ContainsKey).Select(key => left[key])];
            foreach (var field in here)
            {
                left.Remove(field.Key);
            }

            yield return Gruppe(gruppe, here);
        }

        if (left.Count > 0)
        {
            yield return Gruppe(new("annet", "Annet", "annet"), [.. tiltak.Where(f => left.ContainsKey(f.Key))]);
        }

        Skjemagruppe Gruppe(FormPlan.Gruppe gruppe, ImmutableArray<FieldDescription> all)
        {
            var views = all.ToLookup(f => f.Spec.Need == Need.Optional && !FormPlan.Framme.Contains(f.Key), felter.Felt);
            return new(gruppe.Id, gruppe.Tittel, [.. views[false]]) { Flere = [.. views[true]], OmFlere = gruppe.Flere };
        }
    }
}
