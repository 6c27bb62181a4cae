using Catalogue.Model;

namespace Catalogue.Import;

/// <summary>A package of the catalogue as a form that is filled in: the starting point of the next round.</summary>
public static class FilledForm
{
    public static byte[] Docx(PakkeNode pakke, Skjema skjema, Registers registers) =>
        DocxWriter.Write(new FormFiller(skjema, pakke, registers).Lines());

    /// <summary>The newest form that was in use in a year; null where there is none with questions.</summary>
    public static Skjema? Of(int year, Registers registers) => registers.Skjemaer.All
        .Where(s => s.Fra <= year && !(s.Til < year) && !s.Sporsmal.IsEmpty)
        .MaxBy(s => s.Fra);
}
