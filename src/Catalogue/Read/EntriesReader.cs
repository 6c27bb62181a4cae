using System.Collections.Immutable;
using Catalogue.Diagnostics;
using Catalogue.Model;
using Catalogue.Parse;

namespace Catalogue.Read;

/// <summary>Reads every document with the reader of its kind.</summary>
public static class EntriesReader
{
    public static Entries Read(ImmutableArray<Document> documents, ICollection<Diagnostic> diagnostics, Memo<Document, object?>? memo = null)
    {
        var entries = Memo.Map(memo, documents, null, (ReadOne, diagnostics)).OfType<object>().ToList();
        var kommuner = entries.OfType<Kommuneliste>().FirstOrDefault();
        return new()
        {
            Innstillinger = entries.OfType<Innstillinger>().FirstOrDefault() ?? new(),
            Pakker = All<Pakke>(entries),
            Tiltak = All<Tiltak>(entries),
            Kommuner = kommuner?.Kommuner ?? [],
            UtgatteKommuner = kommuner?.Utgatte ?? [],
            Bydeler = kommuner?.Bydeler ?? [],
            Virksomheter = All<Virksomhet>(entries),
            Fylker = All<Fylke>(entries),
            Regioner = All<Region>(entries),
            Uh = All<Uh>(entries),
            Ordninger = All<Ordning>(entries),
            Skjemaer = All<Skjema>(entries),
            Temaer = All<Tema>(entries),
            Malgrupper = entries.OfType<Malgruppeliste>().FirstOrDefault()?.Malgrupper ?? [],
            Synonymer = entries.OfType<Synonymliste>().FirstOrDefault()?.Grupper ?? [],
            Ordliste = entries.OfType<Ordliste>().FirstOrDefault() ?? Ordliste.Tom,
            Dekning = entries.OfType<Dekningsliste>().FirstOrDefault()?.Tall ?? [],
            Sider = All<Side>(entries),
            Regler = All<Regelside>(entries),
            Files = [.. documents.Select(d => new ContentFile(d.Source, d.Body) { HasExamples = d.Place.Kind == ContentKind.Regel })],
            Unreadable = [.. documents.Where(d => d.IsUnreadable).Select(d => new UnreadableFile(d.Place.Id, d.Place.PakkeId))],
        };
    }

    private static object? ReadOne(Document document, List<Diagnostic> faults)
    {
        if (document.IsUnreadable || document.Place.Kind == ContentKind.Misplaced)
        {
            return null;
        }

        try
        {
            return Read(document, faults);
        }
        catch (Exception e) when (InternalError.Is(e))
        {
            faults.Clear();
            faults.Add(InternalError.In(document.Source, e));
            return null;
        }
    }

    private static object Read(Document document, List<Diagnostic> faults) => document.Place.Kind switch
    {
        ContentKind.Katalog => KatalogReader.Kind.Read(document, faults),
        ContentKind.Kommuner => KommunerReader.Kind.Read(document, faults),
        ContentKind.Malgrupper => MalgrupperReader.Kind.Read(document, faults),
        ContentKind.Synonymer => SynonymerReader.Kind.Read(document, faults),
        ContentKind.Ordliste => OrdlisteReader.Kind.Read(document, faults),
        ContentKind.Dekning => DekningReader.Kind.Read(document, faults),
        ContentKind.Pakke => PakkeReader.Kind.Read(document, faults),
        ContentKind.Tiltak => TiltakReader.Kind.Read(document, faults),
        ContentKind.Fylke => FylkeReader.Kind.Read(document, faults),
        ContentKind.Region => RegionReader.Kind.Read(document, faults),
        ContentKind.Eier => EierReader.Kind.Read(document, faults),
        ContentKind.Uh => UhReader.Kind.Read(document, faults),
        ContentKind.Ordning => OrdningReader.Kind.Read(document, faults),
        ContentKind.Skjema => SkjemaReader.Kind.Read(document, faults),
        ContentKind.Tema => TemaReader.Kind.Read(document, faults),
        ContentKind.Side => SideReader.Kind.Read(document, faults),
        _ => new Regelside(document.Place.Id, new(document.Source, document.FirstLine, []), document.Body),
    };

    private static ImmutableArray<T> All<T>(List<object> entries) => [.. entries.OfType<T>()];
}
