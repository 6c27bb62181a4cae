using Catalogue.Model;
using Catalogue.Pages.Form;
using Catalogue.Rules.Markup;
using Catalogue.Rules.Privacy;

namespace Catalogue.Pipeline;

/// <summary>Gives the form what the rules know of personal data and of pasted text, since pages know no rules.</summary>
internal static class FormRules
{
    public static readonly TextSigns TextSigns = new(
        FalseBullets.Sure,
        FalseBullets.Perhaps,
        NumberedLines.AfterOrdinal,
        NumberedLines.BetweenOrdinals);

    public static PersonalDataSearch PersonalData(Entries entries) => new(
        [.. PrivacyRule.All.Select(r => (r.Kind.ToString(), r.Rule.Code, r.Message, r.Help)), ("Filnavn", "", "", PrivacyRule.RenameHelp)],
        PrivacyWords.Clues,
        PrivacyWords.Lists(entries));
}
