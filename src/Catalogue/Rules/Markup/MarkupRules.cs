using System.Collections.Immutable;
using Catalogue.Diagnostics;

namespace Catalogue.Rules.Markup;

/// <summary>The rules on how a text is written, by hand: a line per rule.</summary>
internal static class MarkupRules
{
    public static readonly ImmutableArray<(Rule Rule, Func<MarkupText, IEnumerable<Diagnostic>> Find)> All =
    [
        (MergeConflict.Rule, MergeConflict.Find),
        (DecodedTwice.Rule, DecodedTwice.Find),
        (BidiOverride.Rule, BidiOverride.Find),
        (NumberedLines.Rule, NumberedLines.Find),
        (FalseBullets.Rule, FalseBullets.Find),
        (HeadingSpace.Rule, HeadingSpace.Find),
        (HeadingLevels.FirstLevel, HeadingLevels.FindFirstLevel),
        (EmptyHeading.Rule, EmptyHeading.Find),
        (HeadingLevels.Jump, HeadingLevels.FindJumps),
        (BoldHeading.Rule, BoldHeading.Find),
        (UnderlinedText.Rule, UnderlinedText.Find),
        (IndentedText.Rule, IndentedText.Find),
        (BrokenTable.Rule, BrokenTable.Find),
        (OpenEmphasis.Rule, OpenEmphasis.Find),
        (Footnote.Rule, Footnote.Find),
        (SecondFields.Rule, SecondFields.Find),
    ];

    public static readonly ImmutableArray<Validation> Validations =
        [.. All.Select(r => new Validation(r.Rule, context => context.Markup.Found[r.Rule.Code])), MarkupInFields.Validation];
}
