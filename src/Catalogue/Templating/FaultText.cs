using System.Collections;
using System.Text.RegularExpressions;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Catalogue.Templating;

/// <summary>What the library says, in Norwegian: message and help.</summary>
internal static class FaultText
{
    private const string Unknown = "malen kan ikke forstås her";

    // The first that fits is taken. What the library quotes is kept, and the rest of its sentence dropped.
    private static readonly (string Pattern, string Message, string? Help)[] Parser =
    [
        (@"^The <end> statement was not found", "blokka lukkes aldri", "skriv «{{ end }}» der den slutter"),
    ];

    private static readonly (string Pattern, string Message, string? Help)[] Run =
    [
        (@"^Object `(.+?)` is null", "«$1» er ingenting (null)", "bruk «?.» hvis det kan mangle"),
    ];

    public static (string Message, string? Help) OfParser(string message) => Find(Parser, message, Unknown);

    public static (string Message, string? Help) OfRun(ScriptRuntimeException fault) => fault.InnerException switch
    {
        InsufficientExecutionStackException => ("for mange kall eller blokker inni hverandre", "se etter en funksjon eller mal som kaller seg selv"),
        RegexMatchTimeoutException => ("det regulære uttrykket bruker for lang tid", "gjentakelser inni gjentakelser, som (a+)+, er ofte grunnen"),
        RegexParseException => ("det regulære uttrykket er ikke gyldig", "skriv uttrykket mellom ` og `, så slipper du doble skråstreker"),
        _ => Find(Run, fault.OriginalMessage, Unknown),
    };

    /// <summary>What kind of value it is, for messages.</summary>
    public static string KindOf(object? value) => value switch
    {
        null => "ingenting (null)",
        bool => "sant/usant",
        string => "en tekst",
        Html or IScriptOutput => "ferdig HTML",
        DateTime or DateOnly or DateTimeOffset => "en dato",
        TimeSpan => "et tidsrom",
        IScriptCustomFunction => "en funksjon",
        ScriptObject or IDictionary => "et objekt",
        IEnumerable => "en liste",
        IConvertible => "et tall",
        _ => "et objekt",
    };

    private static (string Message, string? Help) Find((string Pattern, string Message, string? Help)[] table, string message, string otherwise)
    {
        foreach (var (pattern, text, help) in table)
        {
            var match = Regex.Match(message, pattern, RegexOptions.CultureInvariant | RegexOptions.Singleline);
            if (match.Success)
            {
                return (match.Result(text), help is null ? null : match.Result(help));
            }
        }

        return ($"{otherwise} ({message})", null);
    }
}
