using System.Collections.Immutable;
using Catalogue.Model;
using Catalogue.Read.Fields;
using static Catalogue.Read.Fields.FieldSpec;

namespace Catalogue.Read;

/// <summary>Reads what a form says of the five points that the regulation (§ 5 a–e) assesses a tiltak by.</summary>
internal static class MaloppnaelseReader
{
    private static readonly ImmutableArray<FieldSpec> Points =
    [
        Optional("planene_fulgt", "Planene fulgt (§ 5 a)", "Er tiltakene gjennomført i tråd med planer og behovsmeldinger?",
            "Samlingene har fulgt planen."),
        Optional("endret_praksis", "Endret praksis (§ 5 b)", "Har tiltakene bidratt til den praksisendringen som var planlagt?",
            "Lærerne observerer mer i friminuttene."),
        Optional("styrket_laeringsfellesskap", "Styrket læringsfellesskap (§ 5 c)", "Har tiltakene styrket det profesjonelle læringsfellesskapet?",
            "De ansatte drøfter klassemiljøet oftere."),
        Optional("mer_inkluderende_tilbud", "Mer inkluderende tilbud (§ 5 d)",
            "Har tiltakene utviklet kompetanse for å forebygge utenforskap, fremme inkludering og gi tilpasset tilbud?",
            "Sårbare elever blir oppdaget tidligere."),
        Optional("styrket_utdanning", "Styrket utdanning (§ 5 e)", "Har tiltakene styrket lærerutdanningen og gjort den mer praksisrettet?",
            "Erfaringene brukes i undervisningen av studenter."),
    ];

    /// <summary>The fields of the points, in the order of the regulation: that of § 5 a first.</summary>
    public static ImmutableArray<string> Fields => [.. Points.Select(p => p.Key)];

    /// <summary>The points that are answered, in the order of the regulation.</summary>
    public static ImmutableArray<Malpunkt> Read(FieldReader f)
    {
        var answered = ImmutableArray.CreateBuilder<Malpunkt>();
        foreach (var point in Points)
        {
            if (f.Text(point, FieldShape.LongText) is { Length: > 0 } text)
            {
                answered.Add(new(point.Key, text));
            }
        }

        return answered.DrainToImmutable();
    }
}
