using System.Collections.Immutable;
using System.Globalization;
using Catalogue.Language;
using Catalogue.Model;
using Catalogue.Read;
using Catalogue.Source;

namespace Catalogue.Import;

/// <summary>Makes drafts of the packages of a form: fields from the answers, and the source's text under the headings of the house.</summary>
internal sealed class Drafting(FormPart part, PersonalData personal, Katalog katalog)
{
    private const int MaxTitle = 120;
    private const int WordsOfId = 5;
    private const string PackageText = "Svar på pakkens spørsmål";

    private readonly FormMatch match = part.Match!;
    private readonly ImmutableArray<FormLine> lines = part.Lines;
    private readonly AnswerReader reader = new(part.Match!, katalog.Registers);
    private readonly HashSet<string> taken = [.. katalog.Tiltak.Select(t => t.Id), .. katalog.Pakker.Select(p => p.Id)];

    public ImmutableArray<FormDraft> Drafts(IEnumerable<string> alsoTaken)
    {
        taken.UnionWith(alsoTaken);
        return [.. match.Packages.Select(Draft)];
    }

    private FormDraft Draft(FormPackage package)
    {
        var pakke = new DraftFields("pakke");
        pakke.Set("skjema", match.Skjema.Id);
        pakke.Set("status", "meldt");
        foreach (var answer in package.Own)
        {
            reader.Read(answer, pakke);
        }

        pakke.Set("ar", match.Year);
        pakke.Set("ordning", match.Skjema.Ordninger is [var only] ? only.Text : "");
        var who = Who(pakke);
        var title = string.Join(", ", new[] { $"Behovsmelding {pakke.Text("ar")}".Trim(), Ordning(pakke) }.Where(t => t.Length > 0))
            + (who.Length > 0 ? $" – {who}" : "");
        pakke.Set("tittel", title);
        pakke.Set("kilde", title.Replace(" – ", ", ", StringComparison.Ordinal));
        pakke.Set("antall_tiltak", Math.Max(package.Tiltak.Length, 1));
        if (pakke.Text("antall_tiltak") is { Length: > 0 } stated && stated != Count(package))
        {
            pakke.Doubt("antall_tiltak", $"Skjemaet oppgir {stated} tiltak, men har {Count(package)}.");
        }

        var isWhole = package.Tiltak.IsEmpty;
        var id = Free($"bm-{Slug.From($"{pakke.Text("ar")} {ShortOrdning(pakke)} {Place(pakke)}")}");
        var tiltak = isWhole ? [Tiltak(package.Own, pakke, title)] : package.Tiltak.Select(t => Tiltak(t, pakke, title)).ToImmutableArray();
        pakke.Set("uh", tiltak.SelectMany(t => t.Fields["uh"]));
        var own = isWhole ? package.Own.Where(a => a.Question.Under is null) : package.Own;
        return new(id, new("pakke", pakke, DraftText.Body(pakke.ToConfirm, Sections(own, isOfPakke: true))), tiltak);
    }

    private static string Count(FormPackage package) => Math.Max(package.Tiltak.Length, 1).ToString(CultureInfo.InvariantCulture);

    private DraftFile Tiltak(ImmutableArray<FormAnswer> answers, DraftFields pakke, string package)
    {
        var fields = new DraftFields("tiltak");
        fields.Set("status", "meldt");
        foreach (var answer in answers)
        {
            reader.Read(answer, fields);
        }

        var text = string.Join('\n', answers.Where(a => a.Question.Under is not null || a.Fills("tittel")).Select(a => a.Whole));
        foreach (var (theme, word) in RegisterWords.Temaer(text, katalog.Registers))
        {
            fields.Set("tema", theme);
            fields.Confirm($"`tema`: {theme} er foreslått etter «{word}»");
        }

        var printed = fields.Text("tittel");
        if (printed.Length is 0 or > MaxTitle)
        {
            fields.Replace("tittel", printed.Length > 0 ? Cut.To(printed, MaxTitle) : $"Tiltaket i {NorwegianFormat.Uncapitalised(package)}");
            fields.Confirm(printed.Length > 0
                ? $"`tittel`: tittelen i skjemaet er for lang: {printed}"
                : "`tittel`: skjemaet har ingen tittel, skriv en");
        }

        fields.Set("sammendrag", $"Tiltaket er meldt i {NorwegianFormat.Uncapitalised(package)}. Sammendraget er ikke skrevet ennå: "
            + "Si hva som gjøres, av hvem og for hvem.");
        fields.Confirm("`sammendrag`: skriv det med egne ord");
        fields.Set("kilde", pakke.Text("kilde"));
        var words = (printed.Length > 0 ? printed : "tiltak").Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(WordsOfId);
        var id = Free(Slug.From($"{Place(pakke)} {pakke.Text("ar")} {string.Join(' ', words)}"));
        return new(id, fields, DraftText.Body(fields.ToConfirm, Sections(answers, isOfPakke: false)));
    }

