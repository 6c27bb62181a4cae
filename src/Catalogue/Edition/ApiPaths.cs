using Catalogue.Edition.Facets;

namespace Catalogue.Edition;

/// <summary>Where the files of the interface stand, as paths from the site's root.</summary>
public static class ApiPaths
{
    public const string Root = "api/v1/";
    public const string Schemas = Root + "schema/";
    public const string Index = Root + "index.json";
    public const string OpenApi = Root + "openapi.json";
    public const string Everything = Root + "katalog.json";

    /// <summary>What who builds on it can rely on, in the words of <c>/data/</c> and of the description.</summary>
    public const string Promise = "Det kan komme nye filer og nye medlemmer i svarene. Det som er her, får ikke nytt navn, ny type eller ny mening så lenge "
        + "adressen har «v1». Kommer det en ny utgave, blir denne stående i minst to år ved siden av.";

    /// <summary>All rows of a table.</summary>
    public static string OfTable(string table) => $"{Root}{table}.json";

    /// <summary>One row of a table with what belongs to it.</summary>
    public static string Of(string table, string id) => $"{Root}{table}/{id}.json";

    /// <summary>All values of a facet.</summary>
    public static string Of(FacetSection section) => $"{Root}{section.Path.TrimEnd('/')}.json";

    public static string Of(FacetSection section, FacetValue value) => $"{Root}{section.PathOf(value).TrimEnd('/')}.json";

    public static string SchemaOf(string table) => $"{Schemas}{table}.json";
}
