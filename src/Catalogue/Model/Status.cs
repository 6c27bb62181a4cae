namespace Catalogue.Model;

/// <summary>How far a tiltak or package has come with those who grant the money.</summary>
public enum Status
{
    Utkast,
    Meldt,
    Innstilt,
    Tildelt,
    Pagar,
    Avsluttet,
    Avslatt,
    Trukket,
}
