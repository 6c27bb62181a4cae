using System.Collections.Immutable;
using Catalogue.Diagnostics;
using Catalogue.Model;
using Catalogue.Read;
using Catalogue.Source;

namespace Catalogue.Rules.Texts;

/// <summary>The source's own text is written anew before a tiltak is approved; while it stands in a draft, it waits for that.</summary>
public static class UnwrittenDraft
{
    public static readonly Rule Approved = new("TK456", Severity.Error, "Godkjent tiltak med tekst fra skjemaet");

    public static readonly Rule Waiting = new("TK457", Severity.Warning, "Teksten fra skjemaet er ikke skrevet om ennå");

    private const string Help = "Skriv svarene med egne ord under egne overskrifter, se gjennom det som må bekreftes, og slett delen «"
        + DraftSection.Title + "».";

    public static readonly ImmutableArray<Validation> Validations =
    [
        new(Approved, context => context.Katalog.Pakker.SelectMany(Of).Where(d => d.Rule == Approved)),
        new(Waiting, context => context.Katalog.Pakker.SelectMany(Of).Where(d => d.Rule == Waiting)),
    ];

    private static IEnumerable<Diagnostic> Of(PakkeNode pakke)
    {
        foreach (var tiltak in pakke.Tiltak)
        {
            if (Heading(tiltak.Tiltak.Origin, tiltak.Tiltak.Body) is { } place)
            {
                yield return tiltak.Tiltak.Godkjent.IsGiven
                    ? new(Approved, place, "tiltaket er godkjent, men teksten fra skjemaet er ikke skrevet om", Help)
                    : new(Waiting, place, "her står teksten slik den er i skjemaet", Help);
            }
        }

        if (Heading(pakke.Pakke.Origin, pakke.Pakke.Body) is { } ofPakke)
        {
            yield return pakke.Tiltak.FirstOrDefault(t => t.Tiltak.Godkjent.IsGiven) is { } approved
                ? new(Approved, ofPakke, $"tiltaket «{approved.Id}» er godkjent, men teksten fra skjemaet er ikke skrevet om i pakken", Help)
                : new(Waiting, ofPakke, "her står teksten slik den er i skjemaet", Help);
        }
    }

    private static Location? Heading(Origin origin, Span body)
    {
        var text = origin.Source.Text.AsSpan(body.Start, body.Length);
        for (var at = 0; text[at..].IndexOf(DraftSection.Markdown) is var next and >= 0; at += next + 1)
        {
            var start = at + next;
            var end = start + DraftSection.Markdown.Length;
            if ((start == 0 || text[start - 1] == '\n') && (end == text.Length || text[end] is '\n' or ' '))
            {
                return origin.At(new(body.Start + start, DraftSection.Markdown.Length));
            }
        }

        return null;
    }
}
