using System.Collections.Immutable;
using Catalogue.Model;

namespace Catalogue.Decisions;

/// <summary>A line of a list of decisions: what it says of which tiltak, and the values that it has for the fields of that.</summary>
internal sealed record DecisionRow(int Line)
{
    public string Id { get; init; } = "";

    public string Tittel { get; init; } = "";

    public string Pakke { get; init; } = "";

    public int? Nr { get; init; }

    public int? Ar { get; init; }

    public Periode? Periode { get; init; }

    /// <summary>How the case ended, where a column says so.</summary>
    public string? Status { get; init; }

    /// <summary>Field and value, as they are to stand in the file.</summary>
    public ImmutableArray<(string Field, string Value)> Values { get; init; } = [];

    /// <summary>The amounts that it recommends (<c>innstilt</c>) or grants (<c>tildelt</c>), in whole kroner; none where it says nothing.</summary>
    public IEnumerable<long> Amounts(string kind) => Values
        .Where(v => v.Field.StartsWith(kind + "_", StringComparison.Ordinal))
        .Select(v => long.Parse(v.Value, System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>What people call the tiltak that it is about.</summary>
    public string Name => new[] { Id, Tittel, Nr is { } nr ? $"{Pakke} nr. {nr}" : Pakke }.FirstOrDefault(n => n.Length > 0) ?? "";
}

/// <summary>Something of the list that was not used, and what to do about it; the line is 0 where it is about the whole.</summary>
public sealed record DecisionRemark(int Line, string Message, string Help)
{
    public bool IsOfRow => Line > 0;
}
