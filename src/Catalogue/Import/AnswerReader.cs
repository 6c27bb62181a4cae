using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Catalogue.Model;
using Catalogue.Read.Fields;

namespace Catalogue.Import;

/// <summary>Answers to the values of fields: what kind of answer a question has follows from the fields that it fills.</summary>
internal sealed partial record AnswerReader(FormMatch Match, Registers Registers)
{
    /// <summary>Reads what an answer says of the fields of a file.</summary>
    public void Read(FormAnswer answer, DraftFields to)
    {
        ImmutableArray<string> fields = [.. answer.Question.Felter.Select(f => f.Text).Where(to.Takes)];
        if (fields.Any(IsAmount))
        {
            Amounts(answer, fields, to);
        }

        foreach (var field in fields.Where(f => !IsAmount(f)))
        {
            Read(field, answer, to);
        }
    }

    private void Read(string field, FormAnswer answer, DraftFields to)
    {
        switch (field)
        {
            case "ar":
                to.Set(field, Match.Year);
                break;
            case "ordning":
                to.Set(field, Ordninger(answer));
                break;
            case "region":
                Parties.Region(answer.First.Trim(), to, Registers);
                break;
            case "eiere" when !IsYesNo(answer):
                Owners(answer, to);
                break;
            case "uh" when !IsYesNo(answer) && !answer.Fills("eiere") && !answer.Fills("meldt_uh"):
                Parties.Uh(Blanks.Without(answer.First), to, Registers);
                break;
            case "nr" or "antall_tiltak":
                to.Set(field, Number().Match(string.Join(' ', answer.Lines)) is { Success: true } number ? number.Value : "");
                break;
            case "tittel":
                to.Set(field, Title(answer));
                break;
            case "egeninnsats_timer":
                break;
            case "varighet":
                to.Set(field, Ticks.Chosen(answer.Whole).Select(SemesterField.Parse).OfType<Semester>().Order().Select(s => s.ToString()));
                break;
            case "malgruppe":
                Named(answer, to);
                break;
            case "medbestemmelse_roller":
                to.Set(field, answer.Written.Select(Role));
                break;
            case "enheter_kommunale_barnehager":
                Units(answer, to);
                break;
            case "budsjett_i_vedlegg":
                var chosen = Ticks.Chosen(answer.Prompt.Trim('(', ')', ':', ' '));
                to.Set(field, chosen.Select(c => Vocabularies.YesNo.Values!.Meaning(c.Split(' ')[^1]) ?? ""));
                break;
            default:
                Chosen(field, answer, to);
                break;
        }
    }

    private List<string> Ordninger(FormAnswer answer)
    {
        var chosen = Ticks.Chosen(answer.Whole).Select(c => Registers.Ordninger.IdOf(c)).OfType<string>().ToList();
        return chosen.Count == 0 && Match.Skjema.Ordninger is [var only] ? [only.Text] : chosen;
    }

    // The list of further owners has a row for each; the line at the top has them all.
    private void Owners(FormAnswer answer, DraftFields to)
    {
        if (answer.Fills("uh"))
        {
            foreach (var row in answer.Written.Where(l => !Blanks.Is(RowStart().Replace(l, "").Replace('\t', ' '))))
            {
                Parties.Listed(row, to, Registers);
            }
        }
        else
        {
            Parties.Owners(answer.Whole, to, Registers);
        }
    }

    private static bool IsYesNo(FormAnswer answer) => answer.Question.Tekst.EndsWith('?');

    private static string Title(FormAnswer answer) => Space().Replace(answer.Whole, " ").Trim(' ', ',', ';', ':', '.');

    /// <summary>Target groups are proposed from the words of the register.</summary>
    private void Named(FormAnswer answer, DraftFields to)
    {
        foreach (var (group, word) in RegisterWords.Malgrupper(answer.Whole, Registers))
        {
            to.Set("malgruppe", group);
            to.Confirm($"`malgruppe`: {group} er foreslått etter «{word}»");
        }
    }

    // «Hovedtillitsvalgt | name»: the role alone. Without cells the first words, up to what may be a name.
    private string Role(string line)
    {
        var words = Blanks.Without(line.Split('\t')[0]).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var isCell = line.Contains('\t', StringComparison.Ordinal);
        return string.Join(' ', words.TakeWhile((word, i) => i == 0 || isCell || !char.IsUpper(word[0]) || word.All(c => !char.IsLower(c))
            || !Registers.Kommuner.Find(word).Kommuner.IsEmpty || Registers.Regioner.IdOf(word) is not null));
    }

    private static void Units(FormAnswer answer, DraftFields to)
    {
        ImmutableArray<string> fields = [.. answer.Question.Felter.Select(f => f.Text)];
        foreach (var line in answer.Written.Append(string.Join(' ', answer.Written.Where(l => !l.Contains('\t', StringComparison.Ordinal)))))
        {
            ImmutableArray<string> cells = line.Contains('\t', StringComparison.Ordinal)
                ? [.. line.Split('\t').Select(c => c.Trim())]
                : [.. UnitCells().Matches(line).Select(m => m.Value)];
            if (cells.Length == fields.Length && cells.Any(c => c.All(char.IsAsciiDigit) && c.Length > 0))
            {
                for (var i = 0; i < cells.Length; i++)
                {
                    to.Set(fields[i], cells[i].All(char.IsAsciiDigit) ? cells[i] : "");
                    if (cells[i].Any(char.IsLetter))
                    {
                        to.Doubt(fields[i], $"I ruta står «{cells[i]}» i stedet for et tall.");
                    }
                }

                return;
            }
        }

        if (answer.Whole.Any(char.IsAsciiDigit))
        {
            to.Confirm("`enheter_*`: antallene kan ikke fordeles sikkert på kolonnene");
        }
    }

