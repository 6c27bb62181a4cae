using System.Collections.Immutable;
using Catalogue.Diagnostics;
using Catalogue.Edition;
using Catalogue.Model;
using Catalogue.Parse;
using Catalogue.Read;
using Catalogue.Rules;
using Catalogue.Source;

namespace Catalogue;

/// <summary>The content on its own, before any page is made: enough to know what the registers hold, and to judge a file that is being written.</summary>
public static class ContentCheck
{
    public static Katalog Link(ImmutableArray<RawFile> content) => Link(content, []);

    /// <summary>Every fault that the files themselves have, unsorted; those that show only in finished pages are left out.</summary>
    public static IReadOnlyList<Diagnostic> Faults(ImmutableArray<RawFile> content, DateOnly today)
    {
        var faults = new List<Diagnostic>();
        var katalog = Link(content, faults);
        faults.AddRange(AllRules.Check(new(katalog, today) { OwnAddresses = Paths.Own }));
        return faults;
    }

    private static Katalog Link(ImmutableArray<RawFile> content, List<Diagnostic> faults) => Linker.Link(EntriesReader.Read(Documents.Parse(content, faults), faults));
}
