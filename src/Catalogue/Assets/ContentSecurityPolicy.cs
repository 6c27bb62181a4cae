namespace Catalogue.Assets;

/// <summary>What the browser may do on our pages: nothing inline, nothing from elsewhere.</summary>
public static class ContentSecurityPolicy
{
    public const string Value =
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; "
            + "form-action 'self'; base-uri 'none'";
}
