using System.Collections.Immutable;
using System.Globalization;
using Catalogue.Model;
using Catalogue.Read;
using Catalogue.Read.Fields;

namespace Catalogue.Import;

/// <summary>A line of a form that is filled in: the cells of a row, or one paragraph; and whether it is printed on the form.</summary>
internal sealed record FilledLine(bool IsQuestion, params ImmutableArray<string> Cells);

/// <summary>
/// Fills in a form with what the catalogue says of a package, in the order and words of the form. Questions about persons stay open.
/// </summary>
internal sealed class FormFiller(Skjema skjema, PakkeNode pakke, Registers registers)
{
    private static readonly ImmutableArray<string> Parts = ["eier", "uh", "totalt"];
    private static readonly ImmutableArray<string> Columns = ["Eier", "UH", "Totalt"];

    private readonly int nr = skjema.Sporsmal.ToList().FindIndex(q => q.Felter.Any(f => f.Text == "nr"));

    /// <summary>One form; where the form has no place for several tiltak, one for each.</summary>
    public ImmutableArray<FilledLine> Lines() => nr >= 0 || skjema.Sporsmal.Any(q => q.TiltakIPunkter)
        ? [.. Form(pakke.Tiltak)]
        : [.. pakke.Tiltak.SelectMany(t => Form([t]))];

    private IEnumerable<FilledLine> Form(ImmutableArray<TiltakNode> tiltak)
    {
        yield return new(true, skjema.Overskrift ?? skjema.Navn);
        var end = QuestionFinder.EndOfTiltak(skjema, nr);
        for (var i = 0; i < skjema.Sporsmal.Length; i++)
        {
            if (skjema.Sporsmal[i].Tekst == skjema.Overskrift)
            {
                continue;
            }

            var repeated = skjema.Sporsmal[i..Math.Max(i, i == nr ? end : i)];
            var lines = i != nr ? Answer(skjema.Sporsmal[i], tiltak)
                : new QuestionKey(skjema.Sporsmal[nr].Tekst).Key == "nr" ? Table(repeated, tiltak)
                : tiltak.SelectMany(t => repeated.SelectMany(q => Answer(q, [t])));
            foreach (var line in lines)
            {
                yield return line;
            }

            i = i == nr ? end - 1 : i;
        }
    }

    // The questions head the columns, with one more for the name.
    private IEnumerable<FilledLine> Table(ImmutableArray<Sporsmal> columns, ImmutableArray<TiltakNode> tiltak)
    {
        yield return new(true, [.. columns.Select(c => c.Tekst)]);
        foreach (var t in tiltak)
        {
            var facts = new FilledFacts(pakke, t, registers);
            var posts = new[] { ("Eier", facts.Kroner("meldt_eier")), (UhOf(facts), facts.Kroner("meldt_uh")) }
                .Where(p => !Blanks.Is(p.Item2)).Select(p => $"{p.Item1}: {p.Item2}")
                .Concat(facts.Of("egeninnsats_timer").Select(h => $"Egeninnsats: i alt = {h} t"));
            yield return new(
                false,
                string.Concat(facts.Of("nr")),
                t.Tiltak.Tittel,
                string.Join('\n', TextHeading.All.Where(h => h.Name != "midlene").SelectMany(h => SectionText.Of(t, h.Name))),
                string.Join('\n', posts));
        }
    }

    private static string UhOf(FilledFacts facts) => facts.Of("uh").Select(u => facts.Name("uh", u)).FirstOrDefault("UH");

    private IEnumerable<FilledLine> Answer(Sporsmal question, ImmutableArray<TiltakNode> all)
    {
        var tiltak = all.FirstOrDefault();
        var facts = new FilledFacts(pakke, tiltak, registers);
        ImmutableArray<string> fields = [.. question.Felter.Select(f => f.Text)];
        var inline = question.OmPersoner ? "" : string.Join(", ", fields.Select(f => Inline(f, facts)).Where(t => t.Length > 0).Distinct());
        var isYesNo = question.Tekst.EndsWith('?') && fields.Any(f => f is "eiere" or "uh");
        inline = isYesNo ? Boxes(["Ja", "Nei"], [facts.Of(fields[0]).Length > 1 ? "Ja" : "Nei"]) : inline;
        // Where answers follow words of their own, what stands before those is guidance.
        var isBelow = skjema.SvarEtter is not null && question.Under is not null;
        yield return new(true, inline.Length == 0 || isBelow ? question.Tekst
            : fields is ["nr"] ? $"{question.Tekst} {inline}"
            : $"{question.Tekst}{(question.Tekst.EndsWith('?') ? "" : ":")} {inline}");
        foreach (var row in Amounts(fields, facts, all.Length > 1).Concat(Units(fields, facts)).Concat(Roles(fields, facts)))
        {
            yield return row;
        }

        if (question.Under is not null)
        {
            var budget = fields.Contains("budsjett_i_vedlegg") ? $" (leverer budsjett i vedlegg {Choice("budsjett_i_vedlegg", facts)})" : "";
            if (skjema.SvarEtter is { } words)
            {
                yield return new(true, $"{words}{budget}:");
            }

            if (isBelow && inline.Length > 0)
            {
                yield return new(false, inline);
            }

            var paragraphs = question.TiltakIPunkter && all.Length > 1
                ? Points(question, all)
                : Sections(question).SelectMany(s => SectionText.Of(tiltak, s));
            foreach (var paragraph in paragraphs)
            {
                yield return new(false, paragraph);
            }
        }
    }

