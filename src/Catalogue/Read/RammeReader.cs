using Catalogue.Model;
using Catalogue.Read.Fields;
using static Catalogue.Read.Fields.FieldSpec;

namespace Catalogue.Read;

/// <summary>The fields that a tiltak shares with its package.</summary>
internal static class RammeReader
{
    public static Ramme Read(FieldReader f) => new()
    {
        Ar = f.Year(Shared(Recommended("ar", "År", "Året pengene gjelder. Et tiltak arver pakkens år.", "2024"))),
        Ordninger = f.Refs(
            Shared(Recommended("ordning", "Tilskuddsordningen, etter id i mappa ordninger. Et tiltak arver pakkens ordning.", "desentralisert") with
            { ItemName = "en ordning til" }),
            FieldShape.OneOrMoreOf(Target.Ordning)),
        Regioner = f.Refs(
            Shared(Recommended("region", "Kompetanseregionen, etter id i mappa regioner. Et tiltak arver pakkens region.", "ytre-helgeland") with
            { ItemName = "en region til" }),
            FieldShape.OneOrMoreOf(Target.Region)),
        Eiere = f.Refs(
            Shared(Recommended(
                "eiere",
                "De som eier tiltaket: navn eller kommunenummer. Oftest er det kommuner; det kan også være en fylkeskommune, en bydel i Oslo, en "
                    + "privat eier eller et interkommunalt samarbeid. Et tiltak arver pakkens eiere.",
                "Alstahaug, Leirfjord") with
            { ItemName = "eier" }),
            FieldShape.ListTo(Target.Eier)),
        Partnere = f.Refs(
            Shared(Optional("partnere", "Kommuner og andre som er med uten å eie tiltaket.", "Værøy, Røst") with { ItemName = "partner" }),
            FieldShape.ListTo(Target.Eier)),
        PrivateEiere = f.Texts(Shared(Optional("private_eiere", "Private barnehage- og skoleeiere som er med.", "Ørsnes privatskole"))),
        Uh = f.Refs(
            Shared(Recommended(
                "uh",
                "UH",
                "Universitet, høgskole, fagskole, senter eller annet kompetansemiljø, etter id i mappa uh. Et tiltak arver pakkens.",
                "ntnu, skrivesenteret")),
            FieldShape.ListTo(Target.Uh)),
        Sektor = f.Choices(
            Shared(Recommended("sektor", "Hvem tiltaket er rettet mot: barnehage, skole eller andre tjenester.", "grunnskole, sfo")),
            Vocabularies.Sektor),
    };

    private static FieldSpec Shared(FieldSpec spec) => spec with { IsInherited = true };
}
