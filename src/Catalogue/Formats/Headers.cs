using System.Text;
using Catalogue.Assets;
using Catalogue.Source;

namespace Catalogue.Formats;

/// <summary>_headers: the security and cache headers, in the form that several static hosts read.</summary>
public static class Headers
{
    private const string Text = $"""
        /*
          Content-Security-Policy: {ContentSecurityPolicy.Value}; frame-ancestors 'none'
          X-Content-Type-Options: nosniff
          Referrer-Policy: strict-origin-when-cross-origin

        /assets/*
          Cache-Control: public, max-age=31536000, immutable


        """;

    public static OutputFile Of(FormatContext context)
    {
        _ = context;
        return new("_headers", Encoding.UTF8.GetBytes(Text.ReplaceLineEndings("\n")));
    }
}
