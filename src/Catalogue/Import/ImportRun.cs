using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Catalogue.Diagnostics;
using Catalogue.Language;
using Catalogue.Model;
using Catalogue.Pipeline;
using Catalogue.Read;
using Catalogue.Rules.Sums;
using Catalogue.Source;

namespace Catalogue.Import;

/// <summary>
/// What importing documents came to: the files to write, all of them new; the account of each document; and the faults of the new files that a person
/// must mend.
/// </summary>
public sealed record ImportResult(
    ImmutableArray<RawFile> Files, ImmutableArray<DocumentAccount> Documents, ImmutableArray<Diagnostic> Faults, Secrets Secrets);

/// <summary>
/// Turns filled-in forms into drafts of packages and tiltak. A package that the catalogue has already is compared and left as it is.
/// </summary>
public static partial class ImportRun
{
    /// <summary>The largest document that is read, in bytes.</summary>
    public const int MaxBytes = FormSource.MaxBytes;

    private const int MaxRounds = 4;

    private static readonly ImmutableHashSet<Rule> Sums = [TiltakSum.Rule, OrdningSum.Rule, PakkeSum.Rule];

    /// <summary>The documents are read as the form with this id where one is named, else as those that they are.</summary>
    public static ImportResult Of(
        ImmutableArray<(string Name, ReadOnlyMemory<byte> Bytes)> documents, ImmutableArray<RawFile> content, DateOnly today, string? skjema = null)
    {
        var (katalog, secrets) = ContentCheck.Open(content);
        var chosen = skjema is null ? null : katalog.Registers.Skjemaer.Find(skjema);
        var files = content;
        var accounts = ImmutableArray.CreateBuilder<DocumentAccount>();
        foreach (var (name, bytes) in documents)
        {
            var (account, written) = One(name, bytes, (katalog, files, today), chosen);
            accounts.Add(account);
            files = [.. files, .. written];

            // The next document may have a form that this one had too.
            katalog = written.IsEmpty ? katalog : ContentCheck.Link(files);
        }

        var fresh = files[content.Length..];
        var paths = fresh.Select(f => f.Path).ToHashSet(StringComparer.Ordinal);
        ImmutableArray<Diagnostic> faults = fresh.IsEmpty ? []
            : [.. ContentCheck.Faults(files, today).Where(d => d.IsError && paths.Contains(d.Location.Source.Path)).Order(DiagnosticOrder.Instance)];
        return new(fresh, accounts.DrainToImmutable(), faults, secrets);
    }

    private static (DocumentAccount Account, ImmutableArray<RawFile> Files) One(
        string name, ReadOnlyMemory<byte> bytes, (Katalog Katalog, ImmutableArray<RawFile> Files, DateOnly Today) known, Skjema? chosen)
    {
        var source = FormSource.Read(bytes);
        if (source.Refusal is { } refusal)
        {
            return (new(name, refusal), []);
        }

        var personal = PersonalData.In(source.Lines, known.Katalog.Entries);
        var parts = FormRecognition.Of(source.Lines, known.Katalog.Registers.Skjemaer.All, chosen);
        var account = DocumentAccounts.Of(name, source, parts, personal);
        var files = known.Files;
        foreach (var part in parts.Where(p => p.Match is not null))
        {
            var taken = files.Select(f => Path.GetFileNameWithoutExtension(f.Path));
            foreach (var draft in new Drafting(part, personal, known.Katalog).Drafts(taken))
            {
                if (Existing(draft, known.Katalog) is { } existing)
                {
                    var compared = FieldComparison.Of(draft, existing, part.Match!.Skjema, known.Katalog.Registers);
                    account = account.With((new PackageAccount(existing.Id, draft, IsNew: false) with { Compared = compared }).Without(personal));
                }
                else
                {
                    Explain(draft, personal, files, known.Today);
                    files = files.AddRange(draft.Files(personal));
                    account = account.With(new PackageAccount(draft.Id, draft, IsNew: true).Without(personal));
                }
            }
        }

        return (account, files[known.Files.Length..]);
    }

    // The same form, year and scheme from the same owners or region.
    private static PakkeNode? Existing(FormDraft draft, Katalog katalog)
    {
        var fields = draft.Pakke.Fields;
        var owners = Ids(fields["eiere"]);
        return katalog.Pakker.FirstOrDefault(p => p.Pakke.Skjema?.Text == fields.Text("skjema")
            && $"{p.Pakke.Ramme.Ar}" == fields.Text("ar")
            && p.Pakke.Ramme.Ordninger.Select(o => o.Text).ToHashSet().SetEquals(fields["ordning"])
            && (owners.Count > 0 && Ids(p.Pakke.Ramme.Eiere.Select(e => e.Text)).SetEquals(owners)
                || (fields.Text("region") is { Length: > 0 } region && p.Pakke.Ramme.Regioner.Any(r => r.Text == region))));

        HashSet<string> Ids(IEnumerable<string> names) => [.. names.Select(n => katalog.Registers.Eiere.Find(n)?.Id ?? n)];
    }

    // Where the sums of the form do not add up, the rules say so, and the draft says it of its source. One doubt may bring another to light.
    private static void Explain(FormDraft draft, PersonalData personal, ImmutableArray<RawFile> files, DateOnly today)
    {
        for (var round = 0; round < MaxRounds; round++)
        {
            var faults = ContentCheck.Faults(files.AddRange(draft.Files(personal)), today).Where(d => Sums.Contains(d.Rule)).ToList();
            var doubts = draft.All.Sum(f => f.Fields.Avvik.Count);
            foreach (var file in draft.All)
            {
                foreach (var fault in faults.Where(f => f.Location.Source.Path == draft.PathOf(file)))
                {
                    var why = Key().Replace(fault.Message, m => $"«{AllKinds.LabelOf(m.Value)}»");
                    file.Fields.Doubt(FieldAt(fault.Location), NorwegianFormat.Capital(why) + ".");
                }
            }

            if (draft.All.Sum(f => f.Fields.Avvik.Count) == doubts)
            {
                return;
            }
        }
    }

    private static string FieldAt(Location location)
    {
        var text = location.Source.Text;
        var line = text[(text.LastIndexOf('\n', Math.Max(location.Span.Start - 1, 0)) + 1)..];
        return line[..Math.Max(line.IndexOf(':', StringComparison.Ordinal), 0)];
    }

    [GeneratedRegex("[a-z]+(?:_[a-z]+)+")]
    private static partial Regex Key();
}
