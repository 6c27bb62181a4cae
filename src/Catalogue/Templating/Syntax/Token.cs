using Catalogue.Source;

namespace Catalogue.Templating.Syntax;

/// <summary>
/// A piece of a template. <paramref name="Value"/> is a name, the value of a literal, or the text to write; for the start of a code block
/// the white space before it, when nothing else stands before it on its line.
/// </summary>
internal readonly record struct Token(TokenKind Kind, Span Span, bool SpaceBefore, object? Value = null)
{
    public string Text => Value as string ?? "";

    public bool Is(string name) => Kind == TokenKind.Identifier && string.Equals(Text, name, StringComparison.Ordinal);
}
