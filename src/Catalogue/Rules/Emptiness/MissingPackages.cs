using Catalogue.Diagnostics;

namespace Catalogue.Rules.Emptiness;

/// <summary>A catalogue without a single file of a package is a folder that was moved, or not fetched whole.</summary>
public static class MissingPackages
{
    internal const string Folder = "content/pakker/";

    public static readonly Rule Rule = new("TK131", Severity.Error, "Katalogen mangler pakkene sine");

    public static readonly Validation Validation = new(Rule, context => HasFiles(context) ? [] :
    [
        new Diagnostic(
            Rule,
            new(new(Folder.TrimEnd('/'), ""), default),
            "mappa pakker finnes ikke i innholdsmappa, eller er tom",
            "Lag den første pakken med «catalogue new pakke». Pekte du på en annen mappe enn katalogens, så pek på den rette med --content."),
    ]);

    internal static bool HasFiles(RuleContext context) =>
        context.Katalog.Entries.Files.Any(file => file.Source.Path.StartsWith(Folder, StringComparison.Ordinal));
}
