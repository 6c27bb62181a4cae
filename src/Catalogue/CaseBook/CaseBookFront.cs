using System.Collections.Immutable;
using Catalogue.Edition.Views;
using Catalogue.Language;
using Catalogue.Model;
using Catalogue.Pages;
using Catalogue.Read;

namespace Catalogue.CaseBook;

/// <summary>The front of a saksbok: sums, the table of all, what resembles each other, what is left open, and faults. Nothing of it grades.</summary>
internal static class CaseBookFront
{
    private const string Unstated = "–";

    public static Saksbok Of(CaseBookContext context)
    {
        var (selection, scope) = (context.Selection, context.Selection.Scope);
        ImmutableArray<string> unplaced = [.. Unplaced(context)];
        var tiltak = NorwegianFormat.Count(selection.Tiltak.Length, "Ett tiltak", "tiltak");
        var pakker = NorwegianFormat.Count(selection.Pakker.Length, "én behovsmelding", "behovsmeldinger");
        return new($"Saksbok for {scope.Title}", $"{tiltak} fra {pakker}, til behandling i {scope.Forum}.")
        {
            Utelatt = [.. LeftOut(selection, unplaced.Length)],
            Tall = [.. KeyFigures.Of(selection.Tiltak.Length, context.Sums.All)],
            MotRamma = context.Sums.AgainstRamme,
            UtenBelop = context.Sums.WithoutAmount,
            Summer = [.. context.Sums.Tables().Where(t => !t.Rader.IsEmpty)],
            Rader = [.. selection.Tiltak.Select(t => Row(t, context))],
            Likheter = [.. NearAlikes.In(selection.Tiltak, context.Edition.Katalog.Tiltak).Select(like => Likhet(like, context))],
            Blanke = Bolker(selection, p => context.Blank(p)),
            Feil = Bolker(selection, p => context.Faults.In(p)),
            Uplassert = unplaced,
        };
    }

    private static IEnumerable<string> LeftOut(CaseSelection selection, int unplaced)
    {
        if (selection.Approved > 0)
        {
            yield return $"{NorwegianFormat.Count(selection.Approved, "Ett tiltak", "tiltak")} er godkjent og står i katalogen";
        }

        if (selection.Decided > 0)
        {
            yield return $"{NorwegianFormat.Count(selection.Decided, "Ett tiltak", "tiltak")} er avgjort";
        }

        if (selection.Withdrawn > 0)
        {
            yield return $"{NorwegianFormat.Count(selection.Withdrawn, "Ett tiltak", "tiltak")} er trukket";
        }

        if (unplaced > 0)
        {
            yield return $"{NorwegianFormat.Count(unplaced, "Én fil", "filer")} kan høre hjemme her; se «Kan høre hjemme her» lenger ned";
        }
    }

    private static Saksrad Row(TiltakNode node, CaseBookContext context)
    {
        var (reported, own) = (node.MeldtIn(context.Selection.Scope.Ar).Sum, node.Tiltak.Egeninnsats);
        return new(LinkTo(node))
        {
            Merknad = RemarkOf(node),
            Eier = CaseSelection.OwnersOf(node.Ramme),
            Partner = node.Ramme.Uh.IsEmpty ? Unstated : NorwegianFormat.List([.. node.Ramme.Uh.Select(u => u.Kortnavn)]),
            Tema = node.Temaer.IsEmpty ? Unstated : string.Join(", ", node.Temaer.Select(t => t.Navn)),
            Meldt = reported is { } kroner ? NorwegianFormat.Number(kroner) : Unstated,
            MeldtTall = reported,
            Egenandel = Facts.Egenandel(own) ?? Unstated,
            EgenandelTall = own.Kroner,
            Slag = CaseLineage.KindOf(node),
            Punkter = PointsOf(node),
            Feil = context.Faults.WordsFor(node),
            FeilTall = context.Faults.CountIn(node),
        };
    }

