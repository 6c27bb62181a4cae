using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Catalogue.Diagnostics;
using Catalogue.Edition;
using Catalogue.Edition.Views;
using Catalogue.Read;
using Catalogue.Read.Fields;

namespace Catalogue.Pages;

/// <summary>The rules that watch each field: those of its form, and those whose page names it in its first section, «Hva regelen sier».</summary>
public sealed partial class FieldRules(PageContext context)
{
    private readonly ILookup<string, string> named = context.Edition.Katalog.Entries.Regler
        .SelectMany(page => Key().Matches(FirstSection(page.Origin.Source.Text)), (page, match) => (page.Kode, Key: match.Groups[1].Value))
        .ToLookup(n => n.Key, n => n.Kode, StringComparer.Ordinal);

    // Only a rule that has a page can be linked to; those on templates and finished pages have words of their own, such as «id».
    private readonly Dictionary<string, Rule> rules = context.Rules
        .Where(r => r.Code[2] is '2' or '3' or '4' or '7' && context.Edition.Katalog.Entries.Regler.Any(page => page.Kode == r.Code))
        .ToDictionary(r => r.Code, StringComparer.Ordinal);

    public ImmutableArray<Lenke> Of(FieldDescription field) =>
    [
        .. FieldWords.RuleCodes(field).Concat(named[field.Key]).Distinct().Where(rules.ContainsKey).Order(StringComparer.Ordinal)
            .Select(code => new Lenke($"{code} {rules[code].Title}", Paths.OfRule(code))),
    ];

    private static string FirstSection(string page)
    {
        var end = page.IndexOf("\n## ", StringComparison.Ordinal);
        return end < 0 ? page : page[..end];
    }

    [GeneratedRegex("`([a-z_]+)`")]
    private static partial Regex Key();
}
