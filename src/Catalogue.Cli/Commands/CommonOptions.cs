using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Parsing;
using System.Globalization;
using Catalogue.Cli.Disk;
using Catalogue.Cli.Rendering;
using Catalogue.Language;

namespace Catalogue.Cli.Commands;

/// <summary>The options that several commands share.</summary>
public static class CommonOptions
{
    public static readonly Option<string> Content = Folder("--content", "content", "Mappen med innholdet.");

    public static readonly Option<string> Templates = Folder("--templates", "templates", "Mappen med malene.");

    public static readonly Option<string> Output = Folder("--output", "site", "Mappen som nettstedet publiseres til.");

    public static readonly Option<string?> BaseUrl = new("--base-url")
    {
        HelpName = "adresse",
        Description = "Adressen nettstedet skal stå på, når den er en annen enn i content/katalog.yml.",
        CustomParser = ParseUrl,
    };

    public static readonly Option<bool> Drafts = new("--drafts") { Description = "Ta med tiltak som ikke er godkjent for publisering." };

    public static readonly Option<DateOnly?> Today = new("--today")
    {
        HelpName = "ÅÅÅÅ-MM-DD",
        Description = "Datoen bygget regner som dagens [standard: maskinens dato].",
        CustomParser = ParseDate,
    };

    public static readonly Option<Report> Format = new("--format")
    {
        HelpName = string.Join('|', Reports.All.Select(report => report.Name)),
        Description = "Hvordan feilene skrives ut [standard: text].",
        DefaultValueFactory = _ => Reports.Text,
        CustomParser = ParseReport,
        CompletionSources = { _ => Reports.All.Select(report => new CompletionItem(report.Name)) },
    };

    public static readonly Option<bool> Quiet = new("--quiet")
    {
        Description = "Skriv bare feil og advarsler: ingen oppsummering, tid eller framdrift.",
        Recursive = true,
    };

    public static readonly Option<bool> Stack = new("--stack")
    {
        Description = "Skriv ut hele kallstakken når programmet selv gjør en feil.",
        Recursive = true,
    };

    /// <summary>
    /// A folder of sources. It may be a link where somebody has named it; the standard one may not, for it comes with everything else in the
    /// repository.
    /// </summary>
    public static string FolderOf(ParseResult parsed, Option<string> option)
    {
        var folder = parsed.GetRequiredValue(option);
        if (parsed.GetResult(option) is not { Implicit: false })
        {
            Links.Refuse(folder, $"Oppgi mappen den peker på, med {option.Name}.");
        }

        return folder;
    }

    /// <summary>A year that has to be given.</summary>
    public static Option<int> Year(string description) => new("--ar")
    {
        Required = true,
        HelpName = "ÅÅÅÅ",
        Description = description,
        CustomParser = ParseYear,
    };

    private static Option<string> Folder(string name, string standard, string description) => new(name)
    {
        HelpName = "mappe",
        Description = $"{description} [standard: {standard}]",
        DefaultValueFactory = _ => CatalogueRoot.PathOf(standard),
        CustomParser = result => ParseFolder(result, name),
    };

    internal static string ParseFolder(ArgumentResult result, string name) => ParseValue(result, name, "navnet på en mappe");

    internal static string ParseValue(ArgumentResult result, string name, string what)
    {
        var text = result.Tokens[0].Value;
        if (text.StartsWith("--", StringComparison.Ordinal))
        {
            result.AddError($"valget {name} mangler verdi; «{text}» ser ut som et valg.");
        }
        else if (text.Length == 0 || text.Contains('\0', StringComparison.Ordinal))
        {
            result.AddError($"{name} må være {what}.");
        }

        return text;
    }

    private static string? ParseUrl(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (!Uri.TryCreate(text, UriKind.Absolute, out var url)
            || url.Scheme is not ("https" or "http")
            || url.Query.Length + url.Fragment.Length > 0
            || text.Any(char.IsWhiteSpace)
            || BadCharacters.In(text))
        {
            result.AddError($"«{text}» er ikke en nettadresse. Skriv --base-url som https://eksempel.no/ eller https://eksempel.no/katalog/.");
        }

        return text;
    }

    private static int ParseYear(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year is < 2000 or > 2100)
        {
            result.AddError($"«{text}» er ikke et år. Skriv --ar som ÅÅÅÅ, for eksempel 2026.");
        }

        return year;
    }

    private static DateOnly? ParseDate(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (!DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            result.AddError($"«{text}» er ikke en dato. Skriv --today som ÅÅÅÅ-MM-DD, for eksempel 2026-11-20.");
        }

        return date;
    }

    private static Report ParseReport(ArgumentResult result)
    {
        var name = result.Tokens[0].Value;
        if (Reports.All.FirstOrDefault(report => report.Name == name) is { } report)
        {
            return report;
        }

        result.AddError($"formatet «{name}» finnes ikke. Velg mellom: {string.Join(", ", Reports.All.Select(known => known.Name))}.");
        return Reports.Text;
    }
}
