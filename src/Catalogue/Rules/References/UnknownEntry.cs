using System.Collections.Immutable;
using Catalogue.Diagnostics;
using Catalogue.Language;
using Catalogue.Model;

namespace Catalogue.Rules.References;

/// <summary>A tiltak refers to other tiltak and a package to other packages, never to itself or to what does not exist.</summary>
public static class UnknownEntry
{
    public static readonly Rule Rule = new("TK310", Severity.Error, "Henvisningen peker ikke på noe");

    public static readonly Validation Validation = new(Rule, Check);

    private static IEnumerable<Diagnostic> Check(RuleContext context)
    {
        var katalog = context.Katalog;
        var tiltak = new Kind(
            "tiltaket",
            id => katalog.FindTiltak(id) is not null,
            katalog.Tiltak.Select(t => t.Id),
            id => katalog.FindPakke(id) is null ? null : "pakke");
        var pakker = new Kind(
            "pakken",
            id => katalog.FindPakke(id) is not null,
            katalog.Pakker.Select(p => p.Id),
            id => katalog.FindTiltak(id) is null ? null : "tiltak");
        return katalog.Entries.Tiltak.SelectMany(t => Check(tiltak, new(t.Id, t.Origin, All(t)), context))
            .Concat(katalog.Entries.Pakker.SelectMany(p => Check(pakker, new(p.Id, p.Origin, p.Videreforer), context)));
    }

    private static IEnumerable<Diagnostic> Check(Kind kind, Referrer from, RuleContext context)
    {
        foreach (var reference in from.References)
        {
            if (reference.Text == from.Id)
            {
                yield return new(
                    Rule,
                    from.Origin.At(reference.Span),
                    $"{kind.What} viser til seg selv",
                    "Fjern linja, eller skriv id-en til det du mente.");
            }
            else if (!kind.Exists(reference.Text) && !context.IsUnreadable(reference.Text))
            {
                var near = kind.Other(reference.Text) is null ? Suggest.Nearest(reference.Text, kind.Ids) : null;
                yield return new(
                    Rule,
                    from.Origin.At(reference.Span),
                    $"{kind.What} «{reference.Text}» finnes ikke",
                    Help(kind, reference.Text, near))
                {
                    Fix = near is null ? null : new Reference(from.Origin, reference).Instead(near, isSafe: false),
                };
            }
        }
    }

    private static string Help(Kind kind, string id, string? near) =>
        kind.Other(id) is { } other ? $"«{id}» er et navn på noe annet ({other}). Her trengs id-en til {kind.What}."
        : near is not null ? $"Mente du «{near}»?"
        : "Skriv id-en, som er filnavnet uten .md (for en pakke: navnet på mappa).";

    private static ImmutableArray<Ref> All(Tiltak tiltak)
    {
        var (slekt, reused) = (tiltak.Slekt, tiltak.Gjenbruk.Select(g => g.Tiltak).OfType<Ref>());
        return [.. slekt.Videreforer, .. slekt.ByggerPaa, .. slekt.HengerSammenMed, .. slekt.Beslektet, .. reused];
    }

    private sealed record Kind(string What, Func<string, bool> Exists, IEnumerable<string> Ids, Func<string, string?> Other);

    private readonly record struct Referrer(string Id, Origin Origin, ImmutableArray<Ref> References);
}
