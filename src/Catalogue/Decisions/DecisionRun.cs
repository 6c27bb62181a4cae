using System.Collections.Immutable;
using System.Text;
using Catalogue.AutoFix;
using Catalogue.Diagnostics;
using Catalogue.Model;
using Catalogue.Pipeline;
using Catalogue.Source;

namespace Catalogue.Decisions;

/// <summary>
/// What a list of decisions came to: the files that it changes, how many tiltak have it all already, what of it is not used, and the faults that the
/// changed files have got.
/// </summary>
public sealed record DecisionResult(
    ImmutableArray<FixedFile> Files,
    int Unchanged,
    ImmutableArray<DecisionRemark> Remarks,
    ImmutableArray<Diagnostic> Faults,
    Secrets Secrets);

/// <summary>Carries a list of decisions into the content. A file that the rules would find worse than before is left as it was.</summary>
public static class DecisionRun
{
    /// <summary>The largest list that is read, in bytes.</summary>
    public const int MaxBytes = ListText.MaxBytes;

    public static DecisionResult Of(ReadOnlySpan<byte> bytes, ImmutableArray<RawFile> content, DateOnly today)
    {
        var (katalog, secrets) = ContentCheck.Open(content);
        if (ListText.Of(bytes, out var why) is not { } text)
        {
            return new([], 0, [new(0, why, "")], [], secrets);
        }

        var list = DecisionList.Read(text);
        var remarks = list.Remarks.ToBuilder();
        var wanted = Wanted(list.Rows, katalog, remarks);
        var changed = new Dictionary<string, RawFile>(StringComparer.Ordinal);
        var unchanged = 0;
        var files = content.ToDictionary(f => f.Path, StringComparer.Ordinal);
        foreach (var (tiltak, rows) in wanted)
        {
            var file = files[tiltak.Tiltak.Origin.Source.Path];
            if (Written(file, rows, tiltak, remarks) is not { } written)
            {
                continue;
            }

            if (written.Bytes.Span.SequenceEqual(file.Bytes.Span))
            {
                unchanged++;
            }
            else
            {
                changed[file.Path] = written;
            }
        }

        var faults = Judge(content, today, changed, (wanted, remarks));
        return new(
            [.. content.Where(f => changed.ContainsKey(f.Path)).Select(f => new FixedFile(f, Encoding.UTF8.GetString(changed[f.Path].Bytes.Span)))],
            unchanged,
            [.. remarks.OrderBy(r => r.Line)],
            faults,
            secrets.And(ContentCheck.Open(With(content, changed)).Secrets));
    }

    // One tiltak and period has one row.
    private static ImmutableArray<(TiltakNode Tiltak, ImmutableArray<DecisionRow> Rows)> Wanted(
        ImmutableArray<DecisionRow> rows, Katalog katalog, ImmutableArray<DecisionRemark>.Builder remarks)
    {
        var finder = new TiltakFinder(katalog);
        var found = new List<(TiltakNode Tiltak, DecisionRow Row)>();
        var lines = new Dictionary<(TiltakNode, Periode?), int>();
        foreach (var row in rows)
        {
            if (finder.Find(row, out var why) is not { } tiltak)
            {
                remarks.Add(why!);
            }
            else if (lines.TryGetValue((tiltak, row.Periode), out var first))
            {
                remarks.Add(new(
                    row.Line,
                    $"«{tiltak.Id}» står også på linje {first}",
                    "Bare den første er brukt. Skriv hvilken periode hver av dem gjelder."));
            }
            else if (row.Values.IsEmpty && row.Status is null)
            {
                remarks.Add(new(row.Line, $"raden om «{tiltak.Id}» har ikke noe vedtak", "La den stå til vedtaket er gjort."));
            }
            else
            {
                found.Add((tiltak, row));
                lines.Add((tiltak, row.Periode), row.Line);
            }
        }

        return [.. found.GroupBy(f => f.Tiltak).Select(g => (g.Key, g.Select(f => f.Row).ToImmutableArray()))];
    }

    private static RawFile? Written(RawFile file, ImmutableArray<DecisionRow> rows, TiltakNode tiltak, ImmutableArray<DecisionRemark>.Builder remarks)
    {
        var all = Outcome.Of(tiltak.Tiltak, rows) is { } status ? rows.Add(new(rows[0].Line) { Values = [("status", status)] }) : rows;
        RawFile? written = file;
        foreach (var row in all.Where(r => !r.Values.IsEmpty))
        {
            written = FieldWriter.Write(written, row);
            if (written is null)
            {
                remarks.Add(new(
                    row.Line,
                    $"feltene i {file.Path} kan ikke endres trygt",
                    "Kjør catalogue check --fix, eller skriv vedtaket inn for hånd."));
                return null;
            }
        }

        return written;
    }

    // Nothing may be worse than it was: what would get more errors stays as it is.
    private static ImmutableArray<Diagnostic> Judge(
        ImmutableArray<RawFile> content,
        DateOnly today,
        Dictionary<string, RawFile> changed,
        (ImmutableArray<(TiltakNode Tiltak, ImmutableArray<DecisionRow> Rows)> Wanted, ImmutableArray<DecisionRemark>.Builder Remarks) told)
    {
        if (changed.Count == 0)
        {
            return [];
        }

        var before = ContentCheck.Faults(content, today).Select(Known).ToHashSet();
        var fresh = Fresh();
        var errors = fresh.Where(d => d.IsError).ToLookup(d => d.Location.Source.Path, StringComparer.Ordinal);
        foreach (var (tiltak, rows) in told.Wanted)
        {
            var path = tiltak.Tiltak.Origin.Source.Path;
            if (errors[path].FirstOrDefault() is { } error && changed.Remove(path))
            {
                told.Remarks.Add(new(
                    rows[0].Line,
                    $"«{tiltak.Id}» er ikke rørt: vedtaket ville gitt feilen {error.Rule.Code}, {error.Message}",
                    error.Help ?? ""));
            }
        }

        return [.. errors.Count > 0 ? Fresh() : fresh];

        List<Diagnostic> Fresh() =>
            [.. ContentCheck.Faults(With(content, changed), today).Where(d => !before.Contains(Known(d))).OrderBy(d => d, DiagnosticOrder.Instance)];
    }

    private static (string, string, string) Known(Diagnostic d) => (d.Rule.Code, d.Location.Source.Path, d.Message);

    private static ImmutableArray<RawFile> With(ImmutableArray<RawFile> content, Dictionary<string, RawFile> changed) =>
        [.. content.Select(f => changed.GetValueOrDefault(f.Path, f))];
}
