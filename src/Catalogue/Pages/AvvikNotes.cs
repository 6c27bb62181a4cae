using System.Collections.Frozen;
using System.Collections.Immutable;
using Catalogue.Language;
using Catalogue.Model;
using Catalogue.Pages.Views;
using Catalogue.Read;

namespace Catalogue.Pages;

/// <summary>What a file says of faults in its source, as its page shows it: what does not add up, and what the source leaves open.</summary>
public sealed record AvvikNotes(ImmutableArray<Avviksnotat> Avvik, ImmutableArray<Avviksnotat> Hull)
{
    /// <summary>The fields that a tiltak takes from its package, so that the package's avvik concerns it too.</summary>
    private static readonly FrozenSet<string> Inherited =
        TiltakReader.Kind.Fields.Where(f => f.Spec.IsInherited).Select(f => f.Key).ToFrozenSet(StringComparer.Ordinal);

    public static AvvikNotes Of(Tiltak tiltak, Pakke? pakke) => Of([
        .. tiltak.Avvik.Select(a => (a, tiltak.Origin)),
        .. pakke is null ? [] : pakke.Avvik.Where(a => IsInherited(a, tiltak)).Select(a => (a, pakke.Origin))]);

    public static AvvikNotes Of(Pakke pakke) => Of([.. pakke.Avvik.Select(a => (a, pakke.Origin))]);

    private static AvvikNotes Of(ImmutableArray<(Avvik Avvik, Origin Origin)> all)
    {
        var byPresence = all.ToLookup(
            a => a.Origin.States(a.Avvik.Felt.Text),
            a => new Avviksnotat(AllKinds.LabelOf(a.Avvik.Felt.Text), NorwegianFormat.Unbroken(a.Avvik.Grunn)));
        return new([.. byPresence[true]], [.. byPresence[false]]);
    }

    private static bool IsInherited(Avvik avvik, Tiltak tiltak) =>
        Inherited.Contains(avvik.Felt.Text) && !tiltak.Origin.Has(avvik.Felt.Text) && tiltak.Avvik.All(own => own.Felt.Text != avvik.Felt.Text);
}
