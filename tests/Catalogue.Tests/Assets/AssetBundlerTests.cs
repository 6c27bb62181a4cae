using System.Text;
using Catalogue.Assets;
using Catalogue.Diagnostics;
using Catalogue.Source;

namespace Catalogue.Tests.Assets;

public class AssetBundlerTests
{
    private readonly List<Diagnostic> faults = [];

    private AssetSet Bundle(params (string Path, string Text)[] files) =>
        AssetBundler.Bundle([.. files.Select(f => new RawFile(f.Path, Encoding.UTF8.GetBytes(f.Text)))], faults);

    private static string Text(AssetSet set, string name) =>
        Encoding.UTF8.GetString(set.Files.Single(f => f.Path == set.PathOf(name)).Bytes.Span);

    [Theory]
    [InlineData("@layer x, y;\n@import \"p/one.css\" layer(x);\n@import \"p/two.css\";\nb {}", "@layer x, y;\n@layer x{.one{}}\n.two{}\nb {}")]
    [InlineData("@layer x,y;@import\"p/one.css\"layer(x);@import\"p/two.css\";b{}", "@layer x,y;@layer x{.one{}}.two{}b{}")]
    public void Imported_style_sheets_are_put_in_their_layers_in_one_file_also_where_the_sheet_is_minified(string sheet, string whole)
    {
        var set = Bundle(
            ("templates/assets/a.css", sheet),
            ("templates/node_modules/p/one.css", ".one{}"),
            ("templates/node_modules/p/two.css", ".two{}"));
        Assert.Equal(whole, Text(set, "a.css"));
        Assert.Matches(@"^assets/a\.[0-9a-f]{10}\.css$", set.PathOf("a.css"));
        Assert.Single(set.Files);
    }

    [Fact]
    public void A_missing_import_is_told_at_its_place()
    {
        Bundle(("templates/assets/a.css", "h1 {}\n@import \"p/mangler.css\";"));
        var fault = Assert.Single(faults);
        Assert.Equal("TK503", fault.Rule.Code);
        Assert.Equal(new Position(2, 10), fault.Location.Position);
    }
}
