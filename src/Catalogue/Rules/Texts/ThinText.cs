using System.Globalization;
using Catalogue.Diagnostics;
using Catalogue.Model;

namespace Catalogue.Rules.Texts;

/// <summary>A tiltak says something below its fields. A withdrawn one has only a short page, and needs not.</summary>
public static class ThinText
{
    public const int Least = 200;

    public static readonly Rule Rule = new("TK409", Severity.Warning, "Teksten under feltene er kort eller mangler");

    public static readonly Validation Validation = new(
        Rule,
        context => context.Katalog.Entries.Tiltak.Where(t => t.Status != Status.Trukket).Select(Check).OfType<Diagnostic>());

    private static Diagnostic? Check(Tiltak tiltak)
    {
        var (length, first) = Outline.Measure(tiltak.Origin.Source.Text, tiltak.Body);
        return length >= Least ? null : new(
            Rule,
            tiltak.Origin.At(length == 0 ? tiltak.Origin.FrontMatter : first),
            length == 0
                ? "tiltaket har ingen tekst under feltene"
                : string.Create(CultureInfo.InvariantCulture, $"teksten under feltene er på {length} tegn, og bør være på minst {Least}"),
            "Fortell hvorfor dere gjør dette, hva dere gjør og hvem som er med, så andre kan lære av det. Overskrifter regnes ikke med.");
    }
}
