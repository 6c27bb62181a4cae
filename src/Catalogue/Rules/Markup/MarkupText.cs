using System.Collections.Immutable;
using Catalogue.Diagnostics;
using Catalogue.Model;
using Catalogue.Source;

namespace Catalogue.Rules.Markup;

/// <summary>A file whose Markdown is judged, with what each line of its body is; found once for all the rules.</summary>
internal sealed class MarkupText
{
    private readonly ContentFile file;

    public MarkupText(ContentFile file)
    {
        this.file = file;

        // Where no fields were found, nobody knows where the text begins.
        Body = file.Body.Start == 0 && !file.HasExamples ? default : file.Body;
        Lines = BodyReader.Read(Text, Body);
    }

    public SourceText Source => file.Source;

    public string Text => file.Source.Text;

    public Span Body { get; }

    public ImmutableArray<BodyLine> Lines { get; }

    public Location At(Span span) => new(Source, span);

    public ReadOnlySpan<char> Of(Span span) => Text.AsSpan(span.Start, span.Length);

    public ReadOnlySpan<char> Of(BodyLine line) => Of(line.Span);

    /// <summary>True in the examples of a rule's page, which are wrong on purpose.</summary>
    public bool IsExample(int place)
    {
        if (!file.HasExamples)
        {
            return false;
        }

        var (low, high) = (0, Lines.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Lines[middle].Span.Start <= place ? (middle + 1, high) : (low, middle);
        }

        return low > 0 && Lines[low - 1].Kind == LineKind.Fenced;
    }
}
