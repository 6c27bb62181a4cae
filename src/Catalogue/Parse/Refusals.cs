using System.Collections.Immutable;
using Catalogue.Diagnostics;
using Catalogue.Source;

namespace Catalogue.Parse;

/// <summary>What the shell did not read is told, so that nobody believes that it counts.</summary>
public static class Refusals
{
    public static readonly Rule Link = new("TK113", Severity.Error, "Fila eller mappa er en lenke");
    public static readonly Rule GitRepository = new("TK114", Severity.Error, "Mappa er eller ligner et git-arkiv");

    public static void Check(ImmutableArray<Refused> refused, ICollection<Diagnostic> diagnostics)
    {
        foreach (var (path, why) in refused)
        {
            var place = new Location(new(path, ""), default);
            diagnostics.Add(why switch
            {
                Refusal.LinkToFile =>
                    new(Link, place, "fila er en symbolsk lenke, og blir ikke lest", "Legg selve fila her i stedet for lenken, eller slett lenken."),
                Refusal.LinkToFolder =>
                    new(
                        Link,
                        place,
                        "mappa er en symbolsk lenke, og blir ikke lest",
                        "Legg selve mappa her i stedet for lenken, eller slett lenken."),
                _ =>
                    new(
                        GitRepository,
                        place,
                        $"mappa «{path[..path.LastIndexOf('/')]}» er eller ligner et git-arkiv",
                        $"Slett «{path[(path.LastIndexOf('/') + 1)..]}» og de andre filene til git, og la vanlige filer bli."),
            });
        }
    }
}
