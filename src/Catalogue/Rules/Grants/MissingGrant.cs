using Catalogue.Diagnostics;
using Catalogue.Language;
using Catalogue.Model;
using Catalogue.Rules.MissingFields;

namespace Catalogue.Rules.Grants;

/// <summary>What is granted has an amount and a decision that one can look up, in the tiltak or in its package.</summary>
public static class MissingGrant
{
    public static readonly Rule Rule = new("TK423", Severity.Error, "Tildelingen mangler beløp eller vedtak");

    public static readonly Validation Validation = new(Rule, Check);

    private static readonly string[] Amounts = ["tildelt_totalt", "tildelt_eier", "tildelt_uh"];

    private static IEnumerable<Diagnostic> Check(RuleContext context)
    {
        var told = new HashSet<PakkeNode>();
        foreach (var node in context.Katalog.Pakker.Where(p => IsGranted(p.Pakke.Status)))
        {
            if (Judge(AnsweredFields.Of(node), [.. node.Tiltak.Select(AnsweredFields.Of)]) is { } fault)
            {
                told.Add(node);
                yield return fault;
            }
        }

        // What the package says and lacks, its tiltak lack for the same reason. One whose package cannot be read may have it there.
        foreach (var node in context.Katalog.Tiltak.Where(t => IsGranted(t.Tiltak.Status)))
        {
            if (node.Pakke is { } pakke
                && !told.Contains(pakke)
                && Judge(AnsweredFields.Of(node), [AnsweredFields.Of(pakke)]) is { } fault)
            {
                yield return fault;
            }
        }
    }

    private static bool IsGranted(Status status) => status is Status.Tildelt or Status.Pagar or Status.Avsluttet;

    private static Diagnostic? Judge(AnsweredFields own, AnsweredFields[] others)
    {
        var missing = new List<string>();
        if (!Amounts.Any(own.Has) && !others.Any(o => Amounts.Any(o.Has)))
        {
            missing.Add("tildelt beløp");
        }

        if (!own.Has("vedtak_ref") && !others.Any(o => o.Has("vedtak_ref")))
        {
            missing.Add("vedtaksreferanse");
        }

        return missing.Count == 0 ? null : new(
            Rule,
            own.Origin.ValueOf("status"),
            $"status er «{own.Origin.TextOf("status")}», men {NorwegianFormat.List(missing)} mangler",
            "Skriv tildelt_totalt og vedtak_ref i tiltaket eller i pakken. Er det ikke gjort noe vedtak, skriv «status: meldt».");
    }
}
