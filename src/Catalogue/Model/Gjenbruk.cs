namespace Catalogue.Model;

/// <summary>What a tiltak took up from another: which, what was changed, and how that went.</summary>
public sealed record Gjenbruk(Ref? Tiltak, string? Endret, string? Gikk, Origin Origin);

/// <summary>A tiltak at the other end of a reuse: the one that was taken up, or the one that did.</summary>
public sealed record Gjenbrukt(TiltakNode Tiltak, Gjenbruk Gjenbruk);
