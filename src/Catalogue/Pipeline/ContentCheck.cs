using System.Collections.Immutable;
using Catalogue.Diagnostics;
using Catalogue.Model;
using Catalogue.Rules;
using Catalogue.Source;

namespace Catalogue.Pipeline;

/// <summary>
/// The content on its own, before any page is made: enough to know what the registers hold, and to judge a file that is being written.
/// </summary>
public static class ContentCheck
{
    public static Katalog Link(ImmutableArray<RawFile> content) => FrontEnd.Link(Alone(content), new(default), []).Katalog;

    /// <summary>The linked content, and what of it must not be printed.</summary>
    public static (Katalog Katalog, Secrets Secrets) Open(ImmutableArray<RawFile> content)
    {
        var katalog = Link(content);
        return (katalog, Secrets.Of(AllRules.Secrets(new(katalog, default))));
    }

    /// <summary>Every fault that the files themselves have, unsorted; those that show only in finished pages are left out.</summary>
    public static IReadOnlyList<Diagnostic> Faults(ImmutableArray<RawFile> content, DateOnly today)
    {
        var faults = new List<Diagnostic>();
        var options = new BuildOptions(today);
        faults.AddRange(FrontEnd.Link(Alone(content), options, faults).Validate(options));
        Redaction.Apply(faults);
        return faults;
    }

    private static Sources Alone(ImmutableArray<RawFile> content) => new(content, [], []);
}
