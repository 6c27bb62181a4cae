using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using W14 = DocumentFormat.OpenXml.Office2010.Word;

namespace Catalogue.Import;

/// <summary>The text of a paragraph of Word: of runs and content controls, boxes of all kinds, without what has been deleted or hidden.</summary>
internal static class DocxText
{
    // Boxes of the symbol fonts: Wingdings and Wingdings 2.
    private const string TickedSymbols = "\uF0FE\uF0FD\uF078\uF0FC\uF0FB\uF052\uF053\uF054\uF051\uF050\uF04F";
    private const string EmptySymbols = "\uF0A8\uF06F\uF071\uF0A3\uF030\uF02A";

    public static string Of(OpenXmlElement paragraph)
    {
        var text = new StringBuilder();
        Add(paragraph, text);
        return text.ToString();
    }

    /// <summary>Whether a content control shows only what to write in it.</summary>
    public static bool IsBlank(SdtElement control) => IsOn(control.SdtProperties?.GetFirstChild<ShowingPlaceholder>());

    public static bool IsDeleted(TableRow row) => row.TableRowProperties?.GetFirstChild<Deleted>() is not null;

    /// <summary>The contents of the text boxes that are fastened to a paragraph, each once.</summary>
    public static IEnumerable<OpenXmlElement> TextBoxes(OpenXmlElement parent) => parent.ChildElements.SelectMany(child => child switch
    {
        TextBoxContent => [child],
        Paragraph or Table or AlternateContentFallback or DeletedRun => [],
        AlternateContent choice when choice.GetFirstChild<AlternateContentChoice>() is { } first => TextBoxes(first),
        _ => TextBoxes(child),
    });

    private static void Add(OpenXmlElement parent, StringBuilder text)
    {
        foreach (var child in parent.ChildElements)
        {
            switch (child)
            {
                case SdtRun control when control.SdtProperties?.GetFirstChild<W14.SdtContentCheckBox>() is { } box:
                    text.Append(IsOn(box.Checked) ? Ticks.Ticked : Ticks.Empty);
                    break;
                case SdtRun control when IsBlank(control):
                    text.Append(Blanks.Mark);
                    break;
                case DeletedRun or MoveFromRun or AlternateContent or Drawing or Picture or EmbeddedObject or RunProperties or ParagraphProperties:
                    break;
                case FieldChar { FormFieldData: { } field } when field.GetFirstChild<CheckBox>() is { } box:
                    var state = box.GetFirstChild<Checked>() ?? (OnOffType?)box.GetFirstChild<DefaultCheckBoxFormFieldState>();
                    text.Append(IsOn(state) ? Ticks.Ticked : Ticks.Empty);
                    break;
                case Run run when IsOn(run.RunProperties?.Vanish):
                    break;
                default:
                    text.Append(TextOf(child));
                    Add(child, text);
                    break;
            }
        }
    }

    private static string TextOf(OpenXmlElement element) => element switch
    {
        Text text => text.Text,
        TabChar => " ",
        Break or CarriageReturn => "\n",
        NoBreakHyphen => "-",
        SymbolChar { Char.Value: { } code } => Symbol(code),
        _ => "",
    };

    private static string Symbol(string code)
    {
        if (!int.TryParse(code, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var number) || number is <= 0 or > 0xFFFF)
        {
            return "";
        }

        var sign = (char)(number < 0x100 ? number + 0xF000 : number);
        return TickedSymbols.Contains(sign, StringComparison.Ordinal) ? $"{Ticks.Ticked}"
            : EmptySymbols.Contains(sign, StringComparison.Ordinal) ? $"{Ticks.Empty}"
            : $"{(char)number}";
    }

    private static bool IsOn(OnOffType? value) => value is not null && (value.Val is null || value.Val.Value);

    private static bool IsOn(W14.OnOffType? value) =>
        value?.Val is { } val && (val.Value == W14.OnOffValues.True || val.Value == W14.OnOffValues.One);
}
