using System.Collections.Immutable;
using System.Text;
using Catalogue.Language;
using Catalogue.Model;

namespace Catalogue.Decisions;

/// <summary>Which tiltak a row is about: by its id, by number in its package, or by title among those that the row can mean.</summary>
internal sealed class TiltakFinder(Katalog katalog)
{
    private const int MaxNamed = 5;

    private readonly ILookup<string, TiltakNode> byTitle = katalog.Tiltak.ToLookup(t => Plain(t.Tiltak.Tittel), StringComparer.Ordinal);

    private readonly ILookup<string, TiltakNode> byFormerId = katalog.Tiltak
        .SelectMany(t => t.Tiltak.TidligereId, (tiltak, id) => (tiltak, id))
        .ToLookup(f => f.id.Text, f => f.tiltak, StringComparer.Ordinal);

    /// <summary>The tiltak, or null and why not.</summary>
    public TiltakNode? Find(DecisionRow row, out DecisionRemark? why)
    {
        var (found, message, help) = row.Id.Length > 0 ? ById(row)
            : row.Nr is not null ? ByNumber(row)
            : ByTitle(row);
        why = found is null ? new(row.Line, message, help) : null;
        return found;
    }

    private (TiltakNode?, string, string) ById(DecisionRow row)
    {
        var id = row.Id.ToLowerInvariant();
        var found = katalog.FindTiltak(id)
            ?? byFormerId[id].FirstOrDefault()
            ?? (katalog.FindPakke(id) is { Tiltak: [var only] } ? only : null);
        if (found is null)
        {
            return (null, $"tiltaket «{DecisionList.Shown(row.Id)}» finnes ikke", Meant(Suggest.Nearest(id, katalog.Tiltak.Select(t => t.Id))));
        }

        // A title that is another's tells of rows that have slipped; one that is only shorter does not.
        var named = byTitle[Plain(row.Tittel)].ToList();
        return named.Count == 0 || named.Contains(found)
            ? (found, "", "")
            : (null,
                $"id-en «{found.Id}» er til «{found.Tiltak.Tittel}», men tittelen i raden er til «{named[0].Id}»",
                "Rett den av dem som er feil.");
    }

    private (TiltakNode?, string, string) ByNumber(DecisionRow row)
    {
        if (PakkeOf(row) is not { } pakke)
        {
            return NoPakke(row);
        }

        var found = pakke.Tiltak.Where(t => t.Tiltak.Nr == row.Nr).ToList();
        return found.Count == 1
            ? (found[0], "", "")
            : (null, $"pakken «{pakke.Id}» har {(found.Count == 0 ? "ikke noe" : "flere")} tiltak med nummer {row.Nr}", Among(pakke.Tiltak));
    }

    private (TiltakNode?, string, string) ByTitle(DecisionRow row)
    {
        var pakke = row.Pakke.Length > 0 ? PakkeOf(row) : null;
        if (row.Pakke.Length > 0 && pakke is null)
        {
            return NoPakke(row);
        }

        if (row.Tittel.Length == 0)
        {
            return pakke is { Tiltak: [var only] }
                ? (only, "", "")
                : (null, "raden sier ikke hvilket tiltak den gjelder", pakke is null ? "Skriv id-en til tiltaket." : Among(pakke.Tiltak));
        }

        var found = byTitle[Plain(row.Tittel)].Where(IsMeant).ToList();
        return found.Count switch
        {
            1 => (found[0], "", ""),
            0 => (null, $"tiltaket «{DecisionList.Shown(row.Tittel)}» finnes ikke", Nearest(row.Tittel, [.. katalog.Tiltak.Where(IsMeant)])),
            _ => (null, $"{found.Count} tiltak heter «{DecisionList.Shown(row.Tittel)}»", Among(found)),
        };

        bool IsMeant(TiltakNode tiltak) => (pakke is null || tiltak.Pakke == pakke) && (row.Ar is not { } ar || tiltak.Ar.Contains(ar));
    }

    private static string Nearest(string title, ImmutableArray<TiltakNode> among) =>
        Suggest.Nearest(title, among.Select(t => t.Tiltak.Tittel)) is { } nearest
            ? Meant(among.First(t => t.Tiltak.Tittel == nearest).Id, nearest)
            : "Skriv id-en til tiltaket.";

    private (TiltakNode?, string, string) NoPakke(DecisionRow row) =>
        (null, $"pakken «{DecisionList.Shown(row.Pakke)}» finnes ikke", Meant(Suggest.Nearest(row.Pakke, katalog.Pakker.Select(p => p.Id))));

    private PakkeNode? PakkeOf(DecisionRow row) => katalog.FindPakke(row.Pakke.ToLowerInvariant())
        ?? (katalog.Pakker.Where(p => Plain(p.Pakke.Tittel) == Plain(row.Pakke)).ToList() is [var only] ? only : null);

    // Case, spaces and kinds of dash are not what titles differ by.
    private static string Plain(string title)
    {
        var plain = new StringBuilder(title.Length);
        foreach (var c in title.Normalize(NormalizationForm.FormC).ToLowerInvariant())
        {
            _ = char.IsLetterOrDigit(c) ? plain.Append(c) : plain is [.., not ' '] ? plain.Append(' ') : plain;
        }

        return plain.ToString().TrimEnd();
    }

    private static string Meant(string? id, string? title = null) =>
        id is null ? "Skriv id-en slik den står i adressen til tiltaket." : title is null ? $"Mente du «{id}»?" : $"Mente du «{title}» ({id})?";

    private static string Among(IReadOnlyList<TiltakNode> tiltak) =>
        $"Skriv id-en til ett av dem: {string.Join(", ", tiltak.Take(MaxNamed).Select(t => t.Id))}{(tiltak.Count > MaxNamed ? " …" : "")}";
}
