using Catalogue.Diagnostics;
using Catalogue.Edition;
using Catalogue.Language;
using Catalogue.Model;

namespace Catalogue.Changes;

/// <summary>The sentences of a review, the same in a terminal and in a comment.</summary>
internal static class ChangeReviewWords
{
    public const string InChangedFiles = "I filene som er endret";
    public const string Caused = "Andre steder, på grunn av endringen";
    public const string Old = "Fra før, i filer som ikke er endret (stopper ikke endringen)";
    public const string Site = "Hva nettstedet får";
    public const string Similar = "Nye tiltak, og hva de ligner på";
    public const string Unknown = "Sidene kan ikke sammenlignes før feilen i malene er rettet.";

    /// <summary>The verdict in one sentence.</summary>
    public static string Verdict(ChangeReview review)
    {
        var errors = review.Faults.Own.Count(d => d.IsError);
        var warnings = review.Faults.Own.Count() - errors;
        var old = review.Faults.Old.Count(d => d.IsError);
        return (errors, old) switch
        {
            ( > 0, _) => $"{FaultCount.Describe(errors, 0)} må rettes",
            (_, > 0) => $"Endringen er i orden, men {FaultCount.Describe(old, 0)} fra før hindrer publisering",
            _ when !review.NotJudged.IsEmpty && warnings > 0 =>
                $"Innholdet er trygt å publisere, med {FaultCount.Describe(0, warnings)} å se på, men {NotJudged(review)}",
            _ when !review.NotJudged.IsEmpty => $"Innholdet er trygt å publisere, men {NotJudged(review)}",
            _ when warnings > 0 => $"Trygt å publisere, med {FaultCount.Describe(0, warnings)} å se på",
            _ => "Trygt å publisere",
        };
    }

    /// <summary>«3 filer er endret: 1 ny, 1 endret, 1 slettet».</summary>
    public static string Files(ChangeReview review)
    {
        var parts = new[] { (FileFate.Added, "ny", "nye"), (FileFate.Changed, "endret", "endret"), (FileFate.Removed, "slettet", "slettet") }
            .Select(fate => (Count: review.Files.Count(f => f.Fate == fate.Item1), One: fate.Item2, Many: fate.Item3))
            .Where(part => part.Count > 0)
            .Select(part => FormattableString.Invariant($"{part.Count} {(part.Count == 1 ? part.One : part.Many)}"));
        return review.Files.IsEmpty
            ? "Ingen av filene i innholdet og malene er endret"
            : $"{Count(review.Files.Length, "fil", "filer")} er med i endringen: {string.Join(", ", parts)}";
    }

    /// <summary>«2 andre filer i endringen er ikke kontrollert».</summary>
    public static string NotJudged(ChangeReview review) =>
        $"{Count(review.NotJudged.Length, "annen fil", "andre filer")} i endringen er ikke kontrollert";

    public static string Added(SiteChange site) => Count(site.Added.Length, "ny side", "nye sider");

    public static string Own(SiteChange site) => $"{Count(site.Own.Length, "endret side", "endrede sider")} fra filene i endringen";

    public static string Other(SiteChange site) =>
        $"{Count(site.Other.Length, "annen side endres", "andre sider endres")}, fordi de viser noe fra disse filene";

    public static string Lost(SiteChange site) => Count(site.Lost.Length, "adresse forsvinner", "adresser forsvinner");

    public static string FrameOnly(SiteChange site) => $"{Count(site.FrameOnly, "side", "sider")} får bare ny ramme: meny, bunn, stil eller skript";

    public static string Fixed(ReviewedFaults faults) => $"{Count(faults.Fixed, "funn", "funn")} andre steder er borte med endringen";

    public static string Percent(double share) => FormattableString.Invariant($"{Math.Round(share * 100)}\u00A0%");

    /// <summary>What two tiltak have in common, in words.</summary>
    public static string Why(SimilarTiltak similar)
    {
        var sameText = similar.SameText >= 0.1 ? $"{Percent(similar.SameText)} av teksten er lik" : "";
        return string.Join("; ", new[] { sameText, LikenessWords.Of(similar) }.Where(reason => reason.Length > 0));
    }

    public static string Count(int count, string one, string many) => $"{NorwegianFormat.Number(count)}\u00A0{(count == 1 ? one : many)}";
}
