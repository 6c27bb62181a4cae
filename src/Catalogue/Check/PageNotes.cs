using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Catalogue.Check;

/// <summary>Gathers what a page's tags say, one address or id at a time: what is well costs nothing but the look-up.</summary>
internal sealed class PageNotes(string file, FrozenSet<string> files)
{
    private const string Index = "index.html";
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);
    private readonly ImmutableArray<PageLink>.Builder dead = ImmutableArray.CreateBuilder<PageLink>();
    private readonly ImmutableArray<PageLink>.Builder anchored = ImmutableArray.CreateBuilder<PageLink>();
    private readonly ImmutableArray<(int, string)>.Builder faults = ImmutableArray.CreateBuilder<(int, string)>();
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> lookup = files.GetAlternateLookup<ReadOnlySpan<char>>();

    public bool HasDoubt => dead.Count > 0 || faults.Count > 0;

    public PageScan ToScan() => new(file, ids, dead.ToImmutable(), anchored.ToImmutable(), faults.ToImmutable());

    public void Id(ReadOnlySpan<char> id, int offset)
    {
        if (!ids.Add(id.ToString()))
        {
            faults.Add((offset, $"merket «{id}» er brukt to ganger på siden"));
        }
    }

    public void PictureWithoutText(int offset) => faults.Add((offset, "bildet mangler en tekst som forteller hva det viser"));

    public void Address(ReadOnlySpan<char> address, int offset)
    {
        if (IsElsewhere(address))
        {
            return;
        }

        var hash = address.IndexOf('#');
        var anchor = hash < 0 ? default : address[(hash + 1)..];
        var path = hash < 0 ? address : address[..hash];
        var query = path.IndexOf('?');
        path = query < 0 ? path : path[..query];

        Span<char> buffer = stackalloc char[1024];
        var target = path.IsEmpty && hash >= 0 ? file : Resolve(path, buffer);
        if (!lookup.Contains(target))
        {
            dead.Add(new(target.ToString(), null, offset));
        }
        else if (!anchor.IsEmpty)
        {
            anchored.Add(new(target.ToString(), anchor.ToString(), offset));
        }
    }

    /// <summary>The file that a relative address means, seen from this page; written into the buffer, so that whole links cost nothing.</summary>
    private ReadOnlySpan<char> Resolve(ReadOnlySpan<char> address, Span<char> buffer)
    {
        if (address.Length + file.Length + Index.Length > buffer.Length)
        {
            return address;
        }

        // An address from the root of the host: only the page for lost addresses has these.
        var length = 0;
        if (address.StartsWith("/"))
        {
            address = address[1..];
        }
        else
        {
            length = file.LastIndexOf('/') + 1;
            file.AsSpan(0, length).CopyTo(buffer);
        }

        while (!address.IsEmpty)
        {
            var slash = address.IndexOf('/');
            var part = slash < 0 ? address : address[..(slash + 1)];
            address = address[part.Length..];
            if (part is "../" or "..")
            {
                length = length == 0 ? 0 : buffer[..(length - 1)].LastIndexOf('/') + 1;
            }
            else if (part is not "./" and not ".")
            {
                part.CopyTo(buffer[length..]);
                length += part.Length;
            }
        }

        if (length == 0 || buffer[length - 1] == '/')
        {
            Index.CopyTo(buffer[length..]);
            length += Index.Length;
        }

        return buffer[..length];
    }

    private static bool IsElsewhere(ReadOnlySpan<char> address) =>
        address.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
        || address.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
        || address.StartsWith("data:", StringComparison.OrdinalIgnoreCase)
        || address.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase);
}
