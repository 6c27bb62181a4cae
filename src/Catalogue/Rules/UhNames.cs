using System.Buffers;
using Catalogue.Model;

namespace Catalogue.Rules;

/// <summary>The names by which texts speak of universities, colleges and centres, found as whole words in one pass.</summary>
internal sealed class UhNames
{
    private static readonly string[] AnyUh = ["UH", "UH-partneren", "UH-miljøet", "universitetet", "høgskolen", "høyskolen", "høgskulen"];

    private readonly Dictionary<char, List<Name>> byFirst = [];
    private readonly SearchValues<string> firstWords;

    public UhNames(Register<Uh> register)
    {
        // What everybody borrows tools from is no partner by being named.
        var names = register.All.Where(u => u.Type != "statlig_tjeneste").SelectMany(u => Usable(u).Select(n => new Name(n, u)))
            .Concat(AnyUh.Select(n => new Name(n, null)))
            .SelectMany(n => n.WithSmallLetter())
            .ToList();
        foreach (var name in names.OrderByDescending(n => n.Text.Length))
        {
            if (!byFirst.TryGetValue(name.Text[0], out var list))
            {
                byFirst[name.Text[0]] = list = [];
            }

            list.Add(name);
        }

        firstWords = SearchValues.Create([.. names.Select(n => n.Text.Split(' ')[0]).Distinct()], StringComparison.Ordinal);
    }

    /// <summary>The next mention at or after the position, which moves on past it.</summary>
    public UhMention? Next(string text, ref int position, int end)
    {
        while (position < end && text.AsSpan(position, end - position).IndexOfAny(firstWords) is var found and >= 0)
        {
            var start = position + found;
            foreach (var name in start > 0 && char.IsLetterOrDigit(text[start - 1]) ? [] : byFirst[text[start]])
            {
                if (Length(text.AsSpan(start, end - start), name.Text) is var length and > 0)
                {
                    position = start + length;
                    return new(name.Uh, new(start, length));
                }
            }

            position = start + 1;
        }

        position = end;
        return null;
    }

    // A space may be a line break in the text, and a name may stand in the genitive; 0 where the name is not there.
    private static int Length(ReadOnlySpan<char> text, string name)
    {
        var at = 0;
        foreach (var c in name)
        {
            if (at == text.Length || !(text[at] == c || (c == ' ' && text[at] == '\n')))
            {
                return 0;
            }

            for (at++; c == ' ' && at < text.Length && text[at] is ' ' or '\n'; at++)
            {
            }
        }

        var rest = text[at..];
        var genitive = rest is ['s', ..] ? rest[1..] : rest;
        return genitive is [var next, ..] && char.IsLetterOrDigit(next) ? 0 : at;
    }

    // «Nord» is a point of the compass too, «LMS» also a learning platform, and every university has a department of teacher education.
    private static IEnumerable<string> Usable(Uh uh)
    {
        var names = uh.Alias.Where(a => a.Length > 3 && uh.Type != "institutt").Append(uh.Kortnavn).Append(uh.Navn);
        return names.Where(n => n.Contains(' ', StringComparison.Ordinal) || n.Length > 5 || n.Count(char.IsUpper) > 1).Where(n => n.Length > 2).Distinct();
    }

    private sealed record Name(string Text, Uh? Uh)
    {
        // «Skrivesenteret» is written with a small letter as well; «SePU» and «NTNU» are not.
        public IEnumerable<Name> WithSmallLetter() =>
            Text.Length > 5 && char.IsUpper(Text[0]) && char.IsLower(Text[1]) ? [this, this with { Text = char.ToLowerInvariant(Text[0]) + Text[1..] }]
            : Text.Length > 5 && Uh is null && char.IsLower(Text[0]) ? [this, this with { Text = char.ToUpperInvariant(Text[0]) + Text[1..] }]
            : [this];
    }
}
