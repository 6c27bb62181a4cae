using Catalogue.Model;
using Catalogue.Read.Fields;

namespace Catalogue.Edition;

/// <summary>What partners that know the subject are called: «UH» is right of universities, university colleges and their centres alone.</summary>
public static class PartnerWords
{
    /// <summary>The heading of their column, where there is room for a word.</summary>
    public static string Column(IEnumerable<Uh> partners) => Of(partners, "UH", "Kompetansepartner");

    /// <summary>What a field is called; the one that names partners, by those of the register.</summary>
    public static string LabelOf(FieldDescription field, Registers registers) =>
        field is { Shape.Target: Target.Uh, Shape.IsList: true } ? Of(registers.Uh.All, field.Spec.Label, "Kompetansepartnere") : field.Spec.Label;

    /// <summary>The words for UH, or those for others too, by whom they stand for.</summary>
    public static T Of<T>(IEnumerable<Uh> partners, T uh, T others) =>
        partners.All(u => u.Type is not (Uh.Fagskole or Uh.Kompetansemiljo)) ? uh : others;
}
