using System.Collections.Immutable;
using Catalogue.Model;

namespace Catalogue.Import;

/// <summary>A part of an answer: the line that it stands on, and what of that line is the answer.</summary>
internal readonly record struct AnswerPart(int Line, string Text)
{
    /// <summary>It is printed on the form, and nobody's answer.</summary>
    public bool IsPrinted { get; init; }
}

/// <summary>A question of the form, its number there, and the answer line by line.</summary>
internal sealed record FormAnswer(Sporsmal Question, int Index, ImmutableArray<AnswerPart> Parts)
{
    /// <summary>What stands in the line of those words: «(leverer budsjett i vedlegg ja☐ nei☒)».</summary>
    public string Prompt { get; init; } = "";

    /// <summary>What is written beside the question itself, or else on the first line below it.</summary>
    public string First => Written.FirstOrDefault(l => !Blanks.Is(l)) ?? "";

    public IEnumerable<string> Lines => Parts.Select(p => p.Text);

    /// <summary>The lines without those that are printed on the form.</summary>
    public IEnumerable<string> Written => Parts.Where(p => !p.IsPrinted).Select(p => p.Text);

    /// <summary>All that is written, on one line.</summary>
    public string Whole => string.Join(' ', Written.Select(Blanks.Without).Where(l => l.Length > 0));

    public bool Fills(string field) => Question.Felter.Any(f => f.Text == field);
}

/// <summary>A package in the source: its own answers, and those of each of its tiltak.</summary>
internal sealed record FormPackage(ImmutableArray<FormAnswer> Own, ImmutableArray<ImmutableArray<FormAnswer>> Tiltak);

/// <summary>A form that was recognised: which one, its packages, how many of its questions were found, and what became of each line.</summary>
internal sealed record FormMatch(Skjema Skjema, ImmutableArray<FormPackage> Packages, int Found, ImmutableArray<LineUse> Uses)
{
    /// <summary>How many of the questions found are so long that no other text is like them.</summary>
    public int Sure { get; init; }

    /// <summary>The year that the form is for, as it is printed; null where it states none.</summary>
    public int? Year { get; init; }
}
