using Catalogue.Cli.Rendering;
using Catalogue.Pipeline;

namespace Catalogue.Tests.Cli;

public class StageNamesTests
{
    [Fact]
    public void Every_stage_is_told_in_norwegian_while_it_runs_and_in_the_summary()
    {
        string[] stages = [StageNames.Load, .. Enum.GetNames<Stage>(), StageNames.Compress, StageNames.Publish];

        Assert.All(stages, s => Assert.NotEqual(s, StageNames.Doing(s)));
        Assert.All(stages, s => Assert.NotEqual(s, StageNames.Noun(s)));
        Assert.Equal(stages.Length, stages.Select(StageNames.Noun).Distinct().Count());
    }
}
