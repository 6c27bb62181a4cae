using System.Diagnostics;
using System.Reflection;
using Catalogue.Source;

namespace Catalogue.Diagnostics;

/// <summary>
/// An exception that nobody expected is our fault. Where one file is at work it becomes a fault of that file, so that the others go on and every
/// report is written.
/// </summary>
public static class InternalError
{
    public static readonly Rule Rule = new("TK199", Severity.Error, "Programmet klarte ikke å behandle fila");

    // Where no file is at work.
    private const string Everything = "content";

    /// <summary>Of a file that was being read, judged or rendered.</summary>
    public static Diagnostic In(SourceText source, Exception exception) => Of(source, "programmet klarte ikke å behandle fila", exception);

    public static Diagnostic In(string path, Exception exception) => In(new SourceText(path, ""), exception);

    /// <summary>Of all content at once.</summary>
    public static Diagnostic Anywhere(Exception exception) => Of(new(Everything, ""), "programmet stanset før det var ferdig", exception);

    /// <summary>False for what is no fault: somebody asked the work to stop.</summary>
    public static bool Is(Exception exception) => exception is not OperationCanceledException;

    /// <summary>What struck first, out of what parallel work wraps around it.</summary>
    public static Exception CauseOf(Exception exception) =>
        exception is AggregateException { InnerException: { } inner } ? CauseOf(inner) : exception;

    private static Diagnostic Of(SourceText source, string message, Exception exception)
    {
        var cause = CauseOf(exception);

        // The exception's own message may quote a file that nobody has searched for secrets.
        var place = new StackTrace(cause).GetFrames().Select(f => f.GetMethod()).FirstOrDefault(IsOurs);
        var where = place is null ? "" : $" i {place.DeclaringType!.Name}.{place.Name}";
        return new(Rule, new(source, default), $"{message}; det er vår feil, ikke din", $"Meld fra til oss. Feilen er {cause.GetType().Name}{where}.")
        {
            Cause = cause,
        };

        static bool IsOurs(MethodBase? method) => method?.DeclaringType?.Namespace?.StartsWith(nameof(Catalogue), StringComparison.Ordinal) == true;
    }
}
