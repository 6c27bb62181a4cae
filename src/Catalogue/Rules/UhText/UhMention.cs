using Catalogue.Model;
using Catalogue.Source;

namespace Catalogue.Rules.UhText;

/// <summary>A place in a text that names a university, college or centre; null stands for the words that mean any of them («universitetet», «UH»).</summary>
internal readonly record struct UhMention(Uh? Uh, Span Span);
