using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Catalogue.Model;

namespace Catalogue.Import;

/// <summary>Who owns and who takes part, as forms write it: «Alstahaug, Leirfjord og Træna kommuner», «HINN/ SePU», «Lofoten».</summary>
internal static partial class Parties
{
    private static readonly string[] PrivateNouns = ["privatskole", "privatskule", "barnehage", "barnehager", "friskole", "montessoriskole"];

    /// <summary>The owners of an answer: kommuner and others of the register, private ones, and a region where that is who sent it in.</summary>
    public static void Owners(string text, DraftFields to, Registers registers)
    {
        foreach (var name in Names(AndOthers().Replace(text, " ")))
        {
            if (OwnerOf(name, registers) is { } owner)
            {
                to.Set("eiere", owner);
            }
            else if (RegionOf(name, registers) is { } region)
            {
                to.Set("region", region);
                to.Doubt("eiere", "Avsenderen er et nettverk, og skjemaet sier ikke hvilke kommuner som eier tiltakene.");
            }
            else if (name.Split(' ')[^1] is var noun && PrivateNouns.Any(n => noun.EndsWith(n, StringComparison.OrdinalIgnoreCase)))
            {
                to.Set("private_eiere", name);
            }
            else
            {
                to.Confirm($"`eiere`: «{name}» står i skjemaet, men er ikke kjent i registrene");
            }
        }

        if (AndOthers().IsMatch(text))
        {
            to.Doubt("eiere", "Skjemaet sier at flere er med, men ikke hvem.");
        }
    }

    public static void Region(string text, DraftFields to, Registers registers)
    {
        if (RegionOf(text, registers) is { } region)
        {
            to.Set("region", region);
        }
        else if (text.Length > 0)
        {
            to.Confirm($"`region`: «{text}» står i skjemaet, men er ikke kjent i registeret");
        }
    }

    /// <summary>The partners that know the subject.</summary>
    public static void Uh(string text, DraftFields to, Registers registers)
    {
        if (NotInvolved().IsMatch(text))
        {
            to.Doubt("uh", "Skjemaet sier at partneren ikke er involvert.");
            return;
        }

        foreach (var name in Names(text))
        {
            if (UhOf(name, registers) is { } uh)
            {
                to.Set("uh", uh);
            }
            else
            {
                to.Confirm($"`uh`: «{name}» står i skjemaet, men er ikke kjent i registeret");
            }
        }
    }

    /// <summary>
    /// A row of a list of further owners and partners: a number, a name, a person and what the named one is. Only the name is looked at.
    /// </summary>
    public static void Listed(string row, DraftFields to, Registers registers)
    {
        var text = RowNumber().Replace(Blanks.Without(row.Split('\t').Skip(row.StartsWith('\t') ? 1 : 0).SkipWhile(IsNumber).FirstOrDefault("")), "");
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var length = words.Length; length > 0; length--)
        {
            var name = string.Join(' ', words.Take(length));
            if (OwnerOf(name, registers) is { } owner)
            {
                to.Set("eiere", owner);
                return;
            }

            if (UhOf(name, registers) is { } uh)
            {
                to.Set("uh", uh);
                return;
            }

            if (PrivateNouns.Any(n => words[length - 1].EndsWith(n, StringComparison.OrdinalIgnoreCase)))
            {
                to.Set("private_eiere", name);
                return;
            }
        }

        if (words.Length > 0)
        {
            to.Confirm("`eiere` og `uh`: lista over partnere har en rad som ikke er kjent i registrene");
        }
    }

    private static bool IsNumber(string cell) => cell.Trim() is { Length: <= 2 } number && number.All(char.IsAsciiDigit);

    private static string? OwnerOf(string name, Registers registers) =>
        registers.Kommuner.Find(name).Kommune is { } kommune ? registers.Kommuner.DisplayName(kommune)
        : registers.Eiere.Find(Common().Replace(name, "")) is { } owner ? owner.Navn
        : null;

    private static string? RegionOf(string name, Registers registers) => new[] { name, Brackets().Replace(name, "").Trim() }
        .SelectMany(n => new[] { n, Network().Replace(n, "").Trim() })
        .Select(n => registers.Regioner.Find(n) is { } region ? region.Id : registers.Regioner.IdOf(n))
        .FirstOrDefault(id => id is not null);

    /// <summary>The partner of the register that goes by a name.</summary>
    public static string? UhOf(string name, Registers registers) => new[] { name, Brackets().Replace(name, "").Trim() }
        .Select(n => registers.Uh.IdOf(n) ?? registers.Uh.Find(n)?.Id)
        .FirstOrDefault(id => id is not null);

    // A noun at the end may belong to the one before it too: «Ørsnes og Vikten privatskole».
    private static ImmutableArray<string> Names(string text)
    {
        ImmutableArray<string> names =
            [.. Separator().Split(Common().Replace(text, "")).Select(n => n.Trim(' ', '.', ':', '?')).Where(n => n.Length > 0)];
        return names is [.., var first, var last] && !first.Contains(' ', StringComparison.Ordinal)
            && text.Contains($"{first} og ", StringComparison.Ordinal)
            && PrivateNouns.FirstOrDefault(n => last.EndsWith(" " + n, StringComparison.OrdinalIgnoreCase)) is { } noun
                ? names.SetItem(names.Length - 2, $"{first} {noun}")
                : names;
    }

    [GeneratedRegex(@"\s*(?:[,;/\u25AF\t\n]|\bog\b|\bsamt\b)\s*")]
    private static partial Regex Separator();

    [GeneratedRegex(@"\bkommuner?\b|\bkommunene\b", RegexOptions.IgnoreCase)]
    private static partial Regex Common();

    [GeneratedRegex(@"\(?\bm(?:ed)?\s*/?\s*fl(?:ere)?\b\.?\)?|\bm\.\s*fl\.?|\bmed flere\b", RegexOptions.IgnoreCase)]
    private static partial Regex AndOthers();

    [GeneratedRegex(@"\bikke\s+(?:er\s+)?(?:involvert|med)\b", RegexOptions.IgnoreCase)]
    private static partial Regex NotInvolved();

    [GeneratedRegex(@"\([^()]*\)")]
    private static partial Regex Brackets();

    [GeneratedRegex(@"^(?:kompetansenettverk(?:et)?|kompetanseregion(?:en)?|region(?:en)?|nettverk(?:et)?)\b\s*", RegexOptions.IgnoreCase)]
    private static partial Regex Network();

    [GeneratedRegex(@"^\s*[0-9]{1,2}\.?\s+")]
    private static partial Regex RowNumber();
}
