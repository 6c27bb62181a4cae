using System.Collections.Frozen;
using Catalogue.Read;
using Catalogue.Read.Fields;
using Catalogue.Source;
using Catalogue.Yaml;

namespace Catalogue.Rules.Privacy;

/// <summary>The fields whose value is a number by declaration: what stands there alone is no phone number, whatever it looks like.</summary>
internal static class AmountFields
{
    private static readonly FrozenSet<string> Keys = AllKinds.Kinds.SelectMany(k => All(k.Fields)).Where(f => f.Shape.Type is FieldType.Amount or FieldType.Integer).Select(f => f.Key).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>True where the number is all that the line's field has for a value.</summary>
    public static bool IsValueOfOne(PrivacyText file, Span number)
    {
        if (number.Start >= file.BodyStart)
        {
            return false;
        }

        var text = file.Text;
        var start = text.LastIndexOf('\n', number.Start) + 1;
        var end = text.IndexOf('\n', number.End) is var next and >= 0 ? next : text.Length;
        var before = text.AsSpan(start, number.Start - start).Trim(" -\"'");
        return before.EndsWith(":") && text.AsSpan(number.End, end - number.End).Trim(" \"'").IsEmpty && Keys.Contains(YamlKey.Fold(new(before[..^1])));
    }

    private static IEnumerable<FieldDescription> All(IEnumerable<FieldDescription> fields) => fields.SelectMany(f => All(f.Shape.Fields()).Prepend(f));
}
