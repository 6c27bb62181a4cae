namespace Catalogue.Tests.Fixtures;

/// <summary>The repository that the tests run in: found from the test program upwards, so that the working directory does not matter.</summary>
public static class Repository
{
    public static readonly string Root = Find(AppContext.BaseDirectory);

    public static string Content => Path.Combine(Root, "content");

    public static string Templates => Path.Combine(Root, "templates");

    private static string Find(string folder) =>
        File.Exists(Path.Combine(folder, "Catalogue.sln"))
            ? folder
            : Find(Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("Catalogue.sln is not above the test program."));
}
