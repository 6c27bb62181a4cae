using System.Collections.Immutable;
using Catalogue.Language;
using Catalogue.Model;
using Catalogue.Pictures;
using Catalogue.Rules.Markup;
using Catalogue.Rules.Privacy;
using Catalogue.Rules.References;

namespace Catalogue.Rules;

/// <summary>
/// What a rule may look at: the linked catalogue and today's date, and what several rules need to know, found once. Rules run beside each other.
/// </summary>
public sealed class RuleContext
{
    private readonly HashSet<string> unreadable;
    private readonly Lazy<IReadOnlyList<KommuneReference>> unclear;
    private readonly Lazy<ImmutableArray<DuplicatePair>> duplicates;
    private readonly Lazy<PrivacyFindings> privacy;
    private readonly Lazy<MarkupFindings> markup;

    public RuleContext(Katalog katalog, DateOnly today)
    {
        Katalog = katalog;
        Today = today;
        unreadable = katalog.Entries.Unreadable.Select(u => u.Id).ToHashSet(StringComparer.Ordinal);
        HasUnreadableRegister = katalog.Entries.Unreadable.Any(u => u.PakkeId is null);
        unclear = new(() => IsUnreadable("kommuner") ? [] : [.. FindUnclear()]);
        duplicates = new(() => IsUnreadable("kommuner") ? [] : Model.Duplicates.In(katalog));
        privacy = new(() => PrivacyFindings.In(katalog.Entries, Pictures, Stopping));
        markup = new(() => MarkupFindings.In(katalog.Entries, Stopping));
    }

    public Katalog Katalog { get; }

    public DateOnly Today { get; }

    /// <summary>The pictures of the content: their names are published, and what can be read in drawings is judged like other text.</summary>
    public PictureSet Pictures { get; init; } = PictureSet.None;

    /// <summary>The folders at the site's root that the site uses itself («temaer/»): no page of prose may stand there.</summary>
    public ImmutableArray<string> OwnAddresses { get; init; } = [];

    /// <summary>The address that the site is built for; empty where it is built for none.</summary>
    public string BaseUrl { get; init; } = "";

    /// <summary>Nobody waits for the judgement any more.</summary>
    public CancellationToken Stopping { get; init; }

    public Registers Registers => Katalog.Registers;

    /// <summary>
    /// References that name no kommune, or not one; found once for the rules that judge them. None where the register itself could not be read: that
    /// is the one fault.
    /// </summary>
    internal IReadOnlyList<KommuneReference> UnclearKommuner => unclear.Value;

    /// <summary>
    /// Tiltak that are probably registered twice; found once for the rules that speak of them. None where the register of owners could not be read.
    /// </summary>
    internal ImmutableArray<DuplicatePair> Duplicates => duplicates.Value;

    /// <summary>Personal data in the content, found once for the rules on each kind.</summary>
    internal PrivacyFindings Privacy => privacy.Value;

    /// <summary>What is wrong with the Markdown of the content, found once for the rules on each kind.</summary>
    internal MarkupFindings Markup => markup.Value;

    /// <summary>True for a file that is there but could not be read: what refers to it is not at fault.</summary>
    public bool IsUnreadable(string id) => unreadable.Contains(id);

    /// <summary>True where a file outside the packages could not be read: what it would have had is then not missing.</summary>
    public bool HasUnreadableRegister { get; }

    private IEnumerable<KommuneReference> FindUnclear() =>
        Frame.Of(Katalog)
            .SelectMany(f => f.Own.Eiere.Concat(f.Own.Partnere), (f, r) => Found(new(f.Origin, r)) with { IsOwner = true, Ar = f.Whole.Ar })
            .Where(r => r.Reference.Text.Length > 0 && !IsOtherOwner(r.Reference.Text))
            .Concat(AllReferences.ToKommuner(Katalog.Entries).Select(Found))
            .Where(r => r.Found.Kommune is null && !(HasUnreadableRegister && NamesFylke(r.Reference.Text)));

    // An owner whose file cannot be read may have any name; most often it is that of the file.
    private bool IsOtherOwner(string text) =>
        Registers.Eiere.Find(text) is { Slag: not Eierslag.UtgattKommune } || IsUnreadable(text) || IsUnreadable(Slug.From(text));

    private KommuneReference Found(Reference reference) => new(reference, Registers.Kommuner.Find(reference.Text));

    // «Herøy (Nordland)»: the file of the fylke may be the one that cannot be read.
    private static bool NamesFylke(string text) => text.EndsWith(')');
}

/// <summary>A reference to a kommune, and what the register made of it.</summary>
internal readonly record struct KommuneReference(Reference Reference, KommuneTreff Found)
{
    /// <summary>It names an owner or partner of a tiltak or package.</summary>
    public bool IsOwner { get; init; }

    /// <summary>The year of that tiltak or package; null where the form states none.</summary>
    public int? Ar { get; init; }
}
