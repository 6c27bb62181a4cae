using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Catalogue.Markdown;

/// <summary>Empties the definitions of links («[a]: adresse») that are too long, before any link is made of them, and notes it on them.</summary>
/// <remarks>One definition can serve as many links as a file has room for, and each gets address and title in full: a file of 1 MB would become a
/// page of 60 GB.</remarks>
internal sealed class AddressLimit : InlineParser
{
    /// <summary>The longest address of a link with its title, in characters: what browsers and servers agree on.</summary>
    public const int Most = 2000;

    public AddressLimit() => OpeningCharacters = ['['];

    /// <summary>The length of a definition that was emptied, else null.</summary>
    public static int? Of(MarkdownObject node) => (int?)node.GetData(typeof(AddressLimit));

    /// <summary>Called at each «[»: the first of a document has all definitions before it.</summary>
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var document = processor.Document;
        if (document.GetData(typeof(AddressLimit)) is null)
        {
            document.SetData(typeof(AddressLimit), 0);
            foreach (var definition in document.Descendants<LinkReferenceDefinition>())
            {
                Judge(definition);
            }
        }

        return false;
    }

    private static void Judge(LinkReferenceDefinition definition)
    {
        var length = (definition.Url?.Length ?? 0) + (definition.Title?.Length ?? 0);
        if (length > Most)
        {
            definition.SetData(typeof(AddressLimit), length);
            (definition.Url, definition.Title) = ("#", "");
        }
    }
}
