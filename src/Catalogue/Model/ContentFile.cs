using Catalogue.Source;

namespace Catalogue.Model;

/// <summary>A file of <c>content/</c> as text, whatever became of it: also one that could not be read, or stands where no file belongs.</summary>
public sealed record ContentFile(SourceText Source, Span Body)
{
    /// <summary>The page of a rule, whose fenced blocks are wrong on purpose.</summary>
    public bool HasExamples { get; init; }
}
