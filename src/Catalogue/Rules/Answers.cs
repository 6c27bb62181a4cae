using System.Collections.Frozen;
using System.Collections.Immutable;
using Catalogue.Language;
using Catalogue.Model;
using Catalogue.Read;

namespace Catalogue.Rules;

/// <summary>The fields that a file answers: by a value, right or wrong, or by an avvik that says why there is none. A misspelt key counts, since it is a fault of its own.</summary>
internal sealed class Answers
{
    private static readonly FrozenSet<string> TiltakKeys = TiltakReader.Kind.Fields.Select(f => f.Key).ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> PakkeKeys = PakkeReader.Kind.Fields.Select(f => f.Key).ToFrozenSet(StringComparer.Ordinal);

    private readonly HashSet<string> answered = new(StringComparer.Ordinal);

    private Answers(Origin origin, ImmutableArray<Avvik> avvik, bool isPakke)
    {
        (Origin, IsPakke) = (origin, isPakke);
        var known = isPakke ? PakkeKeys : TiltakKeys;
        foreach (var field in origin.Fields.Where(f => !f.IsBlank))
        {
            answered.Add(known.Contains(field.Field) ? field.Field : Suggest.Nearest(field.Field, known.Order(StringComparer.Ordinal)) ?? field.Field);
        }

        answered.UnionWith(avvik.Select(a => a.Felt.Text).OfType<string>());
    }

    public Origin Origin { get; }

    public bool IsPakke { get; }

    public string What => IsPakke ? "pakken" : "tiltaket";

    public static Answers Of(Tiltak tiltak) => new(tiltak.Origin, tiltak.Avvik, isPakke: false);

    public static Answers Of(Pakke pakke) => new(pakke.Origin, pakke.Avvik, isPakke: true);

    public bool Has(string field) => answered.Contains(field);
}
