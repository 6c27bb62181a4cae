using System.Buffers;
using System.Collections.Immutable;
using Catalogue.Diagnostics;
using Catalogue.Source;

namespace Catalogue.Rules.Markup;

/// <summary>The points of a list begin with a sign that Markdown knows; those that word processors write are shown as text.</summary>
public static class FalseBullets
{
    public static readonly Rule Rule = new("TK434", Severity.Warning, "Kulepunktene er ikke en liste");

    // Signs that are nothing but bullets; Word's own are in the private area, which Symbol and Wingdings fill.
    public const string Sure =
        "•‣▪▫●○◦◉■□◆◇►▸▶➢➤➔❖✓✔✗⁃∙⦿⦾\uF0B7\uF0A7\uF0A8\uF076\uF0D8\uF0FC\uF02D\uF06F\uF0E0";

    // Signs that mean something else too, so that one line of them is none: a dash begins what somebody says.
    public const string Perhaps = "·–—−‐‑o";

    private static readonly SearchValues<char> Bullets = SearchValues.Create(Sure);
    private static readonly SearchValues<char> Doubtful = SearchValues.Create(Perhaps);

    internal static IEnumerable<Diagnostic> Find(MarkupText text)
    {
        for (var i = 0; i < text.Lines.Length; i++)
        {
            if (BulletOf(text, i).IsEmpty)
            {
                continue;
            }

            var (edits, last) = Run(text, i);
            if (edits.Length > 1 || Bullets.Contains(text.Of(edits[0].Span)[0]) || IsBelowBullet(text, i))
            {
                yield return Fault(text, edits);
            }

            i = last;
        }
    }

    private static Diagnostic Fault(MarkupText text, ImmutableArray<Edit> edits)
    {
        var sign = text.Of(edits[0].Span)[0];
        var shown = sign is >= '\uE000' and <= '\uF8FF' ? "et kulepunkt fra Word" : $"«{sign}»";
        return new(
            Rule,
            text.At(new(edits[0].Span.Start, 1)),
            edits.Length == 1
                ? $"linja begynner med {shown}, og blir ikke et punkt i en liste"
                : $"{edits.Length} linjer begynner med {shown}, og blir ikke en liste",
            "Begynn hvert punkt med bindestrek og mellomrom: «- ».")
        { Fix = new(edits, IsSafe: true) };
    }

    // The lines that follow upon each other, with what goes on with them.
    private static (ImmutableArray<Edit> Edits, int Last) Run(MarkupText text, int first)
    {
        var edits = ImmutableArray.CreateBuilder<Edit>();
        var last = first;
        var isDash = !Bullets.Contains(text.Of(text.Lines[first])[0]);
        for (var i = first; i < text.Lines.Length && text.Lines[i].Kind is LineKind.Text or LineKind.Item or LineKind.Blank; i++)
        {
            if (BulletOf(text, i) is { IsEmpty: false, Span: var bullet, Instead: var instead })
            {
                edits.Add(new(bullet, instead));
                last = i;
            }
            else if (i > last + 1 || isDash || text.Lines[i].Kind == LineKind.Item)
            {
                break;
            }
        }

        return (edits.ToImmutable(), last);
    }

    private static bool IsBelowBullet(MarkupText text, int line) =>
        line > 0 && (text.Lines[line - 1].Kind == LineKind.Item || !BulletOf(text, line - 1).IsEmpty) && text.Of(text.Lines[line])[0] == 'o';

    private static Bullet BulletOf(MarkupText text, int index)
    {
        var line = text.Lines[index];
        var at = line.Kind switch
        {
            LineKind.Text => 0,
            LineKind.Item => line.Span.Length - text.Of(line)[line.Marker.Length..].TrimStart(" \t").Length,
            _ => line.Span.Length,
        };
        var signs = text.Of(line)[at..];
        if (signs.Length < 2)
        {
            return default;
        }

        var gap = signs.Length - 1 - signs[1..].TrimStart().Length;
        return Bullets.Contains(signs[0]) || (at == 0 && gap > 0 && Doubtful.Contains(signs[0]))
            ? new(new(line.Span.Start + at, 1 + gap), at == 0 ? "- " : "")
            : default;
    }

    /// <summary>The sign with the spaces after it, and what should stand there.</summary>
    private readonly record struct Bullet(Span Span, string Instead)
    {
        public bool IsEmpty => Span.Length == 0;
    }
}
