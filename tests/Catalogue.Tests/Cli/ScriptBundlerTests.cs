using System.Text;
using Catalogue.Cli.Disk;
using Catalogue.Source;

namespace Catalogue.Tests.Cli;

public sealed class ScriptBundlerTests
{
    [Fact]
    public void A_script_holds_its_parts_and_is_small()
    {
        var assets = Bundle(
            ("templates/assets/a.svg", "<svg/>"),
            ("templates/assets/sok/sok.mjs", "// Why.\nimport { double } from './del.mjs';\n\ndocument.title = double('å');\n"),
            ("templates/assets/sok/del.mjs", "/** Twice. */\nexport const double = text => text + text;\nexport const unused = 1;\n"));
        Assert.Equal(["templates/assets/a.svg", "templates/assets/sok/sok.mjs"], assets.Keys.Order(StringComparer.Ordinal));
        Assert.Matches("^var (.)=(.)=>\\2\\+\\2;document.title=\\1\\(\"å\"\\);\n$", assets["templates/assets/sok/sok.mjs"]);
    }

    [Fact]
    public void A_module_in_no_folder_is_a_script_of_its_own() =>
        Assert.Equal("document.title=1;\n", Bundle(("templates/assets/kart.mjs", "document.title = 1;"))["templates/assets/kart.mjs"]);

    [Fact]
    public void A_style_sheet_holds_its_parts_and_is_small_and_imports_what_packages_have()
    {
        var assets = Bundle(
            ("templates/assets/kart.css", """
                @import url('@p/base.css') layer(base);
                @import "./kart/del.css";

                /* Why. */
                .kart::after { content: "å"; }
                """),
            ("templates/assets/kart/del.css", ".del { color: #ffffff; }\n"));
        Assert.Equal("templates/assets/kart.css", Assert.Single(assets.Keys));
        Assert.Equal("@import\"@p/base.css\"layer(base);.del{color:#fff}.kart:after{content:\"å\"}\n", assets["templates/assets/kart.css"]);
    }

