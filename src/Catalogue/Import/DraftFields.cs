using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Catalogue.Read;
using Catalogue.Read.Fields;

namespace Catalogue.Import;

/// <summary>The fields of a file that is being drafted: their values, where the source is in doubt, and what a person has to confirm.</summary>
internal sealed class DraftFields(string kind)
{
    private static readonly FrozenSet<string> OfPakke = KeysOf("pakke");
    private static readonly FrozenSet<string> OfTiltak = KeysOf("tiltak");

    private readonly Dictionary<string, ImmutableArray<string>> values = new(StringComparer.Ordinal);
    private readonly List<(string Field, string Why)> avvik = [];
    private readonly List<string> toConfirm = [];

    public KindDescription Kind { get; } = AllKinds.Find(kind)!;

    public IReadOnlyList<string> ToConfirm => toConfirm;

    public IReadOnlyList<(string Field, string Why)> Avvik => avvik;

    public IEnumerable<string> Keys => Kind.Fields.Select(f => f.Key).Where(values.ContainsKey);

    public static bool IsOfTiltak(string field) => OfTiltak.Contains(field) && (field == "tittel" || !OfPakke.Contains(field));

    /// <summary>Whether an answer may fill the field here: what a package shares with its tiltak is the package's, a title the tiltak's.</summary>
    public bool Takes(string field) => kind == "pakke" ? OfPakke.Contains(field) && field != "tittel" : IsOfTiltak(field);

    public ImmutableArray<string> this[string field] => values.GetValueOrDefault(field, []);

    public string Text(string field) => this[field].FirstOrDefault("");

    /// <summary>Sets a field that has no value yet; of a list what is new is added.</summary>
    public void Set(string field, params IEnumerable<string> more)
    {
        var isList = Kind.Fields.FirstOrDefault(f => f.Key == field)?.Shape.IsList ?? false;
        var all = this[field].Concat(more.Where(v => v.Length > 0)).Distinct(StringComparer.Ordinal).ToImmutableArray();
        if (!all.IsEmpty)
        {
            values[field] = isList ? all : all[..1];
        }
    }

    public void Replace(string field, string value) => values[field] = [value];

    public void Set(string field, long? value) => Set(field, value?.ToString(CultureInfo.InvariantCulture) ?? "");

    public void Doubt(string field, string why)
    {
        if (!avvik.Exists(a => a.Field == field))
        {
            avvik.Add((field, why));
        }
    }

    public void Confirm(string what)
    {
        if (!toConfirm.Contains(what))
        {
            toConfirm.Add(what);
        }
    }

    /// <summary>The front matter in the order of the declaration and the style of the house.</summary>
    public string FrontMatter()
    {
        var text = new StringBuilder("---\n");
        foreach (var field in Kind.Fields)
        {
            if (field.Key == "avvik" && avvik.Count > 0)
            {
                var why = field.Shape.Fields!().Single(f => f.Key == "grunn");
                text.Append("avvik:\n").AppendJoin("", avvik.Select(a => $"  - felt: {a.Field}\n{Indented(FrontMatterText.Of(why, [a.Why]))}"));
            }
            else if (values.TryGetValue(field.Key, out var all) && field.Shape.Type != FieldType.Objects)
            {
                text.Append(FrontMatterText.Of(field, all));
            }
        }

        return text.Append("---\n").ToString();
    }

    private static string Indented(string lines) => $"    {lines.TrimEnd('\n').Replace("\n", "\n    ", StringComparison.Ordinal)}\n";

    private static FrozenSet<string> KeysOf(string kind) => AllKinds.Find(kind)!.Fields.Select(f => f.Key).ToFrozenSet(StringComparer.Ordinal);
}
