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
        (UnderlinedText.Rule, UnderlinedText.Find),
        (IndentedText.Rule, IndentedText.Find),
    ];

    public static readonly ImmutableArray<Validation> Validations =
        [.. All.Select(r => new Validation(r.Rule, context => context.Markup.Found[r.Rule.Code]))];
}
