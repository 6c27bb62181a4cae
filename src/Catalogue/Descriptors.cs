using System.Collections.Immutable;
using Catalogue.Assets;
using Catalogue.Check;
using Catalogue.Diagnostics;
using Catalogue.Markdown;
using Catalogue.Rules;
using Catalogue.Templating;

namespace Catalogue;

/// <summary>Every rule of every stage: each has a page, and each is raised by its page's own example.</summary>
public static class Descriptors
{
    public static readonly ImmutableArray<Rule> All =
    [
        .. AllRules.Descriptors,
        MarkdownRules.TooDeep,
        MarkdownRules.TooManyMarks,
        MarkdownRules.TooLongAddress,
        MarkdownRules.LinkScheme,
        MarkdownRules.RawHtml,
        TemplateRules.Syntax,
        TemplateRules.Runtime,
        AssetRules.Missing,
        TemplateRules.Missing,
        CheckRules.DeadLink,
        CheckRules.DeadAnchor,
        CheckRules.PageFault,
    ];
}
