using System.Globalization;
using Catalogue.Diagnostics;
using Catalogue.Model;

namespace Catalogue.Rules.References;

/// <summary>The pages of prose have a place in the menu at the foot of every page, which can only hold so many.</summary>
public static class CrowdedMenu
{
    public static readonly Rule Rule = new("TK121", Severity.Warning, "Siden får ikke plass i menyen nederst");

    public static readonly Validation Validation =
        new(Rule, context => context.Katalog.Entries.Sider.OrderBy(s => s.Rekkefolge).Skip(Side.MaxInMenu).Select(s => new Diagnostic(
        Rule,
        s.Origin.ValueOf("tittel"),
        string.Create(CultureInfo.InvariantCulture, $"«{s.Tittel}» får ikke plass i menyen nederst på sidene: den har plass til {Side.MaxInMenu}"),
        "Lenk til siden fra en annen, eller gi den et lavere tall i «rekkefolge» enn en som kan stå utenfor.")));
}
