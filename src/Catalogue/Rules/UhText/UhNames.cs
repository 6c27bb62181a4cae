using System.Buffers;
using Catalogue.Model;
using Catalogue.Source;

namespace Catalogue.Rules.UhText;

/// <summary>The names by which texts speak of universities, colleges and centres, found as whole words in one pass.</summary>
internal sealed class UhNames
{
    private static readonly string[] AnyUh = ["UH er", "UH blir", "UH var", "UH deltar", "UH-partneren", "UH-miljøet", "universitetet", "høgskolen", "høyskolen", "høgskulen"];

    private readonly Dictionary<char, UhName[]> byAnchor;
    private readonly SearchValues<string> anchors;

    public UhNames(Register<Uh> register)
    {
        // What everybody borrows tools from is no partner by being named.
        var names = register.All.Where(u => u.Type != "statlig_tjeneste").SelectMany(u => Usable(u).SelectMany(n => UhName.Of(n, u)))
            .Concat(AnyUh.SelectMany(n => UhName.Of(n, null)))
            .ToList();
        byAnchor = names.GroupBy(n => n.Anchor[0]).ToDictionary(g => g.Key, g => g.OrderByDescending(n => n.Text.Length).ToArray());
        anchors = SearchValues.Create([.. names.Select(n => n.Anchor).Distinct()], StringComparison.Ordinal);
    }

    /// <summary>The next mention at or after the position, which moves on past it.</summary>
    public UhMention? Next(string text, ref int position, int end)
    {
        var body = Span.FromBounds(position, end);
        for (var at = position; at < end && text.AsSpan(at, end - at).IndexOfAny(anchors) is var found and >= 0; at++)
        {
            at += found;
            foreach (var name in byAnchor[text[at]])
            {
                if (name.Around(text, body, at) is { } span)
                {
                    position = span.End;
                    return new(name.Uh, span);
                }
            }
        }

        position = end;
        return null;
    }

    // «Nord» is a point of the compass too, «LMS» also a learning platform, and every university has a department of teacher education.
    private static IEnumerable<string> Usable(Uh uh)
    {
        var names = uh.Alias.Where(a => a.Length > 3 && uh.Type != "institutt").Append(uh.Kortnavn).Append(uh.Navn);
        return names.Where(n => n.Contains(' ', StringComparison.Ordinal) || n.Length > 5 || n.Count(char.IsUpper) > 1).Distinct();
    }
}
