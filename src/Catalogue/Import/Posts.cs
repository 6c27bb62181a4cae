using System.Globalization;
using System.Text.RegularExpressions;
using Catalogue.Model;
using Catalogue.Read.Fields;

namespace Catalogue.Import;

/// <summary>Amounts in running text that say whose they are: posts of each party with a sum, and a pair in brackets.</summary>
internal static partial class Posts
{
    /// <summary>«Koordinering: … = 32 200,-», «UiT: 160 000,-», «Egeninnsats: … = 120 t».</summary>
    public static void Read(IEnumerable<string> lines, DraftFields to, Registers registers)
    {
        long? eier = null, uh = null;
        var hours = 0L;
        foreach (var (label, text) in Segments(lines, registers))
        {
            var amount = Amount().Matches(text) is [.., var last] ? AmountField.Written(last.Groups[1].Value) : null;
            if (Parties.UhOf(label, registers) is { } partner)
            {
                to.Set("uh", partner);
                uh = amount is null ? uh : (uh ?? 0) + amount;
            }
            else if (IsHours(label))
            {
                var all = Hours().Matches(text).Select(m => AmountField.Written(m.Groups[1].Value) ?? 0).ToList();
                hours += HoursInAll().IsMatch(text) ? all[^1] : all.Sum();
            }
            else if (Owner().IsMatch(label))
            {
                eier = amount is null ? eier : (eier ?? 0) + amount;
            }
        }

        to.Set("meldt_eier", eier);
        to.Set("meldt_uh", uh);
        to.Set("egeninnsats_timer", hours > 0 ? hours : null);
        if (eier + uh is { } total)
        {
            to.Set("meldt_totalt", total);
            to.Confirm(string.Create(CultureInfo.InvariantCulture, $"`meldt_totalt`: {total} er regnet ut av postene, og står ikke i skjemaet"));
        }
    }

    private static bool IsHours(string label) => label.Contains("egeninnsats", StringComparison.OrdinalIgnoreCase);

    // An amount may be broken over lines, so those of a post are one.
    private static List<(string Label, string Text)> Segments(IEnumerable<string> lines, Registers registers)
    {
        var segments = new List<(string Label, string Text)>();
        foreach (var line in lines)
        {
            var label = Label().Match(line) is { Success: true } match ? match.Groups[1].Value.Trim() : "";
            if (segments.Count == 0 || IsHours(label) || Owner().IsMatch(label) || Parties.UhOf(label, registers) is not null)
            {
                segments.Add((label, line));
            }
            else
            {
                segments[^1] = segments[^1] with { Text = $"{segments[^1].Text} {line}" };
            }
        }

        return segments;
    }

    /// <summary>«(NK kr. 25 000, Nord u kr. 25 000)»: sure where one of two is a partner of the register.</summary>
    public static void ReadPair(string text, DraftFields to, Registers registers)
    {
        foreach (Match bracket in Pair().Matches(text))
        {
            var halves = Enumerable.Range(1, 2).Select(i => bracket.Groups[$"half{i}"].Value).ToList();
            var amounts = halves.Select(h => AmountField.Written(Money().Match(h).Groups[1].Value)).ToList();
            var partners = halves.Select(h => Parties.UhOf(Money().Replace(Brackets().Replace(h, ""), " ").Trim(' ', ','), registers)).ToList();
            if (amounts.TrueForAll(a => a is not null) && partners.Count(p => p is not null) == 1)
            {
                var uh = partners.FindIndex(p => p is not null);
                to.Set("meldt_eier", amounts[1 - uh]);
                to.Set("meldt_uh", amounts[uh]);
                to.Set("meldt_totalt", amounts[0] + amounts[1]);
                to.Confirm("`meldt_eier` og `meldt_uh`: beløpene er hentet fra teksten");
                return;
            }
        }
    }

    [GeneratedRegex(@"^\s*([\p{L}][^:=0-9]{1,40}):")]
    private static partial Regex Label();

    [GeneratedRegex("koordinering|eier|kommune", RegexOptions.IgnoreCase)]
    private static partial Regex Owner();

    [GeneratedRegex(@"\bsum\s*=?[^=]*=?\s*[0-9 ]+t(?:imer)?\b\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex HoursInAll();

    [GeneratedRegex(@"(?<![0-9.]|[0-9] )((?:[0-9]{1,3}(?:[ .][0-9]{3})+|[0-9]+)),-")]
    private static partial Regex Amount();

    [GeneratedRegex(@"=\s*([0-9][0-9 ]*?)\s*t(?:imer)?\b")]
    private static partial Regex Hours();

    [GeneratedRegex(@"\bkr\.?\s*((?:[0-9]{1,3}(?:[ .][0-9]{3})+|[0-9]+))(?:,-)?")]
    private static partial Regex Money();

    [GeneratedRegex(
        @"\((?<half1>(?:[^()]|\([^()]*\))*?\bkr\b(?:[^()]|\([^()]*\))*?),\s+"
            + @"(?<half2>(?:[^()]|\([^()]*\))*?\bkr\b(?:[^()]|\([^()]*\))*?)\)")]
    private static partial Regex Pair();

    [GeneratedRegex(@"\([^()]*\)")]
    private static partial Regex Brackets();
}
