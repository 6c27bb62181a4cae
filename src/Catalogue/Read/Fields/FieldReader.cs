using System.Collections.Immutable;
using Catalogue.Diagnostics;
using Catalogue.Model;
using Catalogue.Source;
using Catalogue.Yaml;

namespace Catalogue.Read.Fields;

/// <summary>Hands out the fields of one entry, each asked for once, and reports what is missing, of the wrong form, or unknown.</summary>
public sealed class FieldReader
{
    public static readonly Rule Missing = new("TK201", Severity.Error, "Et påkrevd felt mangler");
    public static readonly Rule WrongType = new("TK202", Severity.Error, "Feltet har feil form");
    public static readonly Rule Unknown = new("TK203", Severity.Error, "Ukjent felt");

    private readonly YamlMapping mapping;
    private readonly bool[] asked;
    private readonly ICollection<Diagnostic> diagnostics;
    private readonly List<FieldDescription>? description;

    internal FieldReader(Entry entry, YamlMapping mapping, ICollection<Diagnostic> diagnostics)
    {
        Entry = entry;
        this.mapping = mapping;
        this.diagnostics = diagnostics;
        asked = new bool[mapping.Entries.Length];
    }

    /// <summary>A reader of nothing, which only writes down what it is asked for.</summary>
    internal FieldReader(List<FieldDescription> description)
        : this(Entry.Nothing, YamlMapping.Empty, []) => this.description = description;

    public Entry Entry { get; }

    public Origin Origin => Entry.Origin;

    internal ICollection<Diagnostic> Diagnostics => diagnostics;

    /// <summary>The value of a field, or null where it is absent or blank.</summary>
    internal YamlNode? Take(FieldSpec spec, FieldShape shape)
    {
        if (description is not null)
        {
            description.Add(new(spec, shape));
            return null;
        }

        for (var i = 0; i < mapping.Entries.Length; i++)
        {
            if (mapping.Entries[i].Name != spec.Key)
            {
                continue;
            }

            asked[i] = true;
            var value = mapping.Entries[i].Value;
            if (!IsBlank(value))
            {
                return value;
            }

            ReportMissing(spec, shape, new(mapping.Entries[i].Key.Span, "er tomt"));
            return null;
        }

        ReportMissing(spec, shape, new(Entry.FirstLine, "mangler"));
        return null;
    }

    /// <summary>The value of a field that is one piece of text.</summary>
    internal YamlScalar? TakeScalar(FieldSpec spec, FieldShape shape)
    {
        var node = Take(spec, shape);
        if (node is null or YamlScalar)
        {
            return (YamlScalar?)node;
        }

        var found = node is YamlSequence ? "en liste" : "en gruppe av felter";
        Report(
            WrongType,
            FirstLineOf(node),
            $"«{spec.Key}» skal ha én verdi, men her står {found}",
            $"Skriv verdien på samme linje som feltet: {spec.Key}: {spec.Example}");
        return null;
    }

    internal void Report(Rule rule, Span span, string message, string help) => Report(new(rule, Origin.At(span), message, help));

    internal void Report(Diagnostic diagnostic) => diagnostics.Add(diagnostic);

    /// <summary>A remedy for a value, where the file has it letter by letter.</summary>
    internal Fix? Instead(Span span, string text, (string With, bool IsSafe) remedy) =>
        Fix.OfValue(Origin.Source, (span, text), remedy.With, remedy.IsSafe);

    /// <summary>The first line of a value that may go over many.</summary>
    internal Span FirstLineOf(YamlNode node)
    {
        var text = Origin.Source.Text.AsSpan(node.Span.Start, node.Span.Length);
        var end = text.IndexOf('\n');
        return end < 0 ? node.Span : new(node.Span.Start, end);
    }

    /// <summary>Reports the fields that nobody asked for.</summary>
    internal void Finish()
    {
        if (Array.TrueForAll(asked, isAsked => isAsked))
        {
            return;
        }

        var unknown = mapping.Entries.Where((_, i) => !asked[i]).Select(e => (e.Key, Slip: Misspelling.Of(e.Name, Entry.Fields))).ToList();
        var names = mapping.Entries.Select(e => e.Name).ToHashSet(StringComparer.Ordinal);
        var meant = unknown.Select(u => u.Slip?.Meant).OfType<string>().CountBy(name => name).ToDictionary(StringComparer.Ordinal);
        foreach (var (key, slip) in unknown)
        {
            // Free is a field that is neither there already nor what another unknown key seems to mean too.
            ReportUnknown(new(key.Text, key.Span), slip, slip is { Meant: var name } && !names.Contains(name) && meant[name] == 1);
        }
    }

    /// <summary>Reports a name that no field has; it is put right only where the field that was meant is free.</summary>
    internal void ReportUnknown(Ref key, Misspelling? slip, bool isFree, ImmutableArray<FieldDescription>? among = null)
    {
        var help = slip is { Meant: var near }
            ? $"Mente du «{near}»?"
            : $"Fjern det, eller bruk et av feltene som finnes: {string.Join(", ", (among ?? Entry.Fields).Take(12).Select(f => f.Key))} …";
        Report(new(Unknown, Origin.At(key.Span), $"feltet «{key.Text}» finnes ikke", help)
        {
            Fix = isFree && slip is { } meant ? Instead(key.Span, key.Text, (meant.Meant, meant.IsCertain)) : null,
        });
    }

    private void ReportMissing(FieldSpec spec, FieldShape shape, Gap gap)
    {
        if (spec.Need == Need.Required)
        {
            var remedy = shape.Type == FieldType.Objects
                ? $"Skriv «{spec.Key}:» og ett punkt for hver under det."
                : $"Skriv for eksempel «{spec.Key}: {spec.Example}».";
            Report(Missing, gap.Place, $"feltet «{spec.Key}» {gap.How}", $"{remedy} {spec.Help}");
        }
    }

    internal static bool IsBlank(YamlNode node) =>
        node is YamlScalar { Text: var text } ? text.AsSpan().IsWhiteSpace() : node is YamlSequence { Items.IsEmpty: true };

    private readonly record struct Gap(Span Place, string How);
}
