using System.Collections.Immutable;
using System.Text;
using Catalogue.Model;
using Catalogue.Rules.Privacy;

namespace Catalogue.Import;

/// <summary>What of a source's lines is about persons, by the same recognisers as the rules have.</summary>
internal sealed class PersonalData
{
    /// <summary>Stands where something was left out.</summary>
    public const string LeftOut = "(utelatt)";

    private const int MaxRounds = 5;

    private readonly KnownNames known;
    private readonly ILookup<int, string> secrets;

    private PersonalData(KnownNames known, ILookup<int, string> secrets) => (this.known, this.secrets) = (known, secrets);

    public static PersonalData In(ImmutableArray<FormLine> lines, Entries entries)
    {
        var known = KnownNames.Of(entries);
        var text = new StringBuilder();
        var starts = new List<int>(lines.Length);
        foreach (var line in lines)
        {
            // Rows are read as tables, sign for sign. Other lines stand apart: what goes on from one to the next is found in the draft.
            text.Append(line.IsRow ? "|" : "");
            starts.Add(text.Length);
            text.Append(line.Text.Replace('\t', '|').Replace('\n', ' ')).Append(line.IsRow ? "|\n" : "\n\n");
        }

        var found = new List<(int Line, string Secret)>();
        foreach (var hit in PrivacyScan.Of(PrivacyText.Prose(text.ToString()), known))
        {
            for (var line = LineOf(starts, hit.Span.Start); line < lines.Length && starts[line] < hit.Span.End; line++)
            {
                var length = lines[line].Text.Length;
                var (from, to) = (Math.Clamp(hit.Span.Start - starts[line], 0, length), Math.Clamp(hit.Span.End - starts[line], 0, length));
                if (from < to)
                {
                    found.Add((line, lines[line].Text[from..to]));
                }
            }
        }

        return new(known, found.ToLookup(f => f.Line, f => f.Secret));
    }

    public bool IsIn(int line) => secrets.Contains(line);

    /// <summary>A text of that line without what is about persons.</summary>
    public string Without(int line, string text) =>
        secrets[line].Aggregate(text, (clean, secret) => clean.Replace(secret, LeftOut, StringComparison.Ordinal));

    /// <summary>A file without what is about persons. What the recognisers still find after some rounds takes its whole line with it.</summary>
    public string WithoutIn(string file)
    {
        for (var round = 0; ; round++)
        {
            var body = file.IndexOf("\n---\n", StringComparison.Ordinal) + 1;
            var hits = PrivacyScan.Of(new(file, body, IsRegister: false), known);
            if (hits.IsEmpty)
            {
                return file;
            }

            foreach (var hit in hits.Reverse())
            {
                var (from, to) = (hit.Span.Start, hit.Span.End);
                if (round >= MaxRounds)
                {
                    (from, to) = (file.LastIndexOf('\n', Math.Max(from - 1, 0)) + 1, file.IndexOf('\n', to) is var end and >= 0 ? end : file.Length);
                }

                file = string.Concat(file.AsSpan(0, from), round < MaxRounds ? LeftOut : "", file.AsSpan(to));
            }
        }
    }

    private static int LineOf(List<int> starts, int offset)
    {
        var found = starts.BinarySearch(offset);
        return found >= 0 ? found : Math.Max(~found - 1, 0);
    }
}
