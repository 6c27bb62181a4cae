using System.Collections.Immutable;
using Catalogue.Diagnostics;
using Catalogue.Language;
using Catalogue.Model;

namespace Catalogue.Rules;

/// <summary>What is granted has an amount and a decision that one can look up, in the tiltak or in its package.</summary>
public static class MissingGrant
{
    public static readonly Rule Rule = new("TK423", Severity.Error, "Tildelingen mangler beløp eller vedtak");

    public static readonly Validation Validation = new(Rule, context =>
        context.Katalog.Pakker.Select(p => Judge(p.Pakke.Status, Of(p.Pakke), [.. p.Tiltak.Select(t => Of(t.Tiltak))]))
            .Concat(context.Katalog.Tiltak.Where(t => t.Pakke is not null).Select(InTiltak))
            .OfType<Diagnostic>());

    // Where the package says that it is granted and lacks the decision, that is the one fault.
    private static Diagnostic? InTiltak(TiltakNode node)
    {
        var pakke = node.Pakke!.Pakke;
        var isTold = Judge(pakke.Status, Of(pakke), [.. node.Pakke.Tiltak.Select(t => Of(t.Tiltak))]) is not null;
        return isTold ? null : Judge(node.Tiltak.Status, Of(node.Tiltak), [Of(pakke)]);
    }

    private static Diagnostic? Judge(Status status, Grant own, Grant[] others)
    {
        if (status is not (Status.Tildelt or Status.Pagar or Status.Avsluttet))
        {
            return null;
        }

        var missing = new List<string>();
        if (!own.HasAmount && !others.Any(o => o.HasAmount))
        {
            missing.Add("tildelt beløp");
        }

        if (!own.HasDecision && !others.Any(o => o.HasDecision))
        {
            missing.Add("vedtaksreferanse");
        }

        return missing.Count == 0 ? null : new(
            Rule,
            own.Origin.ValueOf("status"),
            $"status er «{own.Origin.TextOf("status")}», men {NorwegianFormat.List(missing)} mangler",
            "Skriv tildelt_totalt og vedtak_ref i tiltaket eller i pakken. Er det ikke gjort noe vedtak, skriv «status: meldt».");
    }

    private static Grant Of(Tiltak tiltak) => new(tiltak.Origin, tiltak.Avvik);

    private static Grant Of(Pakke pakke) => new(pakke.Origin, pakke.Avvik);

    /// <summary>What a file says of its grant; a value that could not be read is there all the same.</summary>
    private sealed record Grant(Origin Origin, ImmutableArray<Avvik> Avvik)
    {
        public bool HasAmount => Has("tildelt_totalt") || Has("tildelt_eier") || Has("tildelt_uh");

        public bool HasDecision => Has("vedtak_ref");

        private bool Has(string field) => Origin.HasText(field) || Avvik.Explain(field);
    }
}
