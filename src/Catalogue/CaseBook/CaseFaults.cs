using System.Collections.Immutable;
using Catalogue.Diagnostics;
using Catalogue.Language;
using Catalogue.Model;

namespace Catalogue.CaseBook;

/// <summary>The faults of the content by the file that they are in; what must not be printed is masked.</summary>
internal sealed class CaseFaults
{
    private const string Packages = "content/pakker/";

    // The folders that a saksbok shows little or nothing of; registers stand in the others.
    private static readonly string[] Unshown = [Packages, "content/sider/", "content/regler/"];

    private readonly ILookup<string, Diagnostic> byFile;

    private CaseFaults(ILookup<string, Diagnostic> byFile) => this.byFile = byFile;

    public Secrets Secrets { get; private init; } = Secrets.None;

    /// <summary>Why there can be no saksbok: personal data in what it would show, and all that is no fault of the content.</summary>
    public ImmutableArray<Diagnostic> Blocking { get; private init; } = [];

    /// <summary>Why some files of packages could not be read: what is in them is not in the saksbok either.</summary>
    public ImmutableArray<Diagnostic> Unread { get; private init; } = [];

    public static CaseFaults Of(List<Diagnostic> faults, Katalog katalog, CaseSelection selection)
    {
        var shown = ShownBy(selection).ToHashSet(StringComparer.Ordinal);
        var others = katalog.Pakker.Where(p => IsOfOthers(p, selection.Scope)).SelectMany(FoldersOf).ToHashSet(StringComparer.Ordinal);
        var read = katalog.Tiltak.Select(t => t.Tiltak.Origin).Concat(katalog.Pakker.Select(p => p.Pakke.Origin))
            .Select(o => o.Source.Path).ToHashSet(StringComparer.Ordinal);

        // A masked fault tells another path, where a secret stands in the name of the file.
        var places = faults.Select(f => f.Location.Source.Path).ToList();
        var blocking = faults.Select(IsBlocking).ToList();
        var secrets = Secrets.Of(faults);
        Redaction.Apply(faults);
        var all = faults.Zip(places).OrderBy(f => f.First, DiagnosticOrder.Instance).ToList();
        return new(all.ToLookup(f => f.Second, f => f.First, StringComparer.Ordinal))
        {
            Secrets = secrets,
            Blocking = [.. faults.Where((_, i) => blocking[i])],
            Unread = [.. all.Where(f => f.First.IsError && IsUnread(f.Second)).Select(f => f.First)],
        };

        bool IsBlocking(Diagnostic fault) => fault.IsError
            && (!fault.Location.Source.Path.StartsWith("content/", StringComparison.Ordinal)
                || fault.Rule == InternalError.Rule
                || (fault.Rule.IsSecret && IsShown(fault.Location.Source.Path)));

        bool IsUnread(string path) => IsText(path) && !read.Contains(path) && !others.Contains(FolderOf(path));

        bool IsShown(string path) => !Unshown.Any(folder => path.StartsWith(folder, StringComparison.Ordinal))
            || shown.Any(place => path.StartsWith(place, StringComparison.Ordinal));
    }

    // Its packages, and what they build on, which tells how that went.
    private static IEnumerable<string> ShownBy(CaseSelection selection) => selection.Pakker.SelectMany(FoldersOf)
        .Concat(selection.Tiltak.SelectMany(t => t.Opphav).Select(t => t.Tiltak.Origin.Source.Path))
        .Concat(selection.Pakker.SelectMany(p => p.Videreforer).Select(p => p.Pakke.Origin.Source.Path));

    public IEnumerable<Saksnotat> In(PakkeNode pakke)
    {
        var folders = FoldersOf(pakke).Distinct(StringComparer.Ordinal).ToList();
        return byFile.Where(f => folders.Exists(folder => f.Key.StartsWith(folder, StringComparison.Ordinal)))
            .OrderBy(f => f.Key, StringComparer.Ordinal)
            .SelectMany(f => f)
            .Select(Told);
    }

    public int CountIn(TiltakNode tiltak) => byFile[tiltak.Tiltak.Origin.Source.Path].Count();

    /// <summary>«1 feil og 2 advarsler»; «ingen».</summary>
    public string WordsFor(TiltakNode tiltak)
    {
        var faults = byFile[tiltak.Tiltak.Origin.Source.Path].ToList();
        var errors = faults.Count(f => f.IsError);
        string[] words =
        [
            .. errors > 0 ? [$"{NorwegianFormat.Number(errors)} feil"] : Array.Empty<string>(),
            .. faults.Count > errors ? [NorwegianFormat.Count(faults.Count - errors, "1 advarsel", "advarsler")] : Array.Empty<string>(),
        ];
        return words.Length == 0 ? "ingen" : NorwegianFormat.List(words);
    }

    private static Saksnotat Told(Diagnostic fault) => new($"{(fault.IsError ? "Feil" : "Advarsel")}: {fault.Message}")
    {
        Sted = FormattableString.Invariant($"{fault.Location.Source.Path[Packages.Length..]}, linje {fault.Location.Position.Line}"),
        Hjelp = fault.Help,
    };

    // Most often one; the name of a folder need not be the id that it stands for.
    private static IEnumerable<string> FoldersOf(PakkeNode pakke) =>
        pakke.Tiltak.Select(t => t.Tiltak.Origin).Prepend(pakke.Pakke.Origin).Select(o => FolderOf(o.Source.Path));

    private static string FolderOf(string path) => path[..(path.LastIndexOf('/') + 1)];

    private static bool IsOfOthers(PakkeNode pakke, CaseBookScope scope) =>
        (pakke.Ramme.Ar is { } ar && ar != scope.Ar) || !(pakke.Ramme.Fylker.IsEmpty || pakke.Ramme.Fylker.Contains(scope.Fylke));

    private static bool IsText(string path) => path.StartsWith(Packages, StringComparison.Ordinal) && path.EndsWith(".md", StringComparison.Ordinal);
}
