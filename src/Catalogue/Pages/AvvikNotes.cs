using System.Collections.Frozen;
using System.Collections.Immutable;
using Catalogue.Language;
using Catalogue.Model;
using Catalogue.Pages.Views;
using Catalogue.Read;

namespace Catalogue.Pages;

/// <summary>
/// What a file says of faults in its source, as its page shows it: what does not add up, what the source leaves open, and how its title differs.
/// </summary>
public sealed record AvvikNotes(ImmutableArray<Avviksnotat> Avvik, ImmutableArray<Avviksnotat> Hull)
{
    private const string Title = "tittel";

    /// <summary>Why the title is not the form's: a choice of the editors, no fault of the source.</summary>
    public ImmutableArray<string> Tittel { get; private init; } = [];

    /// <summary>The fields that a tiltak takes from its package, so that the package's avvik concerns it too.</summary>
    private static readonly FrozenSet<string> Inherited =
        TiltakReader.Kind.Fields.Where(f => f.Spec.IsInherited).Select(f => f.Key).ToFrozenSet(StringComparer.Ordinal);

    public static AvvikNotes Of(Tiltak tiltak, Pakke? pakke) => Of([
        .. tiltak.Avvik.Select(a => (a, tiltak.Origin)),
        .. pakke is null ? [] : pakke.Avvik.Where(a => IsInherited(a, tiltak)).Select(a => (a, pakke.Origin))]);

    public static AvvikNotes Of(Pakke pakke) => Of([.. pakke.Avvik.Select(a => (a, pakke.Origin))]);

    private static AvvikNotes Of(ImmutableArray<(Avvik Avvik, Origin Origin)> all)
    {
        var byTitle = all.ToLookup(a => a.Avvik.Felt.Text == Title);
        var byPresence = byTitle[false].ToLookup(
            a => a.Origin.States(a.Avvik.Felt.Text),
            a => new Avviksnotat(AllKinds.LabelOf(a.Avvik.Felt.Text), NorwegianFormat.Unbroken(a.Avvik.Grunn)));
        return new([.. byPresence[true]], [.. byPresence[false]]) { Tittel = [.. byTitle[true].Select(a => NorwegianFormat.Unbroken(a.Avvik.Grunn))] };
    }

    private static bool IsInherited(Avvik avvik, Tiltak tiltak) =>
        Inherited.Contains(avvik.Felt.Text) && !tiltak.Origin.Has(avvik.Felt.Text) && tiltak.Avvik.All(own => own.Felt.Text != avvik.Felt.Text);
}
