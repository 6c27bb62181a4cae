using System.Collections.Immutable;
using Catalogue.Edition.Views;
using Catalogue.Language;
using Catalogue.Model;

namespace Catalogue.Edition;

/// <summary>Links to the things of the catalogue.</summary>
public static class Links
{
    public static Lenke To(Fylke fylke) => new(fylke.Navn, Paths.Of(fylke));

    public static Lenke To(Region region) => new(region.Navn, Paths.Of(region));

    public static Lenke To(Uh uh) => new(uh.Kortnavn, Paths.Of(uh));

    public static Lenke To(Tema tema) => new(tema.Navn, Paths.Of(tema));

    public static Lenke To(Ordning ordning) => new(ordning.Kortnavn, Paths.Of(ordning));

    public static Lenke To(Skjema skjema) => new(skjema.Navn, Paths.Of(skjema));

    public static Lenke To(Kommune kommune, KommuneRegister register) => new(register.DisplayName(kommune), Paths.Of(kommune, register));

    /// <summary>An owner or partner; one that is several kommuner today leads to none of them.</summary>
    public static Lenke To(Eier eier, KommuneRegister register) =>
        new(eier.Tekst, eier.HarSide ? Paths.Of(eier) : eier.Deltakende is [var kommune] ? Paths.Of(kommune, register) : null);

    public static Lenke To(PakkeNode pakke) => new(pakke.Pakke.Tittel, Paths.Of(pakke));

    public static Lenke ToAr(int ar) => new(FormattableString.Invariant($"{ar}"), Paths.OfAr(ar));

    /// <summary>A tiltak that has a page, with where and when; one that is not published is named without a link.</summary>
    public static Lenke To(TiltakNode tiltak, SiteEdition edition)
    {
        var where = string.Join(
            ", ",
            tiltak.Ramme.Regioner.IsEmpty ? tiltak.Ramme.OffentligeEiere.Select(NameOf) : tiltak.Ramme.Regioner.Select(r => r.Navn));
        var when = Labels.Ar(tiltak.Ar);
        var remark = string.Join(", ", new[] { where, when }.Where(s => s.Length > 0));
        return new(tiltak.Tiltak.Tittel, edition.HasPage(tiltak) ? Paths.Of(tiltak) : null)
        {
            Merknad = remark.Length == 0 ? null : remark,
            Sprak = tiltak.Tiltak.Sprak == "nb" ? null : tiltak.Tiltak.Sprak,
        };
    }

    private static string NameOf(Eier eier) => eier is { Slag: Eierslag.Kommune, Kommuner: [var kommune] } ? kommune.Navn : eier.Navn;

    public static Lenke WithCount(this Lenke lenke, int count) => lenke with { Antall = NorwegianFormat.Number(count) };

    public static ImmutableArray<Lenke> Words(IEnumerable<string> words) => [.. words.Select(w => new Lenke(w))];
}
