namespace Catalogue.Source;

/// <summary>Notes on an exception which file was at work when it struck: it is a bug of ours, and its report should say where to look.</summary>
public static class FileInProgress
{
    /// <summary>The key of the path in the exception's data.</summary>
    public const string Key = "path";

    /// <summary>For the filter of a catch, which then never catches: the innermost file is kept, and the stack stays whole.</summary>
    public static bool Note(Exception exception, string path)
    {
        exception.Data[Key] ??= path;
        return false;
    }
}
