using System.Net;
using Catalogue.Cli.Commands;

namespace Catalogue.Tests.Cli;

public sealed class ServeTests : ServeFixture
{
    [Fact]
    public async Task Pages_are_served_as_a_web_host_would()
    {
        folder.Write("templates/assets/blå.txt", "blått");
        await Start();
        await Answers("/", HttpStatusCode.OK, "text/html; charset=utf-8", "første");
        await Answers("/tiltak/tiltak-a/", HttpStatusCode.OK, "text/html; charset=utf-8", "tiltak/tiltak-a/");
        await Answers("/assets/bl%C3%A5.b93b1ae03f.txt", HttpStatusCode.OK, "text/plain; charset=utf-8", "blått");
        await Answers("/opensearch.xml", HttpStatusCode.OK, "application/xml; charset=utf-8", "OpenSearchDescription");
        await Answers("/finnes/ikke/", HttpStatusCode.NotFound, "text/html; charset=utf-8", "404.html");
        await Answers("/tiltak/tiltak-a//", HttpStatusCode.NotFound, "text/html; charset=utf-8", "404.html");
    }

    [Fact]
    public async Task A_folder_without_its_slash_is_redirected_with_its_query()
    {
        await Start();
        using var answer = await Get("/tiltak/tiltak-a?q=%C3%A5%20y");
        Assert.Equal(HttpStatusCode.TemporaryRedirect, answer.StatusCode);
        Assert.Equal("/tiltak/tiltak-a/?q=%C3%A5%20y", answer.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task A_page_that_the_browser_has_is_not_sent_again()
    {
        await Start();
        using var first = await Get("/robots.txt");
        Assert.True(first.Headers.CacheControl?.NoCache);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/robots.txt");
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var second = await client.SendAsync(request, stop.Token);
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
    }

    [Fact]
    public async Task Every_answer_has_the_headers_that_a_web_host_reads_from_the_site()
    {
        await Start();
        foreach (var path in new[] { "/", "/robots.txt", "/finnes/ikke/", "/__serve/reload.js", "/assets/ikon.b12e0d83ce.svg", "/assets/borte.css" })
        {
            using var answer = await Get(path);
            var expected = RealSite.Text("_headers").Split("\n\n", StringSplitOptions.RemoveEmptyEntries)
                .Select(rule => rule.Split("\n  "))
                .Where(rule => path.StartsWith(rule[0].TrimEnd('*'), StringComparison.Ordinal) && (rule[0] == "/*" || answer.IsSuccessStatusCode))
                .SelectMany(rule => rule.Skip(1))
                .Select(line => line.Split(": ", 2));
            Assert.All(expected, header => Assert.Equal(header[1], string.Join(", ", answer.Headers.GetValues(header[0]))));
        }
    }

    [Fact]
    public async Task What_may_be_another_thing_after_the_next_build_is_asked_for_again()
    {
        await Start();
        foreach (var path in new[] { "/", "/robots.txt", "/assets/borte.css" })
        {
            using var answer = await Get(path);
            Assert.Equal("no-cache", answer.Headers.CacheControl!.ToString());
        }
    }

    [Theory]
    [InlineData("eksempel.no", HttpStatusCode.MisdirectedRequest)]
    [InlineData("127.0.0.1.eksempel.no", HttpStatusCode.MisdirectedRequest)]
    [InlineData("localhost.eksempel.no", HttpStatusCode.MisdirectedRequest)]
    [InlineData("localhost:80", HttpStatusCode.OK)]
    [InlineData("LOCALHOST", HttpStatusCode.OK)]
    [InlineData("[::1]:5080", HttpStatusCode.OK)]
    public async Task Only_loopback_hosts_are_answered(string host, HttpStatusCode expected)
    {
        await Start();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/") { Headers = { Host = host } };
        using var answer = await client.SendAsync(request, stop.Token);
        Assert.Equal(expected, answer.StatusCode);
    }

    [Fact]
    public async Task Head_gives_the_headers_only_and_other_methods_are_refused()
    {
        await Start();
        using var head = await client.SendAsync(new(HttpMethod.Head, "/"), stop.Token);
        Assert.Equal(HttpStatusCode.OK, head.StatusCode);
        Assert.True(head.Content.Headers.ContentLength > 0);
        using var post = await client.PostAsync(new Uri("/", UriKind.Relative), new StringContent("x"), stop.Token);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, post.StatusCode);
    }

    [Fact]
    public async Task Pages_get_a_script_and_a_style_from_files_as_their_policy_demands()
    {
        await Start();
        var html = await client.GetStringAsync(new Uri("/", UriKind.Relative), stop.Token);
        Assert.Matches(
            "<link rel=\"stylesheet\" href=\"/__serve/overlay.css\"><script src=\"/__serve/reload.js\\?v=[0-9a-f]+-1\" defer></script></head>",
            html);
        await Answers("/__serve/reload.js", HttpStatusCode.OK, "text/javascript; charset=utf-8", "EventSource");
        await Answers("/__serve/overlay.css", HttpStatusCode.OK, "text/css; charset=utf-8", ".serve-faults");
    }

    [Fact]
    public async Task Faults_that_leave_no_whole_site_keep_the_last_one_and_are_listed_until_they_are_mended()
    {
        await Start();
        using var events = await Listen();
        var good = await NextState(events);
        Assert.Contains("\"faults\":[]", good, StringComparison.Ordinal);

        folder.Write(Settings, SettingsWith("titel", "andre"));
        var bad = await NextState(events);
        Assert.Equal(Id(good), Id(bad));
        Assert.Contains("\"isBehind\":true", bad, StringComparison.Ordinal);
        Assert.Contains(
            "\"label\":\"feil[TK203]\",\"message\":\"feltet «titel» finnes ikke\",\"place\":\"content/katalog.yml:1:1\"",
            bad,
            StringComparison.Ordinal);
        Assert.Contains(
            "\"excerpt\":\"titel: andre\\n^^^^^\",\"help\":\"Mente du «tittel»?\",\"page\":\"/regler/TK203/\"",
            bad,
            StringComparison.Ordinal);
        await Answers("/", HttpStatusCode.OK, "text/html; charset=utf-8", "første");
        Assert.Contains("feil[TK203]: feltet «titel» finnes ikke", output.ToString(), StringComparison.Ordinal);

        Show("rettet");
        var mended = await NextState(events);
        Assert.NotEqual(Id(good), Id(mended));
        Assert.Contains("\"faults\":[]", mended, StringComparison.Ordinal);
        await Answers("/", HttpStatusCode.OK, "text/html; charset=utf-8", "rettet");
    }

    [Fact]
    public async Task Faults_of_a_whole_site_are_listed_over_it_when_it_has_been_judged()
    {
        await Start();
        using var events = await Listen();
        var good = await NextState(events);

        folder.Write("content/sider/om.md", "---\ntittel: Om\ningress: Hva dette er.\nrekkefolge: 2\n---\n\nSe [siden](borte.md).\n");
        var shown = await NextState(events);
        Assert.NotEqual(Id(good), Id(shown));
        Assert.Contains("\"faults\":[]", shown, StringComparison.Ordinal);
        await Answers("/om/", HttpStatusCode.OK, "text/html; charset=utf-8", "om/");

        var judged = await NextState(events);
        Assert.Equal(Id(shown), Id(judged));
        Assert.Contains("feil[TK601]", judged, StringComparison.Ordinal);
        Assert.Contains("\"isBehind\":false", judged, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_template_that_fails_on_every_page_keeps_the_last_site_and_one_that_fails_on_some_says_so_there()
    {
        await Start();
        using var events = await Listen();
        await NextState(events);
        var frame = File.ReadAllText(folder["templates/deler/dokument.sbn-html"]);
        folder.Write("templates/deler/dokument.sbn-html", frame.Replace("sti", "stig", StringComparison.Ordinal));
        Assert.Contains("feil[TK502]", await NextState(events), StringComparison.Ordinal);
        await Answers("/", HttpStatusCode.OK, "text/html; charset=utf-8", "første");

        folder.Write(
            "templates/deler/dokument.sbn-html",
            frame.Replace("{{ sti }}", "{{ if sti == 'temaer/begynneropplaering/' }}{{ stig }}{{ end }}", StringComparison.Ordinal));
        await StateWith(events, "\"faults\":[]");
        await Answers("/regioner/salten/", HttpStatusCode.OK, "text/html; charset=utf-8", "første");
        await Answers("/temaer/begynneropplaering/", HttpStatusCode.InternalServerError, "text/html; charset=utf-8", "Siden kan ikke lages");
    }

    [Fact]
    public async Task A_build_after_midnight_has_the_new_day()
    {
        await Start();
        await Answers("/", HttpStatusCode.OK, "text/html; charset=utf-8", "2026-11-20");
        today = () => TestSite.Today.AddDays(1);
        Show("neste dag");
        await Shows("neste dag");
        await Answers("/", HttpStatusCode.OK, "text/html; charset=utf-8", "2026-11-21");
    }

    [Fact]
    public async Task A_bug_of_ours_is_listed_and_does_not_end_the_server()
    {
        await Start();
        using var events = await Listen();
        await NextState(events);
        today = () => throw new InvalidOperationException("Oops");
        Show("andre");
        Assert.Contains("programmet gjorde en feil", await NextState(events), StringComparison.Ordinal);
        today = () => TestSite.Today;
        Show("rettet");
        Assert.Contains("\"faults\":[]", await NextState(events), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_whole_site_yet_a_page_says_so_and_waits()
    {
        folder.Write(Settings, SettingsWith("titel", "feil"));
        await Start();
        await Answers("/tiltak/tiltak-a/", HttpStatusCode.ServiceUnavailable, "text/html; charset=utf-8", "ikke bygget ennå");
        using var events = await Listen();
        Assert.Equal("0", Id(await NextState(events)));
        Show("rettet");
        await Shows("rettet");
        await Answers("/tiltak/tiltak-a/", HttpStatusCode.OK, "text/html; charset=utf-8", "tiltak/tiltak-a/");
    }

    [Fact]
    public async Task Stopping_ends_open_event_streams_at_once_with_exit_code_0()
    {
        await Start();
        using var events = await Listen();
        await NextState(events);
        await stop.CancelAsync();
        Assert.Equal(0, await running!.WaitAsync(TimeSpan.FromSeconds(5), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_port_in_use_is_told()
    {
        await Start();
        var error = new StringWriter();
        var port = client.BaseAddress!.Port.ToString(System.Globalization.CultureInfo.InvariantCulture);
        var shell = new Shell(new(TextWriter.Null, error), Build.Run);
        Assert.Equal(
            2,
            await shell.RunAsync(["serve", "--content", folder["content"], "--templates", folder["templates"], "--port", port], stop.Token));
        Assert.Contains($"porten {port} er opptatt", error.ToString(), StringComparison.Ordinal);
    }
}
