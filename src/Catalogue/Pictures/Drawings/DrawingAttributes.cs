using System.Text.RegularExpressions;
using Catalogue.Pictures.Raster;
using Catalogue.Source;

namespace Catalogue.Pictures.Drawings;

/// <summary>Judges the attributes of an element, and hands on those that belong in a drawing.</summary>
internal sealed partial class DrawingAttributes(XmlCursor cursor, DrawingFaults faults, DrawingWeight weight, DrawingTextBuilder text)
{
    private const string PlainHelp = "Ta det bort, eller lagre tegningen på nytt som vanlig SVG («Plain SVG» i Inkscape).";
    private const string WithinHelp = "En tegning kan bare vise til deler av seg selv, som «#skravur».";

    /// <summary>Every attribute of the present element; what is not written is only searched.</summary>
    public void Read(DrawingWriter? writer)
    {
        var element = cursor.Xml.LocalName;
        for (var more = cursor.Xml.MoveToFirstAttribute(); more; more = cursor.Xml.MoveToNextAttribute())
        {
            if (cursor.Xml.NamespaceURI == DrawingAllowList.Xmlns)
            {
                continue;
            }

            if (writer is null || IsForOthers())
            {
                text.Break(cursor.Offset);
                text.Add(cursor.WrittenValue());
                text.Break(cursor.Offset);
            }

            if (writer is not null && Judged(element) is { } value)
            {
                writer.Attribute((cursor.Xml.NamespaceURI, cursor.Xml.LocalName), value);
            }
        }

        cursor.Xml.MoveToElement();
    }

    /// <summary>The text of a style sheet.</summary>
    public void JudgeStyle(string css, Span written)
    {
        foreach (var (className, id) in DrawingStyle.Uses(css))
        {
            weight.Style(className, id);
        }

        if (DrawingStyle.Stranger(css) is { } stranger)
        {
            RefuseStyle(written, stranger);
        }
    }

    // What is read out, and what drawing programs keep: names of layers and of files.
    // Values without a letter are their measures.
    private bool IsForOthers() => cursor.Xml.LocalName is "aria-label" || (IsLeftOut() && cursor.Xml.Value.Any(char.IsLetter));

    private bool IsLeftOut() =>
        DrawingAllowList.IsOfProgram(cursor.Xml.NamespaceURI)
            || (cursor.Xml.NamespaceURI.Length == 0 && cursor.Xml.LocalName.StartsWith("data-", StringComparison.Ordinal));

    /// <summary>The value as it is written anew; null where the attribute is left out or refused.</summary>
    private string? Judged(string element)
    {
        var (space, name, value) = (cursor.Xml.NamespaceURI, cursor.Xml.LocalName, cursor.Xml.Value);
        if (IsLeftOut())
        {
            return null;
        }

        if (name == "href" && space is "" or DrawingAllowList.Xlink && DrawingAllowList.WithAddress.Contains(element))
        {
            return Address(element, value);
        }

        if (space == DrawingAllowList.Xml ? name is not ("space" or "lang") : space.Length > 0 || !DrawingAllowList.Attributes.Contains(name))
        {
            Refuse(
                $"«{DrawingFaults.Shown(cursor.Xml.Name)}» hører ikke hjemme i en tegning",
                name.StartsWith("on", StringComparison.OrdinalIgnoreCase) ? "Ta det bort: det kan kjøre kode hos den som ser på." : PlainHelp);
            return null;
        }

        if (name is "aria-label" or "id")
        {
            return value;
        }

        if (name == "class")
        {
            weight.HasClasses(value);
        }

        foreach (var id in DrawingStyle.Ids(value))
        {
            weight.Use(id);
        }

        if (DrawingStyle.Stranger(value) is { } stranger)
        {
            RefuseStyle(cursor.WrittenValue(), stranger);
            return null;
        }

        return value;
    }

    private string? Address(string element, string value)
    {
        if (value.StartsWith('#'))
        {
            weight.Use(value[1..]);
            return value;
        }

        if (element != "image" || DataAddress().Match(value) is not { Success: true } data)
        {
            Refuse(
                $"«{element}» henter noe utenfra: «{DrawingFaults.Shown(value)}»",
                element == "image"
                    ? "Bygg bildet inn i tegningen («Embed» i tegneprogrammet), eller legg det i katalogen som et eget bilde."
                    : WithinHelp);
            return null;
        }

        var bytes = new byte[data.Groups["data"].Length];
        if (!Convert.TryFromBase64String(data.Groups["data"].Value, bytes, out var length)
            || RasterKind.Of(bytes.AsSpan(0, length)) is not { } kind
            || kind.Clean(bytes.AsMemory(0, length)) is not { } clean)
        {
            Refuse("et bilde som er bygd inn i tegningen, er skadet", "Sett bildet inn på nytt, og lagre tegningen en gang til.");
            return null;
        }

        return $"data:{kind.MediaType};base64,{Convert.ToBase64String(clean.Bytes.Span)}";
    }

    private void RefuseStyle(Span written, string stranger) =>
        faults.Add(
            written,
            $"stilen bruker «{DrawingFaults.Shown(stranger)}», som ikke hører hjemme i en tegning",
            $"Bruk bare farger, mål og skrifter som alle har. {WithinHelp}");

    private void Refuse(string message, string help) => faults.Add(cursor.Name, message, help);

    [GeneratedRegex(
        @"^\s*data:image/(?:png|jpeg|jpg|webp);base64,(?<data>[A-Za-z0-9+/=\s]+)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DataAddress();
}
