using System.Collections.Immutable;
using Catalogue.Model;

namespace Catalogue.CaseBook;

/// <summary>A question that a package has left open: for which of its tiltak, none where it is all of them, and why, where it says so.</summary>
public sealed record BlankQuestion(string Tekst, ImmutableArray<TiltakNode> Tiltak, string? Grunn);

/// <summary>Finds what a form asks and a package does not answer. A question whose answer goes into the text is not judged.</summary>
internal static class BlankQuestions
{
    private const string Unanswered = "ikke_besvart";

    public static ImmutableArray<BlankQuestion> In(PakkeNode pakke, ImmutableArray<TiltakNode> tiltak) => pakke.Skjema is not { } skjema
        ? []
        : [.. skjema.Sporsmal.Where(q => !q.Felter.IsEmpty).Select(q => Of(q, pakke, tiltak)).OfType<BlankQuestion>()];

    private static BlankQuestion? Of(Sporsmal question, PakkeNode pakke, ImmutableArray<TiltakNode> tiltak)
    {
        ImmutableArray<string> fields = [.. question.Felter.Select(f => f.Text)];
        if (fields.Any(f => IsStated(pakke, f)))
        {
            return null;
        }

        ImmutableArray<TiltakNode> silent = [.. tiltak.Where(t => !fields.Any(f => IsStated(t, f)))];
        if (silent.IsEmpty)
        {
            return null;
        }

        var why = pakke.Pakke.Avvik.Concat(silent.SelectMany(t => t.Tiltak.Avvik)).FirstOrDefault(a => fields.Contains(a.Felt.Text))?.Grunn;
        return new(question.Tekst, silent.Length == tiltak.Length ? [] : silent, why);
    }

    private static bool IsStated(PakkeNode node, string field) => node.Pakke.Origin.States(field) && AnswerOf(node.Pakke, field) != Unanswered;

    private static bool IsStated(TiltakNode node, string field) =>
        node.Tiltak.Origin.States(field) || node.Tiltak.Perioder.Any(p => p.Origin.States(field));

    // The form has such a question, and the file says that nobody has answered it.
    private static string? AnswerOf(Pakke pakke, string field) => field switch
    {
        "medbestemmelse" => pakke.Medbestemmelse,
        "videreutdanning" => pakke.Videreutdanning,
        "samisk_perspektiv" => pakke.SamiskPerspektiv,
        _ => null,
    };
}
