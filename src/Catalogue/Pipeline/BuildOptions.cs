using Catalogue.Model;

namespace Catalogue.Pipeline;

/// <summary>What a build is told beside its sources. Today's date is given, so that the same input gives the same bytes.</summary>
public sealed record BuildOptions(DateOnly Today)
{
    /// <summary>Show tiltak that are not approved for publication.</summary>
    public bool Drafts { get; init; }

    /// <summary>Where the site will stand, when other than <c>content/katalog.yml</c> says.</summary>
    public string? BaseUrl { get; init; }

    /// <summary>Write the whole search index as lunr's own JSON too.</summary>
    public bool LunrJson { get; init; }

    /// <summary>
    /// Only look for faults. Pages are rendered and read back all the same, since templates and links can have faults too; only the search
    /// index is left out.
    /// </summary>
    public bool CheckOnly { get; init; }

    /// <summary>What earlier runs of the same content made; without it everything is made.</summary>
    public KeptWork? Kept { get; init; }

    /// <summary>Ends the run with an <see cref="OperationCanceledException"/>.</summary>
    public CancellationToken Stopping { get; init; }

    /// <summary>Told as each stage begins, so that the shell can show progress and measure; never part of the result.</summary>
    public Action<Stage>? Entering { get; init; }

    /// <summary>Where the site will stand, with a trailing slash.</summary>
    internal string BaseUrlOf(Innstillinger settings)
    {
        var url = BaseUrl ?? settings.Grunnadresse;
        return url.EndsWith('/') ? url : url + "/";
    }

    internal void Enter(Stage stage)
    {
        Stopping.ThrowIfCancellationRequested();
        Entering?.Invoke(stage);
    }
}
