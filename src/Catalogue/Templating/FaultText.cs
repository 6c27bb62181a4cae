using System.Collections;
using System.Text.Json;
using System.Text.RegularExpressions;
using Scriban.Runtime;

namespace Catalogue.Templating;

/// <summary>What the library says of a template, in Norwegian: what is wrong, and what to do. What it quotes is kept.</summary>
internal static class FaultText
{
    public const string MissingEnd = "The <end> statement was not found";

    // The first that fits is taken: those of the parser, then those of a render.
    private static readonly (string Pattern, string Message, string? Help)[] Known =
    [
        (@"parsing (\w+).*" + MissingEnd, "«$1» mangler «end»", "skriv «{{ end }}» der blokka slutter"),
        (@"Found <end> statement without", "«end» avslutter ingen blokk", "mangler det en «if» eller «for» foran den?"),
        (@"A else condition|Invalid if/else", "«else» hører ikke til noen «if», «case» eller «for»", null),
        (@"A `when` condition", "«when» hører ikke til noen «case»", null),
        (@"Expecting 'in' word instead of `(.+?)`", "her mangler «in», men det står «$1»", "en løkke skrives «for x in liste»"),
        (@"Expecting.*<expression>.*instead of `(.+?)`", "her mangler et uttrykk, men det står «$1»", null),
        (@"Expecting a.*(?:variable|identifier).*instead of `(.+?)`", "her mangler et navn, men det står «$1»", null),
        (@"found `(.+?)` while expecting `(.+?)`", "her mangler «$2», men det står «$1»", null),
        (@"`(.+?)`\W+Expecting (?:a closing )?['`](.)['`]", "her mangler «$2», men det står «$1»", null),
        (@"token `(.+?)` Expecting a colon", "her mangler «:», men det står «$1»", null),
        (@"The dot operator is expected", "etter punktumet må det stå et navn", null),
        (@"`(.+?)`\. Expecting <EOL>", "uventet «$1» etter setningen", "sett «;» eller ny linje mellom setninger"),
        (@"Unexpected escape character `(.+?)`", @"«\$1» betyr ingenting i en tekst", @"skriv «\\» for en skråstrek"),
        (@"^(?:The parser recursive|The statement depth)", "for mange uttrykk eller blokker inni hverandre", "del opp med «include»"),
        (@"^Unexpected token `?([^`]+)", "uventet «$1»", null),
        (@"^Object `(.+?)` is null. Cannot access member", "«$1» er ingenting (null)", "skriv «?.» for «.» hvis den kan mangle"),
        (@"^Object `(.+?)` is null", "«$1» er ingenting (null)", "prøv den først, med «if $1»"),
        (@"for \[with\] statement|for import", "«with» og «import» tar bare objekter som malen har laget selv", null),
        (@"with a null indexer", "indeksen er ingenting (null)", null),
        (@"^The function `(.+?)` was not found", "«$1» finnes ikke", null),
        (@"^Invalid number of arguments `(.+?)` passed to `(\S+).*` while expecting `(.+?)`", "«$2» får $1 argumenter, men skal ha $3", null),
        (@"^Argument index must be", "funksjonen får for mange argumenter", null),
        (@"^Invalid target function", "det første her er en verdi, ikke en funksjon", "mangler det et tegn mellom to verdier?"),
        (@"destination `(.+?)` is not a valid function", "«$1» er ikke en funksjon, og kan ikke stå etter «|»", null),
        (@"^Expecting a direct function instead of the expression `(.+?)/", "«$1» er ikke en funksjon", null),
        (@"Maybe prefix it with @", "her trengs en funksjon", "skriv @ foran navnet, for eksempel «@string.upcase»"),
        (@"^The function `(.+?)` is a statement", "«$1» skriver på siden, og er ingen verdi", "bruk «capture» eller «ret»"),
        (@"divide by (?:0|zero)", "kan ikke dele på 0", "prøv tallet først, for eksempel med «if antall > 0»"),
        (@"^Unsupported types .*/Html`", "ferdig HTML kan ikke regnes med", "sett den sammen med «capture»"),
        (@"perator `(.+?)`.* (?:is not|requires)", "«$1» kan ikke brukes på disse verdiene", null),
        (@"^(?:Unsupported types|Failed to compare)", "verdiene kan ikke sammenlignes eller regnes med", "bruk et felt av dem"),
        (@"^Unable to convert type `(.+?)` to `?(\w+)", "verdien passer ikke: det trengs «$2», men dette er «$1»", null),
        (@"for iterator$", "en løkke trenger en liste, og dette er ingen", null),
        (@"^Unsupported argument `(.+?)` for statement", "«$1» er ikke noe en løkke kan ta", "den tar «offset», «limit» og «reversed»"),
        (@"(?:iteration limit|LoopLimit) `(.+?)`", "løkkene går mer enn $1 runder", "se etter en løkke som ikke slutter"),
        (@"near to stack overflow|^Insufficient stack", "for mange kall inni hverandre", "se etter en funksjon eller mal som kaller seg selv"),
        (@"recursive depth limit `(.+?)`", "mer enn $1 kall inni hverandre", "se etter en funksjon eller mal som kaller seg selv"),
        (@"(?:OutputLimit|LimitToString) `(.+?)`", "teksten blir lengre enn $1 tegn", "se etter en løkke som skriver for mye"),
        (@"too deeply nested", "verdien har for mange verdier inni hverandre", null),
        (@"readonly (?:variable|member):? `?([^`]+)", "«$1» kan ikke endres", "bare det som malen har laget selv, kan endres"),
        (@"object is readonly|method is not supported", "dette kan ikke endres", "bare det som malen har laget selv, kan endres"),
        (@"^The <(\w+)> statement can only", "«$1» kan bare stå i en løkke", null),
    ];

    public static (string Message, string? Help) Of(string message, Exception? cause = null) => cause switch
    {
        RegexMatchTimeoutException => ("det regulære uttrykket bruker for lang tid", "gjentakelser inni gjentakelser er ofte grunnen"),
        RegexParseException => ("det regulære uttrykket er ikke gyldig", "sett det mellom ` og `, så slipper du doble skråstreker"),
        JsonException => ("teksten er ikke gyldig JSON", null),
        _ => Known.Select(k => Translate(message, k)).FirstOrDefault(t => t is not null)
            ?? (cause is FormatException ? "teksten har ikke formen som trengs her" : $"malen stopper her ({message})", null),
    };

    /// <summary>What kind of value it is, as a message calls it.</summary>
    public static string KindOf(object? value) => value switch
    {
        string => "en tekst",
        Html or IScriptOutput => "ferdig HTML",
        DateTime => "en dato",
        ScriptObject or IDictionary => "et objekt",
        IEnumerable => "en liste",
        IConvertible => "et tall",
        _ => "et objekt",
    };

    private static (string Message, string? Help)? Translate(string text, (string Pattern, string Message, string? Help) known)
    {
        var match = Regex.Match(text, known.Pattern, RegexOptions.CultureInvariant | RegexOptions.Singleline);
        return match.Success ? (match.Result(known.Message), known.Help is null ? null : match.Result(known.Help)) : null;
    }
}
