using Catalogue.Pipeline;
namespace Catalogue.Cli.Rendering;

/// <summary>What a person is told while a stage runs.</summary>
public static class StageNames
{
    public const string Load = "Load";
    public const string Compress = "Compress";
    public const string Publish = "Publish";

    public static string Doing(string stage) => stage switch
    {
        Load => "Leser filene",
        nameof(Stage.Parse) => "Tolker filene",
        nameof(Stage.Read) => "Leser feltene",
        nameof(Stage.Link) => "Knytter tiltak, pakker og registre sammen",
        nameof(Stage.Validate) => "Kontrollerer innholdet",
        nameof(Stage.Markdown) => "Gjør tekstene om til HTML",
        nameof(Stage.Edition) => "Setter sammen utgaven",
        nameof(Stage.Render) => "Lager sidene",
        nameof(Stage.Index) => "Lager søkeregisteret",
        nameof(Stage.Check) => "Kontrollerer sidene",
        Compress => "Komprimerer",
        Publish => "Publiserer",
        _ => stage,
    };

    /// <summary>The stage as a noun for the summary.</summary>
    public static string Noun(string stage) => stage switch
    {
        Load => "innlesing",
        nameof(Stage.Parse) => "tolking",
        nameof(Stage.Read) => "felter",
        nameof(Stage.Link) => "kobling",
        nameof(Stage.Validate) => "innholdskontroll",
        nameof(Stage.Markdown) => "tekster",
        nameof(Stage.Edition) => "utgave",
        nameof(Stage.Render) => "sider",
        nameof(Stage.Index) => "søk",
        nameof(Stage.Check) => "sidekontroll",
        Compress => "komprimering",
        Publish => "publisering",
        _ => stage,
    };
}
