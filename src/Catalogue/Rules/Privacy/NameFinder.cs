namespace Catalogue.Rules.Privacy;

/// <summary>Finds what is probably someone's name: capitalised words after a role, before one, or in a field that should hold roles.</summary>
internal static class NameFinder
{
    // Fields that people fill in with themselves.
    private static readonly string[] Fields = ["godkjent_av", "medbestemmelse_roller", "kilde"];

    public static void Find(PrivacyText file, KnownNames known, List<PrivacyHit> hits)
    {
        var text = file.Text.AsSpan();
        var fields = new FieldCursor(file);
        for (var at = CapitalisedRun.NextStart(text, 0); at >= 0;)
        {
            var run = CapitalisedRun.At(text, at);
            if (run.Count > 1 && KindOf(text, at, run, ref fields) is { } kind && run.IsUnknownTo(known) && !run.IsReference())
            {
                hits.Add(new(kind, run.Name));
            }

            at = CapitalisedRun.NextStart(text, Math.Max(run.Name.End, at + 1));
        }
    }

    private static PrivacyKind? KindOf(ReadOnlySpan<char> text, int start, CapitalisedRun run, ref FieldCursor fields)
    {
        // A form's table, pasted: «Navn Fiktiv Eksempelsen Prøve Testesen», the names of two columns.
        var skipped = text.Slice(run.Skipped.Start, run.Skipped.Length);
        if (LabelWords.IsLabel(skipped))
        {
            return IsLineStart(text, run.Skipped.Start) ? PrivacyKind.Label : RoleWords.IsRole(skipped) ? PrivacyKind.Name : null;
        }

        return !run.IsNameLong ? null
            : run.Skipped.Length > 0 || RoleWords.Announces(text, start) || RoleWords.Follows(text, run.Name.End) || Words.IsOneOf(fields.KeyAt(start), Fields)
                ? PrivacyKind.Name
                : null;
    }

    private static bool IsLineStart(ReadOnlySpan<char> text, int start)
    {
        var at = Words.SkipBlanksBack(text, start);
        return at == 0 || text[at - 1] == '\n';
    }
}
