using System.Collections.Frozen;

namespace Catalogue.Pictures.Drawings;

/// <summary>
/// What a drawing is made of: shapes, colours and text. What is not listed is refused; nothing here can run, fetch or lead anywhere.
/// </summary>
internal static class DrawingAllowList
{
    public const string Svg = "http://www.w3.org/2000/svg";
    public const string Xlink = "http://www.w3.org/1999/xlink";
    public const string Xml = "http://www.w3.org/XML/1998/namespace";
    public const string Xmlns = "http://www.w3.org/2000/xmlns/";

    public static readonly FrozenSet<string> Elements = Set("""
        svg g defs symbol use title desc metadata style
        path rect circle ellipse line polyline polygon image
        text tspan textPath
        linearGradient radialGradient stop pattern clipPath mask marker
        filter feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap feDistantLight feDropShadow feFlood
        feFuncA feFuncB feFuncG feFuncR feGaussianBlur feMerge feMergeNode feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence
        """);

    public static readonly FrozenSet<string> Attributes = Set("""
        id class style lang role aria-label aria-labelledby aria-describedby aria-hidden
        version baseProfile viewBox preserveAspectRatio x y x1 y1 x2 y2 cx cy r rx ry fx fy fr width height d points pathLength transform
        dx dy rotate textLength lengthAdjust startOffset method spacing side
        offset gradientUnits gradientTransform spreadMethod patternUnits patternContentUnits patternTransform clipPathUnits maskUnits maskContentUnits
        markerUnits markerWidth markerHeight orient refX refY
        filterUnits primitiveUnits in in2 result mode type values tableValues slope intercept amplitude exponent operator k1 k2 k3 k4 order kernelMatrix divisor bias
        targetX targetY edgeMode preserveAlpha surfaceScale diffuseConstant specularConstant specularExponent kernelUnitLength azimuth elevation z pointsAtX pointsAtY pointsAtZ
        limitingConeAngle scale xChannelSelector yChannelSelector stdDeviation radius baseFrequency numOctaves seed stitchTiles
        alignment-baseline baseline-shift clip clip-path clip-rule color color-interpolation color-interpolation-filters color-rendering cursor direction display
        dominant-baseline enable-background fill fill-opacity fill-rule filter flood-color flood-opacity font font-family font-feature-settings font-kerning font-size
        font-size-adjust font-stretch font-style font-variant font-variant-caps font-variant-ligatures font-variant-numeric font-weight glyph-orientation-horizontal
        glyph-orientation-vertical image-rendering isolation kerning letter-spacing lighting-color line-height marker marker-end marker-mid marker-start mask mask-type
        mix-blend-mode opacity overflow paint-order pointer-events shape-rendering stop-color stop-opacity stroke stroke-dasharray stroke-dashoffset stroke-linecap
        stroke-linejoin stroke-miterlimit stroke-opacity stroke-width text-align text-anchor text-decoration text-orientation text-overflow text-rendering transform-box
        transform-origin unicode-bidi vector-effect visibility white-space word-spacing writing-mode media
        """);

    // What drawing programs keep for themselves. It shows nothing and is not published, like the metadata of a photograph.
    private static readonly FrozenSet<string> OfPrograms = Set("""
        http://www.inkscape.org/namespaces/inkscape http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd
        http://www.w3.org/1999/02/22-rdf-syntax-ns# http://creativecommons.org/ns# http://web.resource.org/cc/ http://purl.org/dc/elements/1.1/
        http://www.bohemiancoding.com/sketch/ns http://www.figma.com/figma/ns http://www.serif.com/ http://schemas.microsoft.com/visio/2003/SVGExtensions/
        http://xml.openoffice.org/svg/export http://www.vectornator.io https://boxy-svg.com
        """);

    public static bool IsOfProgram(string space) => OfPrograms.Contains(space) || space.StartsWith("http://ns.adobe.com/", StringComparison.Ordinal);

    /// <summary>What text stands in and is drawn or read out; elsewhere letters show nothing.</summary>
    public static readonly FrozenSet<string> WithText = Set("title desc text tspan textPath");

    /// <summary>Parts of a line.</summary>
    public static readonly FrozenSet<string> WithinLines = Set("tspan textPath");

    /// <summary>Elements whose address names another part of the drawing.</summary>
    public static readonly FrozenSet<string> WithAddress = Set("use image textPath linearGradient radialGradient pattern filter");

    /// <summary>What to do instead of an element that is refused.</summary>
    public static string HelpFor(string element) => element switch
    {
        "script" or "foreignObject" or "handler" => "Ta det bort: det kan kjøre kode hos den som ser på.",
        "a" => "Ta bort lenken, og skriv den i teksten i stedet: en lenke i et bilde virker ikke på sidene.",
        "animate" or "set" or "animateTransform" or "animateMotion" or "animateColor" => "Ta det bort: en tegning i katalogen står stille.",
        _ => "Ta det bort, eller lagre tegningen på nytt som vanlig SVG («Plain SVG» i Inkscape), der all tekst og alle former er egne deler.",
    };

    private static FrozenSet<string> Set(string words) =>
        words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
