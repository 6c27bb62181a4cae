using Catalogue.Diagnostics;
using Catalogue.Language;
using Catalogue.Model;

namespace Catalogue.Rules.References;

/// <summary>A register, what its entries are called, and the name of an entry by its id.</summary>
internal sealed record RegisterWords<T>(Register<T> Register, string What, Func<T, string> NameOf)
    where T : class
{
    /// <summary>
    /// The one file that the register is read from; where that could not be read, it is the one fault. Null for a register with a file an entry.
    /// </summary>
    public string? File { get; init; }

    /// <summary>A file has many entries of the register beside other things, so that one that could not be read may have had any of them.</summary>
    public bool HasManyPerFile { get; init; }
}

/// <summary>The check that a reference names an id of a register, shared by the rules on each of them.</summary>
internal static class RegisterCheck
{
    public static IEnumerable<Diagnostic> Unknown<T>(Rule rule, IEnumerable<Reference> references, RegisterWords<T> words, RuleContext context)
        where T : class
    {
        var isPartlyUnread = words.HasManyPerFile && context.HasUnreadableRegister;
        if (isPartlyUnread || (words.File is { } file && context.IsUnreadable(file)))
        {
            yield break;
        }

        foreach (var reference in references)
        {
            if (words.Register.Find(reference.Text) is null && !context.IsUnreadable(reference.Text))
            {
                var (help, fix) = Remedy(reference, words);
                yield return new(rule, reference.Location, $"{words.What} «{reference.Text}» finnes ikke", help) { Fix = fix };
            }
        }
    }

    private static (string Help, Fix? Fix) Remedy<T>(Reference reference, RegisterWords<T> words)
        where T : class
    {
        var register = words.Register;
        if (register.IdOf(reference.Text) is { } id)
        {
            return ($"Skriv id-en «{id}» ({words.NameOf(register.Find(id)!)}).", reference.Instead(id, isSafe: true));
        }

        var near = Suggest.Nearest(reference.Text, register.Ids);
        near ??= Suggest.Nearest(reference.Text, register.All.Select(words.NameOf)) is { } name ? register.IdOf(name) : null;
        return near is not null ? ($"Mente du «{near}»?", reference.Instead(near, isSafe: false))
            : register.All.Length == 0 ? ("Registeret er tomt.", null)
            : (
                $"Bruk en av id-ene: {string.Join(", ", register.Ids.Order(StringComparer.Ordinal).Take(30))}{(register.All.Length > 30 ? " …" : ".")}",
                null);
    }
}
