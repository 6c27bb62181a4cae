namespace Catalogue.Pipeline;

/// <summary>The stages of a build, in order.</summary>
public enum Stage
{
    Parse,
    Read,
    Link,
    Validate,
    Markdown,
    Edition,
    Index,
    Render,
    Check,
}
