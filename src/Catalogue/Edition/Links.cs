using System.Collections.Immutable;
using Catalogue.Language;
using Catalogue.Model;
using Catalogue.Pages.Views;
using Catalogue.Read.Fields;

namespace Catalogue.Edition;

/// <summary>Links to the things of the catalogue, and the words that stand for its fixed values.</summary>
public static class Links
{
    public static Lenke To(Region region) => new(region.Navn, Paths.Of(region));

    public static Lenke To(Uh uh) => new(uh.Kortnavn, Paths.Of(uh));

    public static Lenke To(Tema tema) => new(tema.Navn, Paths.Of(tema));

    public static Lenke To(Ordning ordning) => new(ordning.Kortnavn, Paths.Of(ordning));

    public static Lenke To(Kommune kommune, KommuneRegister register) => new(register.DisplayName(kommune), Paths.Of(kommune, register));

    public static Lenke To(PakkeNode pakke) => new(pakke.Pakke.Tittel, Paths.Of(pakke));

    public static Lenke ToAr(int ar) => new(FormattableString.Invariant($"{ar}"), Paths.OfAr(ar));

    /// <summary>A tiltak that has a page, with where and when; one that is not published is named without a link.</summary>
    public static Lenke To(TiltakNode tiltak, SiteEdition edition)
    {
        var sted = tiltak.Ramme.Region?.Navn ?? string.Join(", ", tiltak.Ramme.Eiere.Select(k => k.Navn));
        var merknad = string.Join(", ", new[] { sted, tiltak.Ramme.Ar is { } ar ? FormattableString.Invariant($"{ar}") : "" }.Where(s => s.Length > 0));
        return new(tiltak.Tiltak.Tittel, edition.HarSide(tiltak) ? Paths.Of(tiltak) : null)
        {
            Merknad = merknad.Length == 0 ? null : merknad,
            Sprak = tiltak.Tiltak.Sprak == "nb" ? null : tiltak.Tiltak.Sprak,
        };
    }

    public static Lenke WithCount(this Lenke lenke, int antall) => lenke with { Antall = NorwegianFormat.Number(antall) };

    public static ImmutableArray<Lenke> Words(IEnumerable<string> words) => [.. words.Select(o => new Lenke(o))];

    public static string Status(Status status) => Vocabularies.Status.Values!.Terms[(int)status].Label;

    public static string Fase(string fase) => Vocabularies.Fase.Values!.LabelOf(fase);

    public static string Sektor(string sektor) => Vocabularies.Sektor.Values!.LabelOf(sektor);

    public static string Semester(Semester semester) => FormattableString.Invariant($"{(semester.Autumn ? "høst" : "vår")} {semester.Year}");

    /// <summary>«Vår 2024 – vår 2025» for semesters in a row, else each of them.</summary>
    public static string Varighet(ImmutableArray<Semester> semestre)
    {
        var sorted = semestre.Sort();
        var inRow = sorted.Length > 1 && sorted[^1].Ordinal - sorted[0].Ordinal == sorted.Length - 1;
        var text = inRow ? $"{Semester(sorted[0])} – {Semester(sorted[^1])}" : NorwegianFormat.List([.. sorted.Select(Semester)]);
        return text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
    }
}
