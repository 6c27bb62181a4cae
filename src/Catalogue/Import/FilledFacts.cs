using System.Collections.Immutable;
using Catalogue.Language;
using Catalogue.Model;
using Catalogue.Read.Fields;

namespace Catalogue.Import;

/// <summary>What a package and one of its tiltak say, field by field, with the names that people know the registers' entries by.</summary>
internal sealed class FilledFacts(PakkeNode pakke, TiltakNode? tiltak, Registers registers)
{
    private readonly WrittenFields ofPakke = WrittenFields.Of(pakke.Pakke.Origin);
    private readonly WrittenFields? ofTiltak = tiltak is null ? null : WrittenFields.Of(tiltak.Tiltak.Origin);

    /// <summary>The values of a field: of the tiltak where it has its own, else of the package.</summary>
    public ImmutableArray<string> Of(string field) =>
        field is not "uh" && DraftFields.IsOfTiltak(field) ? ofTiltak?[field] ?? [] : ofPakke[field];

    /// <summary>An amount as people write it; the mark of an empty field where there is none.</summary>
    public string Kroner(string field) =>
        Of(field) is [var text] && AmountField.Written(text) is { } kroner ? $"{NorwegianFormat.Number(kroner)},-" : $"{Blanks.Mark}";

    public string Name(string field, string value) => field switch
    {
        "ordning" when registers.Ordninger.Find(value) is { } ordning => ordning.Alias.FirstOrDefault() ?? ordning.Kortnavn,
        "region" when registers.Regioner.Find(value) is { } region => region.Navn,
        "uh" when registers.Uh.Find(value) is { } uh => uh.Kortnavn,
        "malgruppe" when registers.Malgrupper.Find(value) is { } group => group.Navn,
        _ => value,
    };
}
