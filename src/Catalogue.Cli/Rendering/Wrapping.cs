using System.Text;

namespace Catalogue.Cli.Rendering;

/// <summary>Prose broken between words so that it fits a terminal.</summary>
public static class Wrapping
{
    /// <summary>
    /// The words on lines of at most the width; <paramref name="first"/> stands before the first line, <paramref name="rest"/> before the others.
    /// </summary>
    public static string Of(string prose, int width, string first, string rest)
    {
        var text = new StringBuilder(first);
        var column = first.Length;
        var isFirst = true;
        foreach (var word in prose.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries))
        {
            if (!isFirst && column + 1 + word.Length > width)
            {
                text.Append('\n').Append(rest).Append(word);
                column = rest.Length + word.Length;
                continue;
            }

            text.Append(isFirst ? "" : " ").Append(word);
            column += word.Length + (isFirst ? 0 : 1);
            isFirst = false;
        }

        return text.ToString();
    }
}
