using Catalogue.Model;

namespace Catalogue.Rules.MissingFields;

/// <summary>
/// Fields that a tiltak takes from its package. One that is missing is told once: at the package where no file has it, else at each tiltak without.
/// </summary>
internal static class SharedFields
{
    public static IEnumerable<AnsweredFields> Lacking(RuleContext context, Func<AnsweredFields, bool> has) =>
        context.Katalog.Pakker.SelectMany(p => Lacking(p, context, has));

    private static AnsweredFields[] Lacking(PakkeNode pakke, RuleContext context, Func<AnsweredFields, bool> has)
    {
        var common = AnsweredFields.Of(pakke);
        if (has(common))
        {
            return [];
        }

        // What cannot be read may have the field.
        var unreadable = context.Katalog.Entries.Unreadable.Count(u => u.PakkeId == pakke.Id);
        AnsweredFields[] without = [.. pakke.Tiltak.Select(AnsweredFields.Of).Where(a => !has(a))];
        return without.Length == pakke.Tiltak.Length + unreadable ? [common] : without;
    }
}
