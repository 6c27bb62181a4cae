using System.Text;
using Catalogue.Diagnostics;
using Catalogue.Edition;
using Catalogue.Formats;
using Catalogue.Pipeline;
using Microsoft.AspNetCore.Http;

namespace Catalogue.Cli.Serve;

/// <summary>Answers a request from a view, as a plain web host would.</summary>
public static class SiteResponse
{
    /// <summary>The file of the path; a folder without its slash is redirected; what is not there gives <c>404.html</c>.</summary>
    public static Task FileAsync(HttpContext context, SiteView view)
    {
        var path = context.Request.Path.Value is { Length: > 0 } value ? value : "/";
        if (BrowserPart.Find(path) is { } own)
        {
            return SendAsync(context, own, StatusCodes.Status200OK);
        }

        if (view.Files is not { } site)
        {
            return PageAsync(context, BrowserPart.WaitingPage, view.Id, StatusCodes.Status503ServiceUnavailable);
        }

        var key = path[1..];
        if (Find(site, key is "" || key.EndsWith('/') ? key + "index.html" : key) is { } file)
        {
            var isBroken = file == BrowserPart.BrokenPage;
            return PageAsync(context, file, view.Id, isBroken ? StatusCodes.Status500InternalServerError : StatusCodes.Status200OK);
        }

        if (site.HasPage(key + "/index.html"))
        {
            context.Response.Redirect(
                context.Request.Path.ToUriComponent() + "/" + context.Request.QueryString,
                permanent: false,
                preserveMethod: true);
            return Task.CompletedTask;
        }

        return Find(site, Paths.NotFound) is { } notFound
            ? PageAsync(context, notFound, view.Id, StatusCodes.Status404NotFound)
            : TextAsync(context, StatusCodes.Status404NotFound, "Siden finnes ikke.");
    }

    public static Task TextAsync(HttpContext context, int status, string text) =>
        SendAsync(context, new("answer.txt", Encoding.UTF8.GetBytes(text + "\n")), status);

    private static ServedFile? Find(FilesOnDemand site, string path)
    {
        var faults = new List<Diagnostic>();
        var file = site.Find(path, faults);
        return faults.Count > 0 ? BrowserPart.BrokenPage : file is null ? null : new(file.Path, file.Bytes);
    }

    private static Task PageAsync(HttpContext context, ServedFile file, string siteId, int status) =>
        SendAsync(context, file.IsHtml ? BrowserPart.Inject(file, siteId) : file, status);

    private static async Task SendAsync(HttpContext context, ServedFile file, int status)
    {
        var response = context.Response;
        foreach (var (name, value) in Headers.For(context.Request.Path.Value ?? "/"))
        {
            response.Headers[name] = value;
        }

        // What has no name of its content's own, or is not there now, may be another thing after the next build.
        if (status != StatusCodes.Status200OK || response.Headers.CacheControl.Count == 0)
        {
            response.Headers.CacheControl = "no-cache";
        }

        if (status == StatusCodes.Status200OK)
        {
            response.Headers.ETag = file.ETag;
            if (context.Request.Headers.IfNoneMatch.ToString().Split(',').Any(tag => tag.Trim() == file.ETag))
            {
                response.StatusCode = StatusCodes.Status304NotModified;
                return;
            }
        }

        response.StatusCode = status;
        response.ContentType = file.ContentType;
        response.ContentLength = file.Bytes.Length;
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await response.Body.WriteAsync(file.Bytes, context.RequestAborted);
        }
    }
}