    [Fact]
    public void An_esbuild_that_hangs_is_ended_and_told()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "a script for sh");
        using var folder = new TempFolder();
        folder.Write("esbuild", "#!/bin/sh\n/bin/sleep 120\n");
        folder.SetMode("esbuild", UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        var esbuild = new Esbuild(folder["esbuild"], folder.Path) { Limit = TimeSpan.FromSeconds(1) };
        var trouble = Assert.Throws<DiskTroubleException>(() => esbuild.Run(["a.mjs"], TestContext.Current.CancellationToken));
        Assert.Contains("ble ikke ferdig på 1 sekunder, og er stoppet", trouble.Message, StringComparison.Ordinal);
        Assert.ThrowsAny<OperationCanceledException>(() =>
            (esbuild with { Limit = TimeSpan.FromMinutes(1) }).Run(["a.mjs"], new CancellationToken(canceled: true)));
    }

    [Fact]
    public void Parts_alone_make_nothing() =>
        Assert.Empty(Bundle(("templates/assets/kart/del.css", "b {}"), ("templates/assets/kart/del.mjs", "document.title = 1;")));

    [Theory]
    [InlineData("sok/sok.mjs", "import { x } from './mangler.mjs';\nx();", "./mangler.mjs", "1:18")]
    [InlineData("sok/sok.mjs", "const a = 1;\nconst = 2;", "Expected identifier", "2:6")]
    [InlineData("kart.css", "@import './mangler.css';", "./mangler.css", "1:8")]
    [InlineData("kart.css", "b {\n  color red;\n}", "Expected \":\"", "2:7")]
    public void What_cannot_be_read_is_told_with_its_place(string name, string text, string fault, string place)
    {
        var trouble = Assert.Throws<DiskTroubleException>(() => Bundle(("templates/assets/" + name, text)));
        Assert.Contains(fault, trouble.Message, StringComparison.Ordinal);
        Assert.Contains($"templates/assets/{name}:{place}", trouble.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("import x from '{ute}/hemmelig.json';\nuse(x);")]
    [InlineData("import x from '{ute}/hemmelig.txt';\nuse(x);")]
    [InlineData("import x from '{opp}{ute}/hemmelig.json';\nuse(x);")]
    [InlineData("import x from '\\x2e\\x2e/{opp}{ute}/hemmelig.json';\nuse(x);")]
    [InlineData("import x from '{ute}/hemmelig.json' with { type: 'json' };\nuse(x);")]
    [InlineData("export * from '{ute}/hemmelig.mjs';")]
    [InlineData("import '{ute}/hemmelig.css';")]
    [InlineData("use(await import('{ute}/hemmelig.json'));")]
    [InlineData("use(await import(/* @vite-ignore */ '{ute}/hemmelig.json'));")]
    [InlineData("use(await import(`{opp}{ute}/${globalThis.navn}.txt`));")]
    [InlineData("const opp = '{opp}'; use(await import(opp + '{ute}/' + globalThis.navn + '.txt'));")]
    [InlineData("use(await import(globalThis.x ? '{ute}/hemmelig.json' : './del.mjs'));")]
    [InlineData("use(require('{ute}/hemmelig.json'));")]
    [InlineData("use(requ\\u0069re('{ute}/hemmelig.json'));")]
    [InlineData("use(require.resolve('{ute}/hemmelig.json'));")]
    [InlineData("use(require(`{opp}{ute}/${globalThis.navn}.txt`));")]
    [InlineData("import x from 'data:application/json,{\"a\":1}';\nuse(x);")]
    [InlineData("import x from 'https://vert.example/skript.mjs';\nuse(x);")]
    [InlineData("import x from '//vert.example/skript.mjs';\nuse(x);")]
    [InlineData("import x from 'pakke';\nuse(x);")]
    [InlineData("import x from '#indre';\nuse(x);")]
    [InlineData("import x from 'node:fs';\nuse(x);")]
    [InlineData("import x from 'file://{ute}/hemmelig.mjs';\nuse(x);")]
    [InlineData("import x from './..\\\\..\\\\hemmelig.json';\nuse(x);")]
    [InlineData("import x from '../../../package.json';\nuse(x);")]
    [InlineData("import * as x from '../../ute.mjs';\nuse(x);")]
    [InlineData("import {\nx } from '{ute}/hemmelig.mjs';\nuse(x);")]
    [InlineData("import x from\n'{ute}/hemmelig.json';\nuse(x);")]
    [InlineData("import x from/**/'{ute}/hemmelig.json';\nuse(x);")]
    [InlineData("import x from\u00A0'{ute}/hemmelig.json';\nuse(x);")]
    [InlineData("import x from './del.mjs'; export * from '{ute}/hemmelig.mjs';")]
    [InlineData("export{default}from\"{ute}/hemmelig.mjs\";")]
    [InlineData("export * as x from //\n'{ute}/hemmelig.mjs';")]
    [InlineData("import source x from '{ute}/hemmelig.json';\nuse(x);")]
    [InlineData("use(await import\u2028('{ute}/hemmelig.json'));")]
    [InlineData("use(await import(new  URL('{ute}/hemmelig.json')));")]
    [InlineData("use(r\\u{00065}quire('{ute}/hemmelig.json'));")]
    [InlineData("use([...import(`{opp}{ute}/${globalThis.navn}.txt`)]);")]
    [InlineData("use(await import.defer('{ute}/hemmelig.json'));")]
    [InlineData("import x from './data.txt';\nuse(x);")]
    public void Nothing_but_a_module_of_the_list_can_be_imported(string text)
    {
        using var outside = new TempFolder();
        foreach (var file in new[] { "hemmelig.json", "hemmelig.txt", "hemmelig.mjs", "hemmelig.css" })
        {
            outside.Write(
                file,
                file.EndsWith(".json", StringComparison.Ordinal) ? "{\"a\":\"hemmelig-utenfor\"}"
                    : file.EndsWith(".mjs", StringComparison.Ordinal) ? "export default 'hemmelig-utenfor'"
                    : "hemmelig-utenfor");
        }

        text = text.Replace("{ute}", outside.Path, StringComparison.Ordinal)
            .Replace("{opp}", string.Concat(Enumerable.Repeat("../", 12)) + "..", StringComparison.Ordinal);
        var trouble = Assert.Throws<DiskTroubleException>(() =>
            Bundle(
                ("templates/assets/sok/sok.mjs", text),
                ("templates/assets/sok/del.mjs", "export default 1"),
                ("templates/assets/sok/data.txt", "x")));
        Assert.Contains("templates/assets/sok/sok.mjs", trouble.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("hemmelig-utenfor", trouble.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("@import '{ute}/hemmelig.css';")]
    [InlineData("@import/**/'{ute}/hemmelig.css';")]
    [InlineData("@import './../..{ute}/hemmelig.css';")]
    [InlineData("@\\69mport '{ute}/hemmelig.css';")]
    [InlineData("@\\000069mport '{ute}/hemmelig.css';")]
    [InlineData("@\\69\nmport '{ute}/hemmelig.css';")]
    [InlineData("@i\\mport '{ute}/hemmelig.css';")]
    [InlineData("@import u\\72l('{ute}/hemmelig.css');")]
    [InlineData("@import './\\2e\\2e/\\2e\\2e/\\2e\\2e/\\2e\\2e/\\2e\\2e{ute}/hemmelig.css';")]
    [InlineData("@import url(./..\\/..\\/..\\/..{ute}/hemmelig.css);")]
    [InlineData("@\\69mport '/dev/zero';")]
    [InlineData("b { background: u\\72l({ute}/hemmelig.txt) }")]
    public void Nothing_but_a_sheet_among_the_assets_can_be_imported_by_a_style_sheet(string text)
    {
        using var outside = new TempFolder();
        outside.Write("hemmelig.css", ".hemmelig-utenfor {}").Write("hemmelig.txt", "hemmelig-utenfor");

        var trouble = Assert.Throws<DiskTroubleException>(() =>
            Bundle(("templates/assets/kart.css", text.Replace("{ute}", outside.Path, StringComparison.Ordinal))));
        Assert.Contains("templates/assets/kart.css:1:", trouble.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("esbuild sier", trouble.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sheet_composes_nothing_of_other_sheets()
    {
        var sheet = Bundle((
            "templates/assets/kart.module.css",
            "b { composes: a from '/finnes-ikke/hemmelig.css'; color: blue }"))["templates/assets/kart.module.css"];
        Assert.Contains("color:#00f", sheet, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\\2192")]
    [InlineData("\\0000e5")]
    [InlineData("\\e5 ")]
    public void A_sign_outside_ascii_may_be_written_by_its_number(string sign) =>
        Assert.Contains(
            "content:\"",
            Bundle(("templates/assets/kart.css", $"b::after {{ content: \"{sign}\" }}"))["templates/assets/kart.css"],
            StringComparison.Ordinal);

    [Fact]
    public async Task An_import_that_never_ends_is_not_begun_on()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "/dev/zero");
        var bundling = Task.Run(
            () => Assert.Throws<DiskTroubleException>(() => Bundle(("templates/assets/sok/sok.mjs", "import x from '/dev/zero';\nuse(x);"))),
            TestContext.Current.CancellationToken);
        await bundling.WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken);
    }

    [Fact]
    public void A_module_that_the_address_of_a_page_names_is_fetched_by_the_browser() => Assert.Contains(
        "import(new URL(", Bundle((
            "templates/assets/a.mjs",
            "const x = () => import(new URL(document.body.dataset.ord, document.baseURI));\nx();"))["templates/assets/a.mjs"], StringComparison.Ordinal);

    [Fact]
    public void Without_the_npm_packages_the_remedy_is_told() =>
        Assert.Contains(
            "dotnet build",
            Assert.Throws<DiskTroubleException>(() =>
                ScriptBundler.Bundle([new("templates/assets/a.mjs", default)], "finnes-ikke", TestContext.Current.CancellationToken)).Message,
            StringComparison.Ordinal);

    internal static Dictionary<string, string> Bundle(params (string Path, string Text)[] files) => ScriptBundler
        .Bundle([.. files.Select(f => new RawFile(f.Path, Encoding.UTF8.GetBytes(f.Text)))], Repository.Templates)
        .ToDictionary(f => f.Path, f => Encoding.UTF8.GetString(f.Bytes.Span));
}
