using Catalogue.Source;

namespace Catalogue.Templating.Evaluation;

/// <summary>A template of a set; its body comes after all names of the set are known, since templates include each other.</summary>
internal sealed class CompiledTemplate(string name, SourceText source)
{
    public string Name { get; } = name;

    public SourceText Source { get; } = source;

    public Step Body { get; set; } = Sequence.Empty;
}
