using System.Collections.Immutable;
using Catalogue.Assets;
using Catalogue.Check;
using Catalogue.Diagnostics;
using Catalogue.Markdown;
using Catalogue.Pictures;
using Catalogue.Rules;
using Catalogue.Templating;

namespace Catalogue.Pipeline;

/// <summary>Every rule of every stage: each has a page, and each is raised by its page's own example.</summary>
public static class Descriptors
{
    public static readonly ImmutableArray<Rule> All =
    [
        .. AllRules.Descriptors,
        MarkdownRules.TooDeep,
        MarkdownRules.TooMuch,
        MarkdownRules.TooLongAddress,
        MarkdownRules.LinkScheme,
        MarkdownRules.OutsidePicture,
        MarkdownRules.RawHtml,
        PictureRules.NotADrawing,
        PictureRules.Unreadable,
        PictureRules.Broken,
        PictureRules.TooManyPixels,
        PictureRules.Unused,
        TemplateRules.Syntax,
        TemplateRules.Runtime,
        AssetRules.Missing,
        TemplateRules.Missing,
        AddressRules.LostTiltak,
        AddressRules.Lost,
        AddressRules.NotAnAddress,
        CheckRules.DeadLink,
        CheckRules.DeadAnchor,
        CheckRules.PageFault,
    ];
}
