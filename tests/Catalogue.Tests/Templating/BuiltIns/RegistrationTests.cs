using System.Text.RegularExpressions;
using Catalogue.Templating.BuiltIns;
using Catalogue.Templating.Values;

namespace Catalogue.Tests.Templating.BuiltIns;

public class RegistrationTests
{
    /// <summary>Every name in Scriban's documentation, but for math.random and math.uuid.</summary>
    [Theory]
    [InlineData("array", "add add_range any compact concat contains cycle each filter first insert_at join last limit map offset remove_at reverse size sort uniq")]
    [InlineData("date", "add_days add_hours add_milliseconds add_minutes add_months add_seconds add_years default_format format now parse parse_to_string to_string")]
    [InlineData("html", "escape newline_to_br strip url_encode url_escape")]
    [InlineData("math", "abs ceil divided_by floor format is_number minus modulo plus round times")]
    [InlineData("object", "default eval eval_template format from_json has_key has_value keys kind size to_json typeof values")]
    [InlineData("regex", "escape match matches replace split unescape")]
    [InlineData("string", "append base64_decode base64_encode capitalize capitalizewords contains downcase empty ends_with equals_ignore_case escape handleize hmac_sha1 hmac_sha256 hmac_sha512 index_of literal lstrip md5 pad_left pad_right pluralize prepend remove remove_first remove_last replace replace_first rstrip sha1 sha256 sha512 size slice slice1 split starts_with strip strip_newlines to_double to_float to_int to_long truncate truncatewords upcase whitespace")]
    [InlineData("timespan", "from_days from_hours from_milliseconds from_minutes from_seconds parse zero")]
    public void The_objects_hold_exactly_the_documented_names(string name, string expected)
    {
        var builtIn = (ScriptObject)BuiltInFunctions.Create()[name]!;
        Assert.Equal(expected.Split(' '), builtIn.Keys.Order(StringComparer.Ordinal));
        Assert.True(builtIn.IsFrozen);
    }

    [Fact]
    public void Every_function_stands_in_a_fixture()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "Templating", "fixtures", "builtins");
        var fixtures = string.Concat(Directory.GetFiles(folder).Order(StringComparer.Ordinal).Select(File.ReadAllText));
        var names = BuiltInFunctions.Create().SelectMany(o => ((ScriptObject)o.Value!).Keys.Select(name => $"{o.Key}.{name}"));
        Assert.DoesNotContain(names, name => !Regex.IsMatch(fixtures, $@"{Regex.Escape(name)}\b"));
    }

    [Theory]
    [InlineData("string", "truncate", "text length ellipsis?")]
    [InlineData("string", "index_of", "text search startIndex? count? stringComparison?")]
    [InlineData("string", "replace_first", "text match replace fromEnd?")]
    [InlineData("array", "any", "list function args...")]
    [InlineData("date", "parse_to_string", "text output_pattern? output_culture? input_pattern? input_culture?")]
    [InlineData("regex", "replace", "text pattern replace options?")]
    [InlineData("math", "round", "value precision?")]
    public void Parameters_can_be_given_by_their_documented_names(string name, string function, string expected)
    {
        var parameters = ((ScriptFunction)((ScriptObject)BuiltInFunctions.Create()[name]!)[function]!).Parameters;
        Assert.Equal(expected, string.Join(' ', parameters.Select(p => p.Name + (p.IsOptional ? "?" : p.IsRest ? "..." : ""))));
    }
}
