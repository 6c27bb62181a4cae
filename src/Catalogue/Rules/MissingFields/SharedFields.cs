using Catalogue.Model;

namespace Catalogue.Rules.MissingFields;

/// <summary>Fields that a tiltak takes from its package. One that is missing is told once: at the package where no file has it, else at each tiltak without.</summary>
internal static class SharedFields
{
    public static IEnumerable<Answers> Lacking(RuleContext context, Func<Answers, bool> has) => context.Katalog.Pakker.SelectMany(p => Lacking(p, context, has));

    private static Answers[] Lacking(PakkeNode pakke, RuleContext context, Func<Answers, bool> has)
    {
        var common = Answers.Of(pakke.Pakke);
        if (has(common))
        {
            return [];
        }

        // What cannot be read may have the field.
        var unreadable = context.Katalog.Entries.Unreadable.Count(u => u.PakkeId == pakke.Id);
        Answers[] without = [.. pakke.Tiltak.Select(t => Answers.Of(t.Tiltak)).Where(a => !has(a))];
        return without.Length == pakke.Tiltak.Length + unreadable ? [common] : without;
    }
}
