using System.Collections.Immutable;
using Catalogue.Diagnostics;
using Catalogue.Language;
using Catalogue.Parse;
using Catalogue.Read.Fields;
using Catalogue.Rules.Amounts;
using Catalogue.Rules.Emptiness;
using Catalogue.Rules.Grants;
using Catalogue.Rules.Likeness;
using Catalogue.Rules.Lineage;
using Catalogue.Rules.Markup;
using Catalogue.Rules.Membership;
using Catalogue.Rules.MissingFields;
using Catalogue.Rules.Privacy;
using Catalogue.Rules.References;
using Catalogue.Rules.Sums;
using Catalogue.Rules.Texts;
using Catalogue.Rules.Time;
using Catalogue.Rules.Titles;
using Catalogue.Rules.UhText;
using Catalogue.Yaml;

namespace Catalogue.Rules;

/// <summary>Every rule on content, by hand: a line per rule.</summary>
public static class AllRules
{
    /// <summary>The judgements on the linked catalogue.</summary>
    public static readonly ImmutableArray<Validation> Validations =
    [
        UnknownKommune.Validation,
        AmbiguousKommune.Validation,
        RetiredKommune.Validation,
        KommuneWithoutFylke.Validation,
        .. UnknownId.Validations,
        DuplicateId.Validation,
        UnknownEntry.Validation,
        SharedSlug.Validation,
        CrowdedMenu.Validation,
        OwnerOutsideRegion.Validation,
        MembersOfCooperation.Validation,
        RegionWithoutKommuner.Validation,
        .. KommunerOnMap.Validations,
        .. PlanOfTiltak.Validations,
        .. FormOfPakke.Validations,
        CircularLineage.Validation,
        TiltakByNumber.Validation,
        TiltakSum.Validation,
        PeriodeSum.Validation,
        .. PartnerSum.Validations,
        PakkeSum.Validation,
        .. OrdningSum.Validations,
        NeedlessAvvik.Validation,
        OwnerAndPartner.Validation,
        OtherUhInText.Validation,
        OrdningYear.Validation,
        SemesterRange.Validation,
        .. PeriodRange.Validations,
        .. ExperienceDate.Validations,
        FutureDate.Validation,
        YearInText.Validation,
        PartialAmount.Validation,
        TiltakCount.Validation,
        .. CoverageCount.Validations,
        UnlikelyAmount.Validation,
        OwnShare.Validation,
        GrantAboveRequest.Validation,
        MissingGrant.Validation,
        EarlyGrant.Validation,
        HalfApproval.Validation,
        EmptyTitle.Validation,
        RepeatedTitle.Validation,
        Placeholder.Validation,
        FormLeftover.Validation,
        ThinText.Validation,
        .. UnwrittenDraft.Validations,
        MissingRecommended.Validation,
        .. MissingParty.Validations,
        UnaskedAvvik.Validation,
        ProbableDuplicate.Validation,
        SharedParagraph.Validation,
        MissingSettings.Validation,
        MissingPackages.Validation,
        NothingPublished.Validation,
        MissingContact.Validation,
        .. MarkupRules.Validations,
        .. PrivacyRule.Validations,
        new(InternalError.Rule, context => context.Privacy.Errors.Concat(context.Markup.Errors)),
    ];

    /// <summary>The rules that reading itself applies, and those of the validations.</summary>
    public static readonly ImmutableArray<Rule> Descriptors =
    [
        SourceDecoder.NotUtf8,
        FileSize.TooLarge,
        FileName.NotAllowed,
        BadCharacters.Rule,
        DocumentParser.NoFrontMatter,
        YamlReader.Syntax,
        YamlReader.DuplicateKey,
        YamlReader.NotAllowed,
        YamlReader.TooDeep,
        Placement.Misplaced,
        YamlReader.Comment,
        YamlSpaces.Rule,
        StrayFile.Rule,
        SameNames.Rule,
        Refusals.Link,
        Refusals.GitRepository,
        FieldReader.Missing,
        FieldReader.WrongType,
        FieldReader.Unknown,
        ChoiceField.NotAChoice,
        AmountField.NotKroner,
        SemesterField.NotASemester,
        DateField.NotADate,
        PeriodField.NotAPeriod,
        IdField.Differs,
        IdField.TooManyFormer,
        TextField.Length,
        ChoiceField.NotALanguage,
        UrlField.NotAnAddress,
        OrgnrField.NotNineDigits,
        ListField.TooMany,
        .. Validations.Select(v => v.Rule),
    ];

    /// <summary>Every breach of the rules on what must not be printed. They never ask for the date.</summary>
    public static IEnumerable<Diagnostic> Secrets(RuleContext context) => Validations.Where(v => v.Rule.IsSecret).SelectMany(v => v.Check(context));

    /// <summary>Every breach, in the order of the list.</summary>
    public static IEnumerable<Diagnostic> Check(RuleContext context)
    {
        var found = new Diagnostic[Validations.Length][];
        var options = new ParallelOptions { CancellationToken = context.Stopping };
        Parallel.For(0, Validations.Length, options, i => found[i] = Check(Validations[i], context));
        return found.SelectMany(diagnostics => diagnostics);
    }

    private static Diagnostic[] Check(Validation validation, RuleContext context)
    {
        try
        {
            return [.. validation.Check(context)];
        }
        catch (Exception e) when (InternalError.Is(e))
        {
            return [InternalError.Anywhere(e)];
        }
    }
}