    // What no question asks for stands with the first that asks for text, so that nothing is lost; target groups have their words already.
    private IEnumerable<string> Sections(Sporsmal question)
    {
        var asked = skjema.Sporsmal.Where(q => q.Under is not null && !q.Felter.Any(f => f.Text == "malgruppe")).ToList();
        return asked.Find(q => q.Under == question.Under) != question ? []
            : question != asked[0] ? [question.Under!]
            : TextHeading.All.Select(h => h.Name).Where(name => name == question.Under || !asked.Exists(q => q.Under == name));
    }

    // «1. Tittel (kr. 25 000,- eier, kr. 25 000,- Nord)»
    private IEnumerable<string> Points(Sporsmal question, ImmutableArray<TiltakNode> all)
    {
        var isFirst = skjema.Sporsmal.First(q => q.TiltakIPunkter) == question;
        return all.SelectMany((tiltak, i) =>
        {
            var facts = new FilledFacts(pakke, tiltak, registers);
            var (eier, uh) = (facts.Kroner("meldt_eier"), facts.Kroner("meldt_uh"));
            var amounts = isFirst && !Blanks.Is(eier) && !Blanks.Is(uh) ? $" (kr. {eier} eier, kr. {uh} {UhOf(new(pakke, null, registers))})" : "";
            return SectionText.Of(tiltak, question.Under!)
                .Prepend(string.Create(CultureInfo.InvariantCulture, $"{i + 1}. {tiltak.Tiltak.Tittel}{amounts}"));
        });
    }

    private string Inline(string field, FilledFacts facts) => field switch
    {
        "ordning" when skjema.Ordninger.Length > 1 => Boxes(
            [.. skjema.Ordninger.Select(o => facts.Name("ordning", o.Text))], [.. facts.Of("ordning").Select(o => facts.Name("ordning", o))]),
        "region" or "uh" or "malgruppe" or "tittel" or "nr" or "antall_tiltak" =>
            string.Join(", ", facts.Of(field).Select(v => facts.Name(field, v))),
        "eiere" or "private_eiere" => string.Join(", ", facts.Of(field)),
        "varighet" => Boxes(Semesters(), [.. facts.Of(field).Select(SemesterField.Parse).OfType<Semester>().Select(Name)]),
        "budsjett_i_vedlegg" => "",
        "meldt_koordinator" => facts.Of(field) is [var kroner] ? kroner : "",
        _ when FieldOf(field)?.Shape.Values is not null => Choice(field, facts),
        _ => "",
    };

    private static string Choice(string field, FilledFacts facts)
    {
        var terms = FieldOf(field)!.Shape.Values!.Terms.Where(t => t.Id != "ikke_besvart");
        return Boxes([.. terms.Select(t => t.Label)], [.. terms.Where(t => facts.Of(field).Contains(t.Id)).Select(t => t.Label)]);
    }

    // A form with one tiltak asks once for the package and for it.
    private static IEnumerable<FilledLine> Amounts(ImmutableArray<string> fields, FilledFacts facts, bool hasSeveral)
    {
        var prefixes = fields.Where(f => f.EndsWith("_totalt", StringComparison.Ordinal)).Select(f => f[..^"_totalt".Length]).ToList();
        if (prefixes.Count == 2)
        {
            prefixes.RemoveAll(p => (p == "meldt") == (hasSeveral || facts.Of("meldt_totalt").IsEmpty));
        }

        if (prefixes.Count > 0)
        {
            yield return new(true, prefixes.Count == 1 ? Columns : ["Ordning", .. Columns]);
        }

        foreach (var prefix in prefixes)
        {
            var ordning = prefix.Replace("sum_", "", StringComparison.Ordinal);
            ImmutableArray<string> amounts = [.. Parts.Select(part => facts.Kroner($"{prefix}_{part}"))];
            yield return new(false, prefixes.Count == 1 ? amounts : [ordning == "alle" ? "Sum" : facts.Name("ordning", ordning), .. amounts]);
        }
    }

    private static IEnumerable<FilledLine> Units(ImmutableArray<string> fields, FilledFacts facts) =>
        !fields.Contains("enheter_ppt") ? []
        :
        [
            new(true, [.. fields.Select(f => FieldOf(f)!.Spec.Label)]),
            new(false, [.. fields.Select(f => facts.Of(f).FirstOrDefault() ?? $"{Blanks.Mark}")]),
        ];

    private static IEnumerable<FilledLine> Roles(ImmutableArray<string> fields, FilledFacts facts) =>
        !fields.Contains("medbestemmelse_roller") ? []
        : facts.Of("medbestemmelse_roller").Select(role => new FilledLine(false, role, $"{Blanks.Mark}")).Prepend(new(true, "Rolle", "Navn"));

    // The semesters of the year of the form, and the one after.
    private ImmutableArray<string> Semesters()
    {
        var year = skjema.Fra ?? pakke.Pakke.Ramme.Ar ?? 0;
        var known = pakke.Tiltak.SelectMany(t => t.Tiltak.Varighet);
        return [.. new Semester[] { new(year, false), new(year, true), new(year + 1, false) }.Concat(known).Distinct().Order().Select(Name)];
    }

    private static string Name(Semester semester) =>
        string.Create(CultureInfo.InvariantCulture, $"{(semester.Autumn ? "Høst" : "Vår")} {semester.Year}");

    private static string Boxes(ImmutableArray<string> labels, ImmutableArray<string> chosen) =>
        string.Join("   ", labels.Select(l => $"{l} {(chosen.Contains(l) ? Ticks.Ticked : Ticks.Empty)}"));

    private static FieldDescription? FieldOf(string field) => AllKinds.Kinds.Take(2).SelectMany(k => k.Fields).FirstOrDefault(f => f.Key == field);
}
