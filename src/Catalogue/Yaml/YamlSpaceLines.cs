using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Catalogue.Diagnostics;
using Catalogue.Language;
using Catalogue.Source;

namespace Catalogue.Yaml;

/// <summary>Goes through fields line by line, knowing where YAML wants a space: as indentation, and after a hyphen or colon.</summary>
internal sealed partial class YamlSpaceLines
{
    private const string Space = "Skriv vanlig mellomrom i stedet. Tegnet ser likt ut, men er et annet for YAML.";
    private const string Spaces = "Bruk vanlige mellomrom: to for hvert nivå.";
    private readonly string text;
    private readonly int tabWidth;
    private readonly List<YamlSpaceSlip> found = [];

    // Of a text that begins with «>» or «|» and goes on for as long as the lines are further in than its field.
    private (int Parent, int Indent)? block;

    private YamlSpaceLines(string text, int tabWidth) => (this.text, this.tabWidth) = (text, tabWidth);

    /// <summary>What to tell, in order, with so many spaces for a tabulator.</summary>
    public static List<YamlSpaceSlip> Find(string text, int tabWidth)
    {
        var lines = new YamlSpaceLines(text, tabWidth);
        for (var start = 0; start < text.Length; start = text.NextLine(start))
        {
            lines.Read(start, text.LineEnd(start));
        }

        return lines.found;
    }

    private void Read(int start, int end)
    {
        var content = Skip(start, end);
        if (content == end)
        {
            Hidden(start, end);
            return;
        }

        if (block is { } open && WidthOf(start, content) > open.Parent)
        {
            IndentOfBlock(start, content, open.Indent);
            Hidden(Math.Min(start + open.Indent, content), end);
            return;
        }

        block = null;
        if (!InvisibleCharacters.MayBeIn(text.AsSpan(start, end - start)))
        {
            OpenBlock(start, end);
            return;
        }

        Indent(start, content, end);
        var at = AfterField(AfterDashes(content, end), end);
        if (at < end && text[at] == '[')
        {
            AfterCommas(at, end);
        }

        var last = end;
        while (last > at && (text[last - 1] == ' ' || IsBad(last - 1)))
        {
            last--;
        }

        Hidden(at, last);
        Trailing(last, end);
        OpenBlock(start, end);
    }

    private void Indent(int start, int content, int end)
    {
        var run = text.AsSpan(start, content - start);
        if (run.TrimStart(' ').IsEmpty)
        {
            return;
        }

        if (run.Contains('\t'))
        {
            var spaces = string.Concat(Enumerable.Range(start, run.Length).Select(i =>
                text[i] == '\t' ? new string(' ', tabWidth) : InvisibleCharacters.IsHidden(text, i) ? "" : " "));
            Indentation(start, content, new(Span.FromBounds(start, content), spaces), isTab: true);
            return;
        }

        // Before a letter a hidden character is read as the letter's neighbour, and taken away afterwards.
        var odd = OddIn(start, content);
        var hidden = odd.Where(i => InvisibleCharacters.IsHidden(text, i)).ToList();
        var isBesideLetter = hidden.Count == 0 || (hidden[0] == content - hidden.Count && content < end && char.IsLetter(text[content]));
        found.Add(new(new(odd[0], 1), $"linja er rykket inn med {InvisibleCharacters.NameAt(text, odd[0])}", Mended(odd, isGap: false))
        {
            Help = hidden.Count == odd.Count ? "Slett tegnet. Det synes ikke, men YAML ser det." : Spaces,
            Blanks = [.. odd.Except(hidden).Select(i => new Span(i, 1))],
            IsInPlace = isBesideLetter,
        });
    }

    private void IndentOfBlock(int start, int content, int indent)
    {
        var run = text.AsSpan(start, Math.Min(indent, content - start));
        if (run.TrimStart(' ').IsEmpty)
        {
            return;
        }

        var isExact = run.Length == indent && OddIn(start, start + indent).TrueForAll(i => text[i] != '\t' && !InvisibleCharacters.IsHidden(text, i));
        var replaced = Span.FromBounds(start, isExact ? start + indent : content);
        Indentation(start, content, new(replaced, new(' ', indent)), isTab: false, isInPlace: isExact);
    }

    private void Indentation(int start, int content, Edit edit, bool isTab, bool isInPlace = false)
    {
        var odd = OddIn(start, content)[0];
        found.Add(new(new(odd, 1), $"linja er rykket inn med {InvisibleCharacters.NameAt(text, odd)}", [edit])
        {
            Help = Spaces,
            Blanks = isInPlace ? [edit.Span] : [],
            IsInPlace = isInPlace,
            IsTab = isTab,
        });
    }

    private int AfterDashes(int at, int end)
    {
        while (at < end && text[at] == '-' && Skip(at + 1, end) is var next && next > at + 1 && next < end)
        {
            // What is taken away would move a field that the next line stands below.
            Gap(at + 1, next, "etter bindestreken i lista", isFirm: true);
            at = next;
        }

        return at;
    }

