using Catalogue.Source;

namespace Catalogue.Templating.Syntax;

/// <summary>A piece of a template. <paramref name="Value"/> is a name, the value of a literal, or the text to write; for a code block's start its indentation, if the block is alone before it.</summary>
internal readonly record struct Token(TokenKind Kind, Span Span, bool SpaceBefore, object? Value = null)
{
    public string Text => Value as string ?? "";

    public bool Is(string name) => Kind == TokenKind.Identifier && string.Equals(Text, name, StringComparison.Ordinal);
}
