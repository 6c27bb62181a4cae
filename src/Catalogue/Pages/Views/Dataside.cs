using System.Collections.Immutable;
using Catalogue.Edition.Views;

namespace Catalogue.Pages.Views;

/// <summary>The page of the data that can be fetched: each table with its files and columns.</summary>
public sealed record DatasideView(ImmutableArray<Datatabell> Tabeller)
{
    /// <summary>Those of the tiltak, and those of the registers that they refer to.</summary>
    public ImmutableArray<Datatabell> AvTiltak => [.. Tabeller.Where(t => !t.ErRegister)];

    public ImmutableArray<Datatabell> Registre => [.. Tabeller.Where(t => t.ErRegister)];

    /// <summary>Where the interface for programs begins, as a path.</summary>
    public required string Grensesnitt { get; init; }

    /// <summary>What describes it, as a path.</summary>
    public required string Beskrivelse { get; init; }

    /// <summary>What tells other catalogues of the tables, as a path.</summary>
    public required string Datakatalog { get; init; }

    /// <summary>What who builds on the interface can rely on.</summary>
    public required string Lofte { get; init; }

    /// <summary>A formula of a spreadsheet that adds up amounts.</summary>
    public required string Formel { get; init; }

    public required ImmutableArray<Dataeksempel> Eksempler { get; init; }

    /// <summary>The feed of the whole catalogue; null where no tiltak has a date.</summary>
    public string? Strom { get; init; }

    /// <summary>The calendar of all fylker; null where none has a date.</summary>
    public string? Kalender { get; init; }
}

/// <summary>Some lines to copy, and what they are written for.</summary>
public sealed record Dataeksempel(string Navn, string Kode);

/// <summary>A table: its id, what it is, its files as paths, how many rows it has, and its columns.</summary>
public sealed record Datatabell(string Id, string Tittel, string Beskrivelse, int Rader)
{
    /// <summary>It tells of what tiltak refer to, and every column is a field of a register or found from it.</summary>
    public bool ErRegister { get; init; }

    public required string Csv { get; init; }

    public required string Regneark { get; init; }

    public required ImmutableArray<Datakolonne> Kolonner { get; init; }
}

/// <summary>A column: its name, how it is read, what it holds, what an empty cell means, and the field that it comes from.</summary>
public sealed record Datakolonne(string Navn, string Type, string Beskrivelse, string Tomt, Lenke? Felt);