    // The text of each answer under its heading. What stands below a closed answer belongs to the next question that asks for text.
    private IEnumerable<(string Heading, string Text)> Sections(IEnumerable<FormAnswer> answers, bool isOfPakke)
    {
        foreach (var answer in answers)
        {
            var parts = answer.Parts.AsEnumerable();
            var under = answer.Question.Under;
            if (under is null && !answer.Question.Felter.IsEmpty)
            {
                if (!answer.Fills("fase") || Ticks.Boxes(answer.Whole).Contains(Ticks.Ticked, StringComparison.Ordinal))
                {
                    continue;
                }

                parts = parts.SkipWhile(p => Blanks.Is(p.Text)).Skip(answer.First.Length > 0 && IsFirst(answer) ? 1 : 0);
                under = match.Skjema.Sporsmal.Skip(answer.Index + 1).FirstOrDefault(q => q.Under is not null)?.Under;
            }

            if (under is null && !isOfPakke)
            {
                continue;
            }

            var heading = TextHeading.All.FirstOrDefault(h => h.Name == under)?.Title ?? PackageText;
            var lines = parts.Select((p, i) => Line(p, i == 0)).Where(l => l.Text.Length > 0).ToList();
            if (under is null && lines.Count > 0)
            {
                // Where no heading tells what was asked, the question stands before its answer.
                lines[0] = ($"{answer.Question.Tekst.TrimEnd(':')} – {lines[0].Text}", true);
            }

            yield return (heading, DraftText.Of(lines));
        }
    }

    // Only a choice stands beside the question itself; what stands on lines below it is text.
    private bool IsFirst(FormAnswer answer) => !answer.Parts.IsEmpty && answer.Parts[0].Text != lines[answer.Parts[0].Line].Text;

    private (string Text, bool StartsParagraph) Line(AnswerPart answer, bool isFirst)
    {
        var text = personal.Without(part.Start + answer.Line, answer.Text);
        var isPrinted = answer.IsPrinted;
        var hasBoxes = text.Contains(Ticks.Ticked, StringComparison.Ordinal) || text.Contains(Ticks.Empty, StringComparison.Ordinal);
        return (
            isPrinted ? Letter(text) : hasBoxes ? string.Join(", ", Ticks.Chosen(text)) : text,
            isFirst || isPrinted || lines[answer.Line].StartsParagraph || lines[answer.Line].IsRow);
    }

    private static string Letter(string text) => text.TrimStart() is [var letter and >= 'a' and <= 'z', ')', ..] ? $"{letter}) …" : "";

    private string Ordning(DraftFields pakke) =>
        katalog.Registers.Ordninger.Find(pakke.Text("ordning")) is { } ordning ? Lower(ordning.Alias.FirstOrDefault() ?? ordning.Navn) : "";

    private string ShortOrdning(DraftFields pakke) => katalog.Registers.Ordninger.Find(pakke.Text("ordning"))?.Kortnavn.Split(' ')[0] ?? "";

    private static string Lower(string name) => name.Split(' ').Length > 1 ? char.ToLowerInvariant(name[0]) + name[1..] : name;

    private string Who(DraftFields pakke) =>
        katalog.Registers.Regioner.Find(pakke.Text("region"))?.Navn
        ?? NorwegianFormat.List([.. pakke["eiere"].Concat(pakke["private_eiere"]).Take(3)]);

    private static string Place(DraftFields pakke) =>
        pakke.Text("region") is { Length: > 0 } region ? region : pakke["eiere"].Concat(pakke["private_eiere"]).FirstOrDefault("");

    private string Free(string id)
    {
        var wanted = id.Trim('-') is { Length: > 0 } some ? some : "tiltak";
        var free = wanted;
        for (var n = 2; !taken.Add(free); n++)
        {
            free = $"{wanted}-{n.ToString(CultureInfo.InvariantCulture)}";
        }

        return free;
    }
}
