using System.Xml;
using Catalogue.Diagnostics;
using Catalogue.Source;

namespace Catalogue.Pictures.Drawings;

/// <summary>
/// Reads a drawing (SVG), judges it, gathers its texts, and writes it anew from what is allowed: what a browser gets is what was judged,
/// whatever another parser would make of the file.
/// </summary>
internal sealed class DrawingReader
{
    // Browsers draw with a call for each level.
    private const int MaxDepth = 200;

    private readonly SourceText source;
    private readonly XmlCursor cursor;
    private readonly DrawingFaults faults;
    private readonly DrawingTextBuilder text;
    private readonly DrawingWeight weight = new();
    private readonly DrawingWriter writer;
    private readonly DrawingAttributes attributes;
    private readonly Stack<(string Name, Fate Fate)> open = new();

    private DrawingReader(SourceText source, DrawingWriter writer)
    {
        this.source = source;
        this.writer = writer;
        cursor = XmlCursor.Of(source);
        faults = new(source);
        text = new(source);
        attributes = new(cursor, faults, weight, text);
    }

    /// <summary>What becomes of an element: drawn, or left out but searched (what only tells about the drawing), or refused.</summary>
    private enum Fate
    {
        Drawn,
        LeftOut,
        Refused,
    }

    private Fate Around => open.Count == 0 ? Fate.Drawn : open.Peek().Fate;

    public static Picture Read(SourceText source, ICollection<Diagnostic> faults)
    {
        using var writer = new DrawingWriter();
        var reader = new DrawingReader(source, writer);
        var end = reader.Walk();
        foreach (var fault in reader.faults.Told().Concat(end is null ? [] : [end]))
        {
            faults.Add(fault);
        }

        return new(source.Path)
        {
            Text = reader.text.ToText(),
            Bytes = end is null && !reader.faults.Any ? writer.ToBytes() : default(ReadOnlyMemory<byte>?),
        };
    }

    /// <summary>The fault that ended the reading, where one did.</summary>
    private Diagnostic? Walk()
    {
        try
        {
            while (cursor.Xml.Read())
            {
                if (open.Count == 0
                    && cursor.Xml is { NodeType: XmlNodeType.Element } root
                    && (root.LocalName, root.NamespaceURI) != ("svg", DrawingAllowList.Svg))
                {
                    return Unreadable(cursor.Name, "fila er ikke en tegning: den begynner ikke med <svg xmlns=\"http://www.w3.org/2000/svg\">");
                }

                Look();
            }
        }
        catch (XmlException e)
        {
            return Unreadable(e);
        }

        if (weight.IsTooHeavy)
        {
            faults.Add(
                default,
                "tegningen bruker deler av seg selv så mange ganger at den blir for tung å vise",
                "Forenkle den i tegneprogrammet, eller lagre den som WebP.");
        }

        return null;
    }

    private void Look()
    {
        switch (cursor.Xml.NodeType)
        {
            case XmlNodeType.Element:
                Enter();
                break;
            case XmlNodeType.EndElement:
                Leave();
                break;
            case XmlNodeType.Text or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace:
                Characters(cursor.Written("<"));
                break;
            case XmlNodeType.CDATA:
                Characters(cursor.Written("]]>"));
                break;
            case XmlNodeType.Comment:
                text.Break(cursor.Offset);
                text.Add(cursor.Written("-->"));
                text.Break(cursor.Offset);
                break;
            case XmlNodeType.ProcessingInstruction:
                faults.Add(
                    cursor.Name,
                    $"tegningen har en styrelinje, «<?{DrawingFaults.Shown(cursor.Xml.Name)}», som kan hente noe utenfra",
                    "Ta bort linja.");
                break;
        }
    }

    private void Enter()
    {
        var name = cursor.Xml.LocalName;
        var isEmpty = cursor.Xml.IsEmptyElement;
        var fate = Around == Fate.Refused ? Fate.Refused : Judged(name);
        Separate(name);
        if (fate == Fate.Drawn)
        {
            writer.Begin(name);
            weight.Enter(name, cursor.Xml.GetAttribute("id"));
        }

        attributes.Read(fate == Fate.Drawn ? writer : null);
        open.Push((name, fate));
        if (isEmpty)
        {
            Leave();
        }
    }

    private void Leave()
    {
        var (name, fate) = open.Pop();
        Separate(name);
        if (fate == Fate.Drawn)
        {
            writer.End();
            weight.Leave();
        }
    }

    private Fate Judged(string name)
    {
        var isOfDrawing = cursor.Xml.NamespaceURI == DrawingAllowList.Svg && DrawingAllowList.Elements.Contains(name);
        if (DrawingAllowList.IsOfProgram(cursor.Xml.NamespaceURI) || (isOfDrawing && name == "metadata"))
        {
            return Fate.LeftOut;
        }

        if (!isOfDrawing || Around == Fate.LeftOut)
        {
            faults.Add(cursor.Name, $"«{DrawingFaults.Shown(cursor.Xml.Name)}» hører ikke hjemme i en tegning", DrawingAllowList.HelpFor(name));
            return Fate.Refused;
        }

        if (open.Count >= MaxDepth)
        {
            faults.Add(
                cursor.Name,
                FormattableString.Invariant($"tegningen har grupper i mer enn {MaxDepth} nivåer"),
                "Løs opp gruppene i tegneprogrammet.");
            return Fate.Refused;
        }

        return Fate.Drawn;
    }

    private void Characters(Span written)
    {
        var (name, fate) = open.Count == 0 ? ("", Fate.Drawn) : open.Peek();
        var isStyle = name == "style" && fate == Fate.Drawn;
        if (!isStyle)
        {
            text.Add(written);
        }

        if (isStyle)
        {
            attributes.JudgeStyle(cursor.Xml.Value, written);
        }

        if (isStyle || (fate == Fate.Drawn && DrawingAllowList.WithText.Contains(name)))
        {
            writer.Text(cursor.Xml.Value);
        }
    }

    private void Separate(string name)
    {
        if (DrawingAllowList.WithinLines.Contains(name))
        {
            text.Space(cursor.Offset);
        }
        else
        {
            text.Break(cursor.Offset);
        }
    }

    private Diagnostic Unreadable(XmlException e)
    {
        // Only the refusal of a document type comes without a place.
        var doctype = e.LineNumber == 0 ? source.Text.IndexOf("<!DOCTYPE", StringComparison.Ordinal) : -1;
        return doctype >= 0
            ? new(
                PictureRules.NotADrawing,
                new(source, new(doctype, "<!DOCTYPE".Length)),
                "tegningen har en dokumenttype (<!DOCTYPE), som kan hente noe utenfra",
                "Slett den, fra <!DOCTYPE til og med tegnet > som hører til. Tegningen ser ut som før.")
            : Unreadable(
                new(source.OffsetOf(new(Math.Max(1, e.LineNumber), Math.Max(1, e.LinePosition))), 0),
                "fila er ikke gyldig SVG: koden brytes her");
    }

    private Diagnostic Unreadable(Span place, string message) =>
        new(PictureRules.Unreadable, new(source, place), message, "Lagre tegningen på nytt fra tegneprogrammet som SVG, eller som PNG.");
}