    private static string? RemarkOf(TiltakNode node) => (node.Pakke is { Tiltak.Length: > 1 }, node.Tiltak.Status == Status.Utkast) switch
    {
        (true, true) => $"{node.Pakke!.Pakke.Tittel}, utkast",
        (true, false) => node.Pakke!.Pakke.Tittel,
        (false, true) => "utkast",
        _ => null,
    };

    private static string PointsOf(TiltakNode node)
    {
        var points = MaloppnaelseReader.Fields;
        var answered = node.Tiltak.Maloppnaelse.Select(p => $"{(char)('a' + points.IndexOf(p.Felt))}").ToList();
        return answered.Count == points.Length ? "alle fem"
            : answered.Count > 0 ? NorwegianFormat.List(answered)
            : node.Pakke?.Skjema is { } skjema && !points.Any(skjema.Asks) ? "ikke spurt"
            : "ingen";
    }

    private static Likhet Likhet(NearAlike like, CaseBookContext context)
    {
        var owners = like.Tiltak.Select(t => CaseSelection.OwnersOf(t.Ramme)).Distinct(StringComparer.Ordinal).ToList();
        var title = $"{NorwegianFormat.List(owners)} melder nesten det samme{(owners.Count > 1 ? "" : " flere ganger")}";
        return new(
            NorwegianFormat.Capital(title),
            [.. like.Tiltak.Select(t => LinkTo(t) with { Merknad = CaseSelection.OwnersOf(t.Ramme) })],
            [.. Shared(like, context)]);
    }

    private static IEnumerable<string> Shared(NearAlike like, CaseBookContext context)
    {
        if (!like.Temaer.IsEmpty)
        {
            yield return $"Tema: {NorwegianFormat.List([.. like.Temaer.Select(t => t.Navn)])}";
        }

        if (!like.Uh.IsEmpty)
        {
            yield return $"Kompetansepartner: {NorwegianFormat.List([.. like.Uh.Select(u => u.Navn)])}";
        }

        var words = like.Ord.Where(word => !context.Faults.Secrets.Have(word)).ToList();
        if (words.Count > 0)
        {
            yield return $"Ord som få andre bruker: {NorwegianFormat.List(words)}";
        }

        if (Math.Floor(like.SameText * 100) is var percent and > 0)
        {
            var where = like.Tiltak.Length > 2 ? "Tekst i de to likeste" : "Tekst";
            yield return FormattableString.Invariant($"{where}: {percent}\u00A0prosent er lik");
        }
    }

    private static ImmutableArray<Saksbolk> Bolker(CaseSelection selection, Func<PakkeNode, IEnumerable<Saksnotat>> notes) =>
    [
        .. selection.Pakker.Select(p => new Saksbolk(new(p.Pakke.Tittel, CaseBookPaths.Of(p)), [.. notes(p)])).Where(b => !b.Notater.IsEmpty),
    ];

    private static IEnumerable<string> Unplaced(CaseBookContext context)
    {
        var scope = context.Selection.Scope;
        foreach (var node in context.Selection.Unplaced)
        {
            string[] lacking =
            [
                .. node.Pakke is null ? ["mappa har ingen pakke.md som kan leses"] : Array.Empty<string>(),
                .. node.Ar.IsEmpty ? ["året er ikke kjent"] : Array.Empty<string>(),
                .. node.Ramme.Fylker.IsEmpty ? ["fylket er ikke kjent"] : Array.Empty<string>(),
                .. scope.Ordning is not null && node.Ramme.Ordninger.IsEmpty ? ["ordningen er ikke kjent"] : Array.Empty<string>(),
            ];
            yield return context.Faults.Secrets.Masked($"{node.Tiltak.Origin.Source.Path}: {NorwegianFormat.List(lacking)}");
        }

        foreach (var fault in context.Faults.Unread)
        {
            yield return $"{fault.Location.Source.Path}: {fault.Message}";
        }
    }

    private static Lenke LinkTo(TiltakNode node) => new(node.Tiltak.Tittel, CaseBookPaths.Of(node))
    {
        Sprak = node.Tiltak.Sprak == "nb" ? null : node.Tiltak.Sprak,
    };
}
