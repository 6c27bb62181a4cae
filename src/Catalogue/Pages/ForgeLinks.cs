using Catalogue.Model;

namespace Catalogue.Pages;

/// <summary>The repository that keeps the content, and the addresses of its files on the forge: to edit, to add, to see what was changed.</summary>
public sealed record ForgeLinks
{
    /// <summary>
    /// The longest address, escaped once more, that forges answer: GitHub's limit is 8191 bytes, and its sign-in page takes the address along
    /// escaped.
    /// </summary>
    public const int Longest = 8000;

    private readonly string root;
    private readonly string branch;
    private readonly Forge forge;

    private ForgeLinks(string root, string branch, Forge forge)
    {
        this.root = root;
        this.branch = branch;
        this.forge = forge;
    }

    /// <summary>
    /// The address of a new tiltak for a script to fill in: <c>{pakke}</c>, <c>{filnavn}</c> and <c>{innhold}</c>, each escaped with
    /// <c>encodeURIComponent</c>.
    /// </summary>
    public string NewPattern => NewAddress(Uri.EscapeDataString("content/pakker/") + "{pakke}%2F{filnavn}", "{innhold}");

    /// <summary>Null where the settings name no repository.</summary>
    public static ForgeLinks? Of(Innstillinger settings)
    {
        if (settings.Depot is not { } address)
        {
            return null;
        }

        var root = new Uri(address).GetLeftPart(UriPartial.Path).TrimEnd('/');
        return new(root.EndsWith(".git", StringComparison.Ordinal) ? root[..^4] : root, Escaped(settings.Gren), Forge.Of(settings.DepotType));
    }

    public string Edit(string path) => At(forge.Edit, path);

    public string History(string path) => At(forge.History, path);

    /// <summary>The editor with a new file, path and text filled in; null where the address grows too long and the text must be copied.</summary>
    public string? New(string path, string text)
    {
        if (text.Length > Longest)
        {
            return null;
        }

        var address = NewAddress(Uri.EscapeDataString(path), Uri.EscapeDataString(text));
        return Uri.EscapeDataString(address).Length > Longest ? null : address;
    }

    // The folder stands with the name: GitHub forgets the last folder of the address itself (isaacs/github#1527).
    private string NewAddress(string path, string text) => $"{root}/{forge.New}/{branch}?{forge.Name}={path}&{forge.Text}={text}";

    private string At(string page, string path) => $"{root}/{page}/{branch}/{Escaped(path)}";

    // Slashes stay, also those in a branch's name: every forge finds out where the branch ends and the path begins.
    private static string Escaped(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));

    /// <summary>What the pages and parameters of a forge are called.</summary>
    private sealed record Forge(string Edit, string New, string History)
    {
        public string Name { get; init; } = "filename";

        public string Text { get; init; } = "value";

        public static Forge Of(string type) => type switch
        {
            "gitlab" => new("-/edit", "-/new", "-/commits") { Name = "file_name", Text = "content" },
            "forgejo" => new("_edit", "_new", "commits/branch"),
            _ => new("edit", "new", "commits"),
        };
    }
}
