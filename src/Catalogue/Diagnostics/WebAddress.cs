namespace Catalogue.Diagnostics;

/// <summary>An address that content gives, fit to stand in a report: for the web, without a user, and with no sign that could end it early.</summary>
public static class WebAddress
{
    /// <summary>In ASCII; null where it is no such address.</summary>
    public static string? Of(string address)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.Scheme is not ("https" or "http") || uri.UserInfo.Length > 0)
        {
            return null;
        }

        var host = uri.HostNameType == UriHostNameType.IPv6 ? uri.Host : uri.IdnHost;
        var port = uri.IsDefaultPort ? "" : FormattableString.Invariant($":{uri.Port}");
        var path = uri.AbsolutePath.Select(c => char.IsAsciiLetterOrDigit(c) || c is '/' or '-' or '.' or '%' ? c.ToString() : Uri.HexEscape(c));
        return $"{uri.Scheme}://{host}{port}{string.Concat(path)}";
    }
}
