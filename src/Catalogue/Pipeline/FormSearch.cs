using Catalogue.Model;
using Catalogue.Pages.Form;
using Catalogue.Rules.Privacy;

namespace Catalogue.Pipeline;

/// <summary>Gives the form the search for personal data that the rules make, since pages know no rules.</summary>
internal static class FormSearch
{
    public static PersonalDataSearch Of(Entries entries) => new(
        [.. PrivacyRule.All.Select(r => (r.Kind.ToString(), r.Rule.Code, r.Message, r.Help))],
        PrivacyWords.Clues,
        PrivacyWords.Lists(entries));
}
