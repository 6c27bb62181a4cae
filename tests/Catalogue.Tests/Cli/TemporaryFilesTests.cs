namespace Catalogue.Tests.Cli;

/// <summary>Changes where the process has its temporary files, so it runs alone.</summary>
[CollectionDefinition(nameof(TemporaryFilesTests), DisableParallelization = true)]
[Collection(nameof(TemporaryFilesTests))]
public class TemporaryFilesTests
{
    [Theory]
    [InlineData("tsconfig.json", "{ ikke json")]
    [InlineData("tsconfig.json", "{\"compilerOptions\":{\"target\":\"es5\",\"paths\":{\"./del.mjs\":[\"/dev/null\"]}}}")]
    [InlineData("package.json", "{\"sideEffects\":false,\"browser\":{\"./templates/assets/sok/del.mjs\":false}}")]
    public void What_others_have_left_in_the_folder_for_temporary_files_changes_no_script(string file, string text)
    {
        using var temporary = new TempFolder();
        temporary.Write(file, text);
        (string, string)[] script =
        [
            ("templates/assets/sok/sok.mjs", "import { double } from './del.mjs';\nimport './side.mjs';\nuse(double(2) ?? 1);\n"),
            ("templates/assets/sok/del.mjs", "export const double = x => x + x;\n"),
            ("templates/assets/sok/side.mjs", "use(1);\n"),
        ];
        var before = ScriptBundlerTests.Bundle(script);
        var old = Environment.GetEnvironmentVariable("TMPDIR");
        try
        {
            Environment.SetEnvironmentVariable("TMPDIR", temporary.Path);
            Assert.Equal(before, ScriptBundlerTests.Bundle(script));
        }
        finally
        {
            Environment.SetEnvironmentVariable("TMPDIR", old);
        }
    }
}
