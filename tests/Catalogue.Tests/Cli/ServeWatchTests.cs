using System.Net;

namespace Catalogue.Tests.Cli;

/// <summary>What changes in the sources is seen, whatever happens to their folders.</summary>
public sealed class ServeWatchTests : ServeFixture
{
    [Fact]
    public async Task A_change_rebuilds_and_tells_the_open_pages()
    {
        await Start();
        using var events = await Listen();
        var before = await NextState(events);
        Show("andre");
        var after = await NextState(events);
        Assert.NotEqual(Id(before), Id(after));
        await Answers("/", HttpStatusCode.OK, "text/html; charset=utf-8", "andre");

        folder.Write("templates/assets/ikon.svg", "<svg/>");
        Assert.NotEqual(Id(after), Id(await NextState(events)));
    }

    [Fact]
    public async Task Folders_that_are_links_are_watched_where_they_lead()
    {
        foreach (var name in new[] { "content", "templates" })
        {
            Directory.Move(folder[name], folder["ekte-" + name]);
            Directory.CreateSymbolicLink(folder[name], folder["ekte-" + name]);
        }

        await Start();
        using var events = await Listen();
        var before = await NextState(events);
        Show("andre", "ekte-content");
        var after = await NextState(events);
        Assert.NotEqual(Id(before), Id(after));
        folder.Write("ekte-templates/assets/ikon.svg", "<svg/>");
        Assert.NotEqual(Id(after), Id(await NextState(events)));
    }

    [Fact]
    public async Task A_folder_that_is_deleted_and_made_again_is_watched_again()
    {
        await Start();
        using var events = await Listen();
        await NextState(events);
        Directory.Delete(folder["content"], recursive: true);
        await StateWith(events, "finnes ikke");
        WriteContent("content", "andre");
        await Shows("andre");

        Show("tredje");
        await Shows("tredje");
    }

    [Theory]
    [InlineData("content")]
    [InlineData("templates")]
    public async Task A_folder_that_a_copy_takes_the_place_of_is_watched_again(string name)
    {
        WriteContent("kopi/content", "kopien");
        WriteTemplates("kopi/templates");
        folder.Write("kopi/templates/assets/ikon.svg", "<svg/>");
        await Start();
        using var events = await Listen();
        var first = await NextState(events);
        Directory.Move(folder[name], folder["gammel"]);
        Directory.Move(folder["kopi/" + name], folder[name]);
        await Until(events, state => Id(state) != Id(first) && state.Contains("\"faults\":[]", StringComparison.Ordinal));

        folder.Write(name == "content" ? Settings : "templates/assets/ikon.svg", SettingsWith("tittel", "ny"));
        await NextState(events);
    }

    [Fact]
    public async Task A_link_that_comes_to_lead_elsewhere_is_followed()
    {
        Directory.Move(folder["content"], folder["en"]);
        WriteContent("to", "to");
        Directory.CreateSymbolicLink(folder["content"], folder["en"]);
        await Start();
        using var events = await Listen();
        await NextState(events);
        Directory.Delete(folder["content"]);
        Directory.CreateSymbolicLink(folder["content"], folder["to"]);
        await Shows("to ");
        Show("to igjen", "to");
        await Shows("to igjen");
    }

    [Fact]
    public async Task A_link_above_the_folders_that_comes_to_lead_elsewhere_is_followed()
    {
        WriteContent("en/content", "en");
        WriteContent("to/content", "to");
        Directory.Delete(folder["content"], recursive: true);
        Directory.CreateSymbolicLink(folder["lenke"], folder["en"]);
        Directory.CreateSymbolicLink(folder["content"], folder["lenke/content"]);
        await Start();
        using var events = await Listen();
        await NextState(events);
        Directory.Delete(folder["lenke"]);
        Directory.CreateSymbolicLink(folder["lenke"], folder["to"]);
        await Shows("to ");

        Show("to igjen", "to/content");
        await Shows("to igjen");
    }

    [Fact]
    public async Task A_hidden_file_that_the_build_would_tell_of_is_seen()
    {
        await Start();
        using var events = await Listen();
        await NextState(events);
        folder.Write("content/sider/.utkast.md", "skjult");
        await StateWith(events, "content/sider/.utkast.md");
    }
}
