namespace Catalogue.Model;

/// <summary>How many behovsmeldinger there were from a fylke in a year, under one scheme or (where none is named) all; and who says so.</summary>
public sealed record Dekning(Ref Fylke, int? Ar, Ref? Ordning, int? Behovsmeldinger, string? Kilde, Origin Origin)
{
    public bool Covers(PakkeNode pakke) =>
        pakke.Ramme.Ar == Ar
        && pakke.Ramme.Fylker.Any(f => f.Id == Fylke.Text)
        && (Ordning is not { } ordning || pakke.Ramme.Ordninger.Any(o => o.Id == ordning.Text));
}
