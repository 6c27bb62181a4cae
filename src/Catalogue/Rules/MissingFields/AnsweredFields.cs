using System.Collections.Frozen;
using System.Collections.Immutable;
using Catalogue.Language;
using Catalogue.Model;
using Catalogue.Read;

namespace Catalogue.Rules.MissingFields;

/// <summary>
/// The fields that a file answers: by a value, right or wrong, by an avvik that says why there is none, or because its form does not ask. A misspelt
/// key counts, since it is a fault of its own.
/// </summary>
internal sealed class AnsweredFields
{
    private static readonly FrozenSet<string> TiltakKeys = TiltakReader.Kind.Fields.Select(f => f.Key).ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> PakkeKeys = PakkeReader.Kind.Fields.Select(f => f.Key).ToFrozenSet(StringComparer.Ordinal);

    private readonly HashSet<string> answered = new(StringComparer.Ordinal);

    private AnsweredFields(Origin origin, ImmutableArray<Avvik> avvik, Skjema? skjema, bool isPakke)
    {
        (Origin, IsPakke) = (origin, isPakke);
        answered.UnionWith(ContentFields.UnaskedBy(skjema, isPakke ? PakkeReader.Kind.Fields : TiltakReader.Kind.Fields).Select(f => f.Key));
        foreach (var field in origin.Fields.Where(f => !f.IsBlank).Select(f => f.Field).Concat(avvik.Select(a => a.Felt.Text).OfType<string>()))
        {
            answered.Add(Meant(field));
        }
    }

    public Origin Origin { get; }

    public bool IsPakke { get; }

    public string What => IsPakke ? "pakken" : "tiltaket";

    // What its periods state, the tiltak has: the fields have the same names there.
    public static AnsweredFields Of(TiltakNode node)
    {
        var fields = new AnsweredFields(node.Tiltak.Origin, node.Tiltak.Avvik, node.Pakke?.Skjema, isPakke: false);
        fields.answered.UnionWith(node.Tiltak.Perioder.SelectMany(p => p.Origin.Fields).Where(f => !f.IsBlank).Select(f => f.Field));
        return fields;
    }

    public static AnsweredFields Of(PakkeNode node) => new(node.Pakke.Origin, node.Pakke.Avvik, node.Skjema, isPakke: true);

    public bool Has(string field) => answered.Contains(field);

    private string Meant(string field)
    {
        var known = IsPakke ? PakkeKeys : TiltakKeys;
        return known.Contains(field) ? field : Suggest.Nearest(field, known.Order(StringComparer.Ordinal)) ?? field;
    }
}