    private static void Chosen(string field, FormAnswer answer, DraftFields to)
    {
        var shape = to.Kind.Fields.First(f => f.Key == field).Shape;
        if (shape.Values is not { } choices)
        {
            return;
        }

        var text = IsShortChoice(answer) ? answer.First : answer.Whole;
        var chosen = Ticks.Chosen(text).SelectMany(c => MeaningsOf(c, choices)).ToList();
        to.Set(field, chosen);
        if (chosen.Count == 0 && choices.IndexOf("ikke_besvart") >= 0)
        {
            to.Set(field, "ikke_besvart");
        }
    }

    // «Gjennomføring av tiltak» beside the question; what stands below is the answer to another.
    private static bool IsShortChoice(FormAnswer answer) =>
        !Ticks.Boxes(answer.Whole).Any(c => c is Ticks.Ticked or Ticks.Empty);

    private static IEnumerable<string> MeaningsOf(string label, Choices choices) =>
        label.Equals("begge deler", StringComparison.OrdinalIgnoreCase) ? choices.Ids.Take(2)
        : choices.Meaning(label) is { } sure ? [sure]
        : choices.Terms.FirstOrDefault(t => t.Label.Equals(label, StringComparison.OrdinalIgnoreCase)
            || t.Synonyms.Concat(t.Perhaps).Append(t.Label).Append(t.Id).Any(s => LettersStart(label, s))) is { } near ? [near.Id]
        : [];

    // «Analyse/vurdering av behov» and «Vurdert ikke relevant» are the register's words in other dress.
    private static bool LettersStart(string label, string word) =>
        QuestionKey.KeyOf(word) is { Length: > 4 } key && QuestionKey.KeyOf(label).Contains(key, StringComparison.Ordinal);

    private void Amounts(FormAnswer answer, ImmutableArray<string> fields, DraftFields to)
    {
        if (fields.Contains("meldt_koordinator") && !fields.Contains("meldt_eier"))
        {
            to.Set("meldt_koordinator", AmountField.Written(LeadingAmount().Match(Blanks.Without(answer.First)).Groups[1].Value));
            return;
        }

        if (answer.Fills("uh"))
        {
            // Each party with its own posts, or a pair in brackets.
            if (answer.Fills("meldt_totalt"))
            {
                Posts.Read(answer.Written, to, Registers);
            }
            else
            {
                Posts.ReadPair(answer.Whole, to, Registers);
            }

            return;
        }

        foreach (var row in AmountRow.In(answer.Lines))
        {
            if (PrefixOf(row.Label, fields, to) is { } prefix)
            {
                to.Set($"{prefix}_eier", row.Belop.Eier);
                to.Set($"{prefix}_uh", row.Belop.Uh);
                to.Set($"{prefix}_totalt", row.Belop.Totalt);
                if (row.Trouble is { } trouble)
                {
                    to.Doubt($"{prefix}_totalt", char.ToUpperInvariant(trouble[0]) + trouble[1..] + ".");
                }
            }
        }
    }

    // «Regional ordning» is sum_regional; «Sum» is the sum of all, or of the only scheme that there is.
    private string? PrefixOf(string label, ImmutableArray<string> fields, DraftFields to)
    {
        if (to.Kind.Name == "tiltak")
        {
            return fields.Contains("meldt_totalt") ? "meldt" : null;
        }

        var ordning = Registers.Ordninger.IdOf(label) ?? Match.Skjema.Ordninger.FirstOrDefault(o => LettersStart(label, o.Text)).Text;
        return new[] { $"sum_{ordning}", "sum_alle", $"sum_{Match.Skjema.Ordninger.FirstOrDefault().Text}" }
            .Skip(ordning is null ? 1 : 0)
            .FirstOrDefault(p => fields.Contains($"{p}_totalt"));
    }

    private static bool IsAmount(string field) =>
        field.StartsWith("sum_", StringComparison.Ordinal) || field.StartsWith("meldt_", StringComparison.Ordinal);

    [GeneratedRegex(@"^\s*(?:kr\.?\s*)?((?:[0-9]{1,3}(?:[ .][0-9]{3})+|[0-9]{3,}))(?![0-9 ]*(?:%|t\b|timer))", RegexOptions.IgnoreCase)]
    private static partial Regex LeadingAmount();

    [GeneratedRegex(@"[0-9]{1,3}")]
    private static partial Regex Number();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();

    [GeneratedRegex(@"^\s*[0-9]{1,2}\s*")]
    private static partial Regex RowStart();

    [GeneratedRegex(@"\u25AF|[0-9]+|\p{L}+")]
    private static partial Regex UnitCells();
}
