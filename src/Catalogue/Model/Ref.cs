using Catalogue.Source;

namespace Catalogue.Model;

/// <summary>A word in a file that names something else: a register id, a kommune, another tiltak; with its place.</summary>
public readonly record struct Ref(string Text, Span Span)
{
    public override string ToString() => Text;
}
