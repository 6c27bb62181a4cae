using System.Collections.Immutable;
using Catalogue.Model;

namespace Catalogue.Import;

/// <summary>A question of a form where it stands in the source: its number in the register, and from where to where.</summary>
internal readonly record struct FoundQuestion(int Index, FormPlace Start, FormPlace End);

/// <summary>
/// Finds a form's questions in the lines of a source. Long ones may stand anywhere; short ones, which running text may well begin with, only in the
/// order of the form and where something like an answer follows.
/// </summary>
internal sealed class QuestionFinder
{
    /// <summary>How far ahead of the last question a short one without a colon may stand.</summary>
    private const int Near = 3;

    private readonly ImmutableArray<QuestionKey> keys;
    private readonly QuestionKey? heading;
    private readonly int first;

    public QuestionFinder(Skjema skjema)
    {
        keys = [.. skjema.Sporsmal.Select(q => new QuestionKey(q.Tekst))];
        heading = skjema.Overskrift is { } words ? new(words) : null;
        first = keys.Length > 0 && keys[0].Key == heading?.Key ? 1 : 0;
        Nr = skjema.Sporsmal.ToList().FindIndex(q => q.Felter.Any(f => f.Text == "nr"));
    }

    /// <summary>The number of the heading, which is no question of its own where the register does not say so.</summary>
    public const int Heading = -1;

    /// <summary>The question that begins each tiltak; −1 where the form has none.</summary>
    public int Nr { get; }

    /// <summary>Whether another package begins where the first question below the heading is asked again.</summary>
    public bool IsRestart(int index) => index == first && !keys[index].IsShort;

    /// <summary>The first question below those of a tiltak, which go from its number to the first that is the package's own.</summary>
    public static int EndOfTiltak(Skjema skjema, int nr) => nr < 0 ? 0
        : nr + skjema.Sporsmal.Skip(nr).TakeWhile(q => q.Felter.IsEmpty || q.Felter.Any(f => DraftFields.IsOfTiltak(f.Text))).Count();

    public bool IsShort(int index) => keys[index].IsShort;

    public ImmutableArray<FoundQuestion> In(ImmutableArray<FormLine> lines)
    {
        var found = ImmutableArray.CreateBuilder<FoundQuestion>();
        var last = Heading;
        for (var place = new FormPlace(0, 0); place.Line < lines.Length;)
        {
            if (At(lines, place, last) is { } question)
            {
                found.Add(question);
                (last, place) = (question.Index, question.End);
            }
            else
            {
                place = Next(lines[place.Line].Text, place);
            }
        }

        return found.DrainToImmutable();
    }

    private FoundQuestion? At(ImmutableArray<FormLine> lines, FormPlace place, int last)
    {
        if (heading?.EndIn(lines, place) is { } endOfHeading && place.Offset == 0)
        {
            return new(Heading, place, endOfHeading);
        }

        FoundQuestion? best = null;
        for (var i = 0; i < keys.Length; i++)
        {
            if (keys[i].EndIn(lines, place) is { } end && (best is null || keys[i].Key.Length > keys[best.Value.Index].Key.Length))
            {
                var rest = lines[end.Line].Text[end.Offset..];
                best = (!keys[i].IsShort || MayBe(i, last, rest)) && (i != Nr || IsNumbered(rest)) ? new(i, place, end) : best;
            }
        }

        for (var i = 0; i < keys.Length && best is null && place.Offset == 0; i++)
        {
            best = !keys[i].IsShort && keys[i].NearlyEndIn(lines, place.Line) is { } end ? new(i, place, end) : best;
        }

        return best;
    }

    private bool MayBe(int index, int last, string rest)
    {
        var after = rest.AsSpan().TrimStart(" ");
        var isInOrder = index > last || (index == Nr && last >= Nr);
        var isLabel = after.StartsWith(":") || after.IsWhiteSpace() || after.StartsWith("\t");
        var isAnswered = !isLabel && (char.IsUpper(after[0]) || after[0] is Blanks.Mark or Ticks.Empty or Ticks.Ticked);
        return isInOrder && (isLabel || index == Nr || (index <= last + Near && isAnswered));
    }

    // «Tiltak 1» begins one, «Tiltak i barnehagene» does not; the heading of a column has no number.
    private bool IsNumbered(string rest)
    {
        var after = rest.AsSpan().Trim(" .:");
        return keys[Nr].Key == "nr" || (after.Length is 1 or 2 && int.TryParse(after, out _));
    }

    // A question begins a line, or stands behind a wide space or right behind the last one.
    private static FormPlace Next(string text, FormPlace place)
    {
        for (var i = place.Offset + 1; i < text.Length; i++)
        {
            var isWide = text[i - 1] is '\t' or '\n' || (i > 1 && text[i - 1] == ' ' && text[i - 2] == ' ');
            if (isWide && !char.IsWhiteSpace(text[i]))
            {
                return place with { Offset = i };
            }
        }

        return new(place.Line + 1, 0);
    }
}
