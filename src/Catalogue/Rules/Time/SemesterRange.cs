using System.Collections.Immutable;
using Catalogue.Diagnostics;
using Catalogue.Language;
using Catalogue.Model;
using Catalogue.Source;

namespace Catalogue.Rules.Time;

/// <summary>The semesters of a tiltak follow one another, near the year that the money is for.</summary>
public static class SemesterRange
{
    public static readonly Rule Rule = new("TK416", Severity.Warning, "Semestrene henger ikke sammen med hverandre eller med året");

    public static readonly Validation Validation = new(Rule, context => context.Katalog.Tiltak.SelectMany(Check));

    private const int YearsBefore = 1;
    private const int YearsAfter = 3;

    private static IEnumerable<Diagnostic> Check(TiltakNode node)
    {
        var tiltak = node.Tiltak;
        if (tiltak.Varighet.IsEmpty || tiltak.Avvik.Explain("varighet"))
        {
            return [];
        }

        var semesters = tiltak.Varighet.Distinct().Order().ToImmutableArray();
        ImmutableArray<Semester> far = node.Ramme.Ar is { } ar && !Frame.Of(node).IsExplained("ar")
            ? [.. semesters.Where(s => s.Year < ar - YearsBefore || s.Year > ar + YearsAfter)]
            : [];
        return far.IsEmpty ? Gap(tiltak, semesters) is { } gap ? [gap] : [] : [Far(node, far)];
    }

    private static Diagnostic Far(TiltakNode node, ImmutableArray<Semester> far)
    {
        var names = NorwegianFormat.List([.. far.Select(s => s.ToString())]);
        return new(
            Rule,
            Place(node.Tiltak, far[0]),
            $"{names} er langt fra {node.Ramme.Ar}, året midlene gjelder",
            $"Se om årstallet er riktig. Et tiltak går fra tidligst {node.Ramme.Ar - YearsBefore} til senest {node.Ramme.Ar + YearsAfter}. "
                + $"{Explanations.Advice("varighet")}");
    }

    private static Diagnostic? Gap(Tiltak tiltak, ImmutableArray<Semester> semesters)
    {
        var after = Enumerable.Range(1, semesters.Length - 1).FirstOrDefault(i => semesters[i].Ordinal > semesters[i - 1].Ordinal + 1);
        if (after == 0 || Places(tiltak) is not { } places)
        {
            return null;
        }

        var (last, next) = (semesters[after - 1], semesters[after]);
        var missing = Enumerable.Range(last.Ordinal + 1, next.Ordinal - last.Ordinal - 1).Select(n => new Semester(n / 2, n % 2 == 1)).ToList();
        var item = new Ref("", places[tiltak.Varighet.IndexOf(next)]);
        return new(
            Rule,
            tiltak.Origin.At(item.Span),
            $"{NorwegianFormat.List([.. missing.Select(s => s.ToString())])} mangler mellom {last} og {next}",
            $"Går tiltaket uten opphold, skriv også {NorwegianFormat.List([.. missing.Select(s => s.ToString())])}. "
                + $"{Explanations.Advice("varighet")}")
        {
            Fix = Insertion(tiltak.Origin.Source, item, missing),
        };
    }

    private static Fix? Insertion(SourceText source, Ref item, List<Semester> missing)
    {
        if (!LineEdits.IsItem(source, item))
        {
            return null;
        }

        var line = LineEdits.LineOf(source, item.Span);
        var before = source.Text[line.Start..item.Span.Start];
        return Fix.Proposal(new(line.Start, 0), string.Concat(missing.Select(s => $"{before}{s}\n")));
    }

    private static Location Place(Tiltak tiltak, Semester semester) =>
        Places(tiltak) is { } places ? tiltak.Origin.At(places[tiltak.Varighet.IndexOf(semester)]) : tiltak.Origin.KeyOf("varighet");

    // The model keeps what a semester is, not where it stands: each part of the value in turn is one. Null where one could not be read, which is a
    // fault told already.
    private static ImmutableArray<Span>? Places(Tiltak tiltak)
    {
        var value = tiltak.Origin.ValueOf("varighet").Span;
        var text = tiltak.Origin.Source.Text.AsSpan(value.Start, value.Length);
        var places = ImmutableArray.CreateBuilder<Span>(tiltak.Varighet.Length);
        foreach (var range in text.SplitAny(",\n[]"))
        {
            var part = text[range];
            var start = part.IndexOfAnyExcept(" -\"'");
            if (start >= 0)
            {
                places.Add(new(value.Start + range.Start.Value + start, part[start..].TrimEnd(" \"'").Length));
            }
        }

        return places.Count == tiltak.Varighet.Length ? places.MoveToImmutable() : null;
    }
}
