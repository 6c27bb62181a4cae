using System.Collections.Immutable;
using Catalogue.Diagnostics;
using Catalogue.Language;
using Catalogue.Model;

namespace Catalogue.Rules.Membership;

/// <summary>The map of a fylke has its own kommuner, all of them, each in one place.</summary>
public static class KommunerOnMap
{
    private const string Field = "kart";

    public static readonly Rule Unknown = new("TK165", Severity.Error, "Kartet nevner noe som ikke er en kommune i fylket");
    public static readonly Rule Twice = new("TK168", Severity.Error, "Kommunen står flere steder på kartet");
    public static readonly Rule Missing = new("TK169", Severity.Warning, "Kartet mangler kommuner");
    public static readonly Rule TooLarge = new("TK453", Severity.Error, "Kartet er for stort");

    public static readonly ImmutableArray<Validation> Validations =
    [
        Of(Unknown, UnknownIn),
        Of(Twice, TwiceIn),
        Of(Missing, MissingIn),
        Of(TooLarge, (fylke, _) => fylke.Kart.Where(t => !t.HarPlass).Take(1).Select(t => new Diagnostic(
            TooLarge,
            fylke.Origin.At(t.Kommune.Span),
            $"«{t.Kommune}» står i rad {NorwegianFormat.Number(t.Rad)}, kolonne {NorwegianFormat.Number(t.Kolonne)}, og kartet har plass til "
                + $"{Kartrute.MaxRader} rader og {Kartrute.MaxKolonner} kolonner",
            "Ta bort rader eller kolonner som bare har punktum, eller skyv kommunene sammen."))),
    ];

    // Where the register could not be read, that is the one fault.
    private static Validation Of(Rule rule, Func<Fylke, KommuneRegister, IEnumerable<Diagnostic>> check) => new(rule, context =>
        context.IsUnreadable("kommuner")
            ? []
            : context.Katalog.Entries.Fylker.Where(f => !f.Kart.IsEmpty).SelectMany(f => check(f, context.Registers.Kommuner)));

    private static IEnumerable<Diagnostic> UnknownIn(Fylke fylke, KommuneRegister register)
    {
        foreach (var word in fylke.Kart.Select(t => t.Kommune).Where(w => register.Find(w.Text, fylke) is null))
        {
            var near = Suggest.Nearest(word.Text, register.In(fylke).Select(k => k.Navn));
            var fix = near is null ? null : Fix.OfValue(fylke.Origin.Source, (word.Span, word.Text), near, isSafe: false);
            yield return new(
                Unknown,
                fylke.Origin.At(word.Span),
                $"«{word}» er ikke en kommune i {fylke.Navn}",
                near is null
                    ? "Skriv navnet uten mellomrom, eller kommunenummeret. Der det ikke er noen kommune, skriver du et punktum."
                    : $"Mente du «{near}»?")
            {
                Fix = near?.Contains(' ', StringComparison.Ordinal) == true ? null : fix,
            };
        }
    }

    private static IEnumerable<Diagnostic> TwiceIn(Fylke fylke, KommuneRegister register) =>
        from tiles in fylke.Kart.GroupBy(t => register.Find(t.Kommune.Text, fylke))
        where tiles.Key is not null
        from again in tiles.Skip(1)
        select new Diagnostic(
            Twice,
            fylke.Origin.At(again.Kommune.Span),
            $"{tiles.Key!.Navn} står allerede på kartet",
            "Behold kommunen ett sted, og skriv et punktum det andre stedet.")
        {
            Related = [new(fylke.Origin.At(tiles.First().Kommune.Span), "her står den første gang")],
        };

    private static IEnumerable<Diagnostic> MissingIn(Fylke fylke, KommuneRegister register)
    {
        var placed = fylke.Kart.Select(t => register.Find(t.Kommune.Text, fylke)).ToHashSet();
        var missing = register.In(fylke).Where(k => !placed.Contains(k)).Select(k => k.Navn).ToList();

        // A misspelt name is one fault, and most often what is missing.
        if (missing.Count > 0 && !placed.Contains(null))
        {
            yield return new(
                Missing,
                fylke.Origin.KeyOf(Field),
                $"kartet over {fylke.Navn} mangler {NorwegianFormat.List(missing)}",
                "Sett dem inn der de ligger. Til det er gjort, står de bare i tabellen ved siden av kartet.");
        }
    }
}
