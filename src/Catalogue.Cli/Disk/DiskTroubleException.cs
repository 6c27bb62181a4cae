namespace Catalogue.Cli.Disk;

/// <summary>The disk, or the way the program was used, does not allow what was asked: a Norwegian message for the user, exit code 2.</summary>
public sealed class DiskTroubleException(string message, Exception? cause = null) : Exception(message, cause)
{
    private const string NoMemory =
        "maskinen har ikke nok minne. Lukk andre programmer, eller gi programmet (eller containeren det kjører i) mer.";

    private const int NoSpaceUnix = 28;
    private const int QuotaUnix = 122;
    private const int BusyUnix = 16;
    private const int ReadOnlyUnix = 30;
    private const int NoSpaceWindows = unchecked((int)0x80070070);

    /// <summary>The trouble behind an exception from the file system, in words; null when the exception is something else.</summary>
    public static DiskTroubleException? From(Exception exception, string doing) => exception switch
    {
        DiskTroubleException trouble => trouble,
        AggregateException { InnerException: { } inner } => From(inner, doing),
        OutOfMemoryException => new(NoMemory, exception),
        UnauthorizedAccessException => new($"{doing}: du har ikke tilgang{PathIn(exception)}.", exception),
        IOException { HResult: NoSpaceUnix or NoSpaceWindows } => new($"{doing}: disken er full.", exception),
        IOException { HResult: QuotaUnix } => new($"{doing}: kvoten på disken er brukt opp.", exception),
        IOException { HResult: BusyUnix } => new(
            $"{doing}: mappen er i bruk eller montert{PathIn(exception)}. Oppgi en mappe i den i stedet, eller lukk det som bruker den.",
            exception),
        IOException { HResult: ReadOnlyUnix } => new($"{doing}: disken kan bare leses{PathIn(exception)}. Velg et annet sted.", exception),
        PathTooLongException => new($"{doing}: stien er for lang{PathIn(exception)}.", exception),
        DirectoryNotFoundException => new($"{doing}: finner ikke mappen{PathIn(exception)}.", exception),
        FileNotFoundException => new($"{doing}: finner ikke filen{PathIn(exception)}.", exception),
        IOException => new($"{doing}: {exception.Message}", exception),
        _ => null,
    };

    // These exceptions carry their path in the text only, between quotes.
    private static string PathIn(Exception exception) => exception.Message.Split('\'') is [_, var path, _, ..] ? $" («{path}»)" : "";
}
