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

    [Fact]
    public void Without_the_npm_packages_the_remedy_is_told() =>
        Assert.Contains("npm ci", Assert.Throws<DiskTroubleException>(() => ScriptBundler.Bundle([new("templates/assets/a.mjs", default)], "finnes-ikke")).Message, StringComparison.Ordinal);

    private static Dictionary<string, string> Bundle(params (string Path, string Text)[] files) => ScriptBundler
        .Bundle([.. files.Select(f => new RawFile(f.Path, Encoding.UTF8.GetBytes(f.Text)))], Repository.Templates)
        .ToDictionary(f => f.Path, f => Encoding.UTF8.GetString(f.Bytes.Span));
}
