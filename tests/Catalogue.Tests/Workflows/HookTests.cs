namespace Catalogue.Tests.Workflows;

/// <summary>The hook that checks before a commit, run by git itself.</summary>
public sealed class HookTests : IDisposable
{
    private const string Tiltak = "content/pakker/eksempel/tiltak-a.md";
    private readonly Checkout checkout = new();

    public HookTests()
    {
        File.Copy(Path.Combine(Repository.Root, ".githooks/pre-commit"), checkout[".git/hooks/pre-commit"]);
        Checkout.MakeExecutable(checkout[".git/hooks/pre-commit"]);
    }

    [Fact]
    public void A_sound_change_is_saved()
    {
        checkout.Replace(Tiltak, "Lesing i alle fag", "Lesing i hvert fag");

        Assert.Equal(0, Commit().Code);
    }

    [Fact]
    public void A_change_with_a_fault_is_not_saved_and_the_fault_is_told()
    {
        checkout.Replace(Tiltak, "status: meldt", "status: meldt\neiere:\n  - Alsthaug");
        var (code, output) = Commit();

        Assert.Equal(1, code);
        Assert.Contains("kommunen «Alsthaug» finnes ikke", output, StringComparison.Ordinal);
        Assert.Contains("Lagringen er stoppet", output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_counts_is_what_is_about_to_be_saved_and_not_what_lies_in_the_folder()
    {
        checkout.Replace(Tiltak, "status: meldt", "status: meldt\neiere:\n  - Alsthaug");
        checkout.Git("add", "--all");
        checkout.Replace(Tiltak, "Alsthaug", "Alstahaug");

        Assert.Equal(1, checkout.Bash("git commit --quiet --message Endring").Code);
    }

    [Fact]
    public void A_change_outside_the_content_is_not_kept_waiting()
    {
        checkout.Write("NOTAT.md", "x\n").Program("dotnet", "#!/bin/sh\nexit 9\n");

        Assert.Equal(0, Commit().Code);
    }

    public void Dispose() => checkout.Dispose();

    private (int Code, string Output) Commit() => checkout.Bash("git add --all && git commit --quiet --message Endring");
}
