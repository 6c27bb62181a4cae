using System.Collections.Immutable;
using Catalogue.Diagnostics;
using Catalogue.Edition;
using Catalogue.Model;
using Catalogue.Pages.Form;
using Catalogue.Tables;
using Catalogue.Templating;

namespace Catalogue.Pages;

/// <summary>What every page type works from: the edition, and the address of the search index.</summary>
public sealed record PageContext(SiteEdition Edition)
{
    /// <summary>Where the site stands, with a trailing slash.</summary>
    public string BaseUrl { get; init; } = "";

    /// <summary>The tables that the site gives away.</summary>
    public TableRows Tables { get; init; } = new(Edition, "");

    /// <summary>The search manifest, from the site's root; empty where there is no index.</summary>
    public string SearchManifest { get; init; } = "";

    /// <summary>Every rule of the validation, for their pages.</summary>
    public ImmutableArray<Rule> Rules { get; init; } = [];

    /// <summary>What the form searches for personal data with.</summary>
    public PersonalDataSearch PersonalData { get; init; } = PersonalDataSearch.None;

    /// <summary>What the form knows pasted text by.</summary>
    public TextSigns TextSigns { get; init; } = TextSigns.None;

    /// <summary>Where the files are kept; null where the settings do not say.</summary>
    public ForgeLinks? Forge { get; } = ForgeLinks.Of(Edition.Innstillinger);

    public Html? Ingress(Origin origin)
    {
        var body = Edition.Body(origin);
        return body.Html.Length == 0 ? null : new(body.Html);
    }
}
