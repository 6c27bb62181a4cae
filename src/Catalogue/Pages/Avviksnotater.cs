using System.Collections.Frozen;
using Catalogue.Model;
using Catalogue.Pages.Views;
using Catalogue.Read.Fields;

namespace Catalogue.Pages;

/// <summary>How an avvik is shown: the field by the name readers know it by, and the reason.</summary>
public static class Avviksnotater
{
    /// <summary>The fields that a tiltak takes from its package, so that the package's avvik concerns it too.</summary>
    public static readonly FrozenSet<string> Inherited = new[] { "region", "ordning", "ar", "eiere", "partnere", "uh", "sektor" }.ToFrozenSet(StringComparer.Ordinal);

    public static Avviksnotat Of(Avvik avvik) => new(FieldName.Of(avvik.Felt.Text), avvik.Grunn);
}