    private int AfterField(int at, int end)
    {
        var name = at;
        while (name < end && (char.IsLetterOrDigit(text[name]) || text[name] is '_' or '-' || InvisibleCharacters.IsHidden(text, name)))
        {
            name++;
        }

        var colon = Skip(name, end);
        if (name == at || colon == end || text[colon] != ':' || (Skip(colon + 1, end) is var next && next == colon + 1 && next < end))
        {
            return at;
        }

        Hidden(at, name);
        BeforeColon(name, colon);
        if (next < end)
        {
            Gap(colon + 1, next, "etter kolon", isFirm: false);
        }

        return next == end ? colon + 1 : next;
    }

    private void BeforeColon(int start, int colon)
    {
        var odd = OddIn(start, colon);
        if (odd.Count > 0)
        {
            var span = Span.FromBounds(start, colon);
            found.Add(new(new(odd[0], 1), $"{InvisibleCharacters.NameAt(text, odd[0])} foran kolon", [new(span, "")]) { Blanks = [span] });
        }
    }

    private void AfterCommas(int at, int end)
    {
        for (; at < end; at++)
        {
            if (text[at] is ',' or '[')
            {
                Gap(at + 1, Skip(at + 1, end), $"etter «{text[at]}»", isFirm: false);
            }
        }
    }

    private void Gap(int start, int end, string where, bool isFirm)
    {
        var odd = OddIn(start, end);
        if (odd.Count == 0)
        {
            return;
        }

        var hasHidden = odd.Exists(i => InvisibleCharacters.IsHidden(text, i));
        found.Add(new(new(odd[0], 1), $"{InvisibleCharacters.NameAt(text, odd[0])} {where}", Mended(odd, odd.Count == end - start))
        {
            Help = Space,
            Blanks = [.. odd.Select(i => new Span(i, 1))],
            IsInPlace = !isFirm || !hasHidden || end - start == 1,
        });
    }

    private void Hidden(int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (!InvisibleCharacters.IsHidden(text, at))
            {
                continue;
            }

            var last = at + 1;
            while (last < end && InvisibleCharacters.IsHidden(text, last))
            {
                last++;
            }

            var span = Span.FromBounds(at, last);
            found.Add(new(span, $"{InvisibleCharacters.NameAt(text, at)} i teksten", [new(span, "")]));
            at = last;
        }
    }

    private void Trailing(int start, int end)
    {
        var odd = OddIn(start, end);
        if (odd.Exists(i => text[i] != '\t'))
        {
            var first = odd.Find(i => text[i] != '\t');
            found.Add(new(new(first, 1), $"{InvisibleCharacters.NameAt(text, first)} sist på linja", [new(Span.FromBounds(start, end), "")])
            {
                Blanks = [Span.FromBounds(start, end)],
            });
        }
    }

    // Spaces for spaces; where there is nothing but what shows nothing, one for the first.
    private ImmutableArray<Edit> Mended(List<int> odd, bool isGap)
    {
        var isAllHidden = isGap && odd.TrueForAll(i => InvisibleCharacters.IsHidden(text, i));
        return [.. odd.Select((i, n) => new Edit(new(i, 1), InvisibleCharacters.IsHidden(text, i) && !(isAllHidden && n == 0) ? "" : " "))];
    }

    private void OpenBlock(int start, int end)
    {
        var line = text.AsSpan(start, Math.Min(end - start, 300));
        if (!line.ContainsAny('>', '|') || !BlockSign().IsMatch(line))
        {
            return;
        }

        var parent = Skip(start, end) - start;
        for (var next = text.NextLine(start); next < text.Length; next = text.NextLine(next))
        {
            var last = text.LineEnd(next);
            var content = Skip(next, last);
            if (content < last && WidthOf(next, content) <= parent)
            {
                break;
            }

            if (content < last && content > next && OddIn(next, content).Count == 0)
            {
                block = (parent, content - next);
                return;
            }
        }

        block = (parent, parent + 2);
    }

    private List<int> OddIn(int start, int end) => [.. Enumerable.Range(start, Math.Max(0, end - start)).Where(IsBad)];

    private int Skip(int at, int end)
    {
        while (at < end && (text[at] == ' ' || IsBad(at)))
        {
            at++;
        }

        return at;
    }

    // A tabulator is further in than anything.
    private int WidthOf(int start, int content)
    {
        var run = text.AsSpan(start, content - start);
        return run.Contains('\t') ? int.MaxValue : run.Length - OddIn(start, content).Count(i => InvisibleCharacters.IsHidden(text, i));
    }

    private bool IsBad(int at) => InvisibleCharacters.IsOddSpace(text[at]) || InvisibleCharacters.IsHidden(text, at);

    [GeneratedRegex(@"(?:^\s*-|:)\s+(?:- )*[>|][-+0-9]*\s*(?:#.*)?$")]
    private static partial Regex BlockSign();
}
