namespace Catalogue.Templating.Values;

/// <summary>Finished markup: the only type that is written unescaped.</summary>
public sealed record Html(string Value)
{
    public static readonly Html Empty = new("");

    public override string ToString() => Value;
}
