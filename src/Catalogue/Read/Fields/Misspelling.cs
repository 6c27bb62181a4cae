using System.Collections.Immutable;
using Catalogue.Language;

namespace Catalogue.Read.Fields;

/// <summary>
/// The field that an unknown key most likely meant; it is certain where the key is a word of some length, one letter off, and no other field is as
/// near.
/// </summary>
internal readonly record struct Misspelling(string Meant, bool IsCertain)
{
    // «hr» is one letter from «ar» and «nr» both; of short words too many are near.
    private const int LongEnough = 5;

    public static Misspelling? Of(string key, ImmutableArray<FieldDescription> known)
    {
        if (Suggest.Nearest(key, known.Select(f => f.Key)) is not { } meant)
        {
            return null;
        }

        var isCertain = meant.Length >= LongEnough && known.Count(f => f.Key.Length <= key.Length + 1 && Suggest.Distance(key, f.Key) <= 1) == 1;
        return new(meant, isCertain && Suggest.Distance(key, meant) == 1);
    }
}
