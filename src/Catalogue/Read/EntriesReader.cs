using System.Collections.Immutable;
using Catalogue.Diagnostics;
using Catalogue.Model;
using Catalogue.Parse;

namespace Catalogue.Read;

/// <summary>Reads every document with the reader of its kind.</summary>
public static class EntriesReader
{
    public static Entries Read(ImmutableArray<Document> documents, ICollection<Diagnostic> diagnostics)
    {
        var results = new Result[documents.Length];
        Parallel.For(0, documents.Length, i => results[i] = ReadOne(documents[i]));
        foreach (var diagnostic in results.SelectMany(r => r.Diagnostics))
        {
            diagnostics.Add(diagnostic);
        }

        var entries = results.Select(r => r.Entry).OfType<object>().ToList();
        var kommuner = entries.OfType<Kommuneliste>().FirstOrDefault();
        return new()
        {
            Innstillinger = entries.OfType<Innstillinger>().FirstOrDefault() ?? new(),
            Pakker = All<Pakke>(entries),
            Tiltak = All<Tiltak>(entries),
            Kommuner = kommuner?.Kommuner ?? [],
            UtgatteKommuner = kommuner?.Utgatte ?? [],
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

    private static Result ReadOne(Document document)
    {
        if (document.IsUnreadable || document.Place.Kind == ContentKind.Misplaced)
        {
            return new(null, []);
        }

        // Most files have no fault; only then is a list of their own worth the memory.
        var faults = new List<Diagnostic>(0);
        try
        {
            return new(Read(document, faults), faults);
        }
        catch (Exception e) when (InternalError.Is(e))
        {
            return new(null, [InternalError.In(document.Source, e)]);
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
        ContentKind.Uh => UhReader.Kind.Read(document, faults),
        ContentKind.Ordning => OrdningReader.Kind.Read(document, faults),
        ContentKind.Skjema => SkjemaReader.Kind.Read(document, faults),
        ContentKind.Tema => TemaReader.Kind.Read(document, faults),
        ContentKind.Side => SideReader.Kind.Read(document, faults),
        _ => new Regelside(document.Place.Id, new(document.Source, document.FirstLine, []), document.Body),
    };

    private static ImmutableArray<T> All<T>(List<object> entries) => [.. entries.OfType<T>()];

    private readonly record struct Result(object? Entry, List<Diagnostic> Diagnostics);
}
