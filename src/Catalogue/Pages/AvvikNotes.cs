using System.Collections.Frozen;
using System.Collections.Immutable;
using Catalogue.Edition;
using Catalogue.Edition.Views;
using Catalogue.Language;
using Catalogue.Model;
using Catalogue.Pages.Views;
using Catalogue.Read;
using Catalogue.Read.Fields;

namespace Catalogue.Pages;

/// <summary>
/// What a file says of faults in its source, as its page shows it: what does not add up, what the source leaves open, and how its title differs.
/// </summary>
public sealed record AvvikNotes(ImmutableArray<Avviksnotat> Avvik, ImmutableArray<Avviksnotat> Hull)
{
    private const string Title = "tittel";
    private const string Partners = "uh";

    /// <summary>Why the title is not the form's: a choice of the editors, no fault of the source.</summary>
    public ImmutableArray<string> Tittel { get; private init; } = [];

    /// <summary>The fields that a tiltak takes from its package, so that the package's avvik concerns it too.</summary>
    private static readonly FrozenSet<string> Inherited =
        TiltakReader.Kind.Fields.Where(f => f.Spec.IsInherited).Select(f => f.Key).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The form that does not ask for some of what readers look for, and those fields in a sentence; null where it asks for all.</summary>
    public Lenke? Skjema { get; private init; }

    public static AvvikNotes Of(TiltakNode node)
    {
        var (tiltak, pakke) = (node.Tiltak, node.Pakke?.Pakke);
        ImmutableArray<(Avvik Avvik, Origin Origin)> all =
        [
            .. tiltak.Avvik.Select(a => (a, tiltak.Origin)),
            .. pakke is null ? [] : pakke.Avvik.Where(a => IsInherited(a, tiltak)).Select(a => (a, pakke.Origin)),
        ];
        return Of(all, node.Ramme) with
        {
            Skjema = Unasked(node.Pakke?.Skjema, TiltakReader.Kind.Fields, key =>
                tiltak.Origin.States(key) || pakke?.Origin.States(key) == true || all.Any(a => a.Avvik.Felt.Text == key)),
        };
    }

    public static AvvikNotes Of(PakkeNode node) => Of([.. node.Pakke.Avvik.Select(a => (a, node.Pakke.Origin))], node.Ramme) with
    {
        Skjema = Unasked(node.Skjema, PakkeReader.Kind.Fields, key =>
            node.Pakke.Origin.States(key) || node.Pakke.Avvik.Any(a => a.Felt.Text == key) || node.Tiltak.Any(t => t.Tiltak.Origin.States(key))),
    };

    private static Lenke? Unasked(Skjema? skjema, ImmutableArray<FieldDescription> fields, Func<string, bool> isAnswered)
    {
        var names = ContentFields.UnaskedBy(skjema, fields)
            .Where(f => !isAnswered(f.Key))
            .Select(f => NorwegianFormat.Uncapitalised(f.Spec.Label))
            .ToList();
        return names.Count == 0 ? null : new($"Skjemaet spør ikke om {NorwegianFormat.List(names)}.", Paths.Of(skjema!));
    }

    private static AvvikNotes Of(ImmutableArray<(Avvik Avvik, Origin Origin)> all, ResolvedRamme ramme)
    {
        var byTitle = all.ToLookup(a => a.Avvik.Felt.Text == Title);
        var byPresence = byTitle[false].ToLookup(
            a => a.Origin.States(a.Avvik.Felt.Text),
            a => new Avviksnotat(LabelOf(a.Avvik.Felt.Text, ramme), NorwegianFormat.Unbroken(a.Avvik.Grunn)));
        return new([.. byPresence[true]], [.. byPresence[false]])
        {
            Tittel = [.. byTitle[true].Select(a => NorwegianFormat.Unbroken(a.Avvik.Grunn))],
        };
    }

    private static string LabelOf(string key, ResolvedRamme ramme) =>
        key == Partners ? PartnerWords.Column(ramme.Uh) : AllKinds.LabelOf(key);

    private static bool IsInherited(Avvik avvik, Tiltak tiltak) =>
        Inherited.Contains(avvik.Felt.Text) && !tiltak.Origin.Has(avvik.Felt.Text) && tiltak.Avvik.All(own => own.Felt.Text != avvik.Felt.Text);
}
