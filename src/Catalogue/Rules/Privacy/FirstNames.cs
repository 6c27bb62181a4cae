using System.Collections.Frozen;

namespace Catalogue.Rules.Privacy;

/// <summary>First names that many have: Norwegian, Sámi, and of those who came later. A list of the language, not of persons.</summary>
internal static class FirstNames
{
    /// <summary>
    /// Names that are ordinary words too, or begin the names of many other things; they need more than a capital letter after them.
    /// </summary>
    public const string Doubtful = "bo bjørn dag even gry hans hege hild hilde jo liv lykke mai may mo odd ole per peder petter rein roar rose "
        + "rune sol solveig sten stein sten sverre tor tore ulf unn vår våren våge";

    /// <summary>Names that are hardly anything else.</summary>
    public const string Sure =
        "aage aase abdi abdullah adam adrian agnar agnes agnete ahmad ahmed aina aksel albert aleksander aleksandra alexander alexandra alf "
            + "alfred ali alice alma amalie amanda amina amir anders andrea andreas andrzej andré anette angelica anita anja ann anna annbjørg anne "
            + "anne-berit anne-grethe anne-kari anne-lise anne-marie anne-mette anniken annika ante anton ánne áile áilu ánte ánddis "
        + "arild are arne aron arthur arvid asbjørn aslak aslaug asta astri astrid atle aud audhild audun august aurora axel "
        + "beate beathe beatrice ben benedikte benjamin bente bergljot berit bernt betina birger birgit birgitte birte birthe bjarne bjarte bjørg "
            + "bjørnar brage brit britt brynjar "
        + "camilla carina carl caroline cathrine cecilie celine charlotte christian christina christine christoffer christopher claus connie "
            + "cornelia "
        + "dagfinn dagmar dagny dagrun daniel david didrik dina ditlef dorte dorthe "
        + "ebba edel edvard edvin egil eileen einar eirik eirin eivind elen elena eli elias elin eline elisa elisabeth elise ella elle ellen "
            + "elling elsa else elvira emil emilie emily emma endre erik erika erlend erling ernst espen ester eva evelyn evy "
        + "fadumo fartun fatima fatuma felix filip finn fred fredrik fredrikke frida frode "
        + "gabriel geir georg gerd gerda gina gisle gitte gjermund gorm grethe grete gro gunhild gunn gunnar gunvor gustav guro guttorm gøran "
        + "hallvard halvard halvor hanna hannah hanne hans-petter harald hassan hauk hedda hedvig heidi helena helene helga helge hella henny "
            + "henriette henrik henning herman hermine hilda hildegunn hilmar hodan hussein håkon håvard hågen "
        + "ibrahim ida idar idun iman inga inge ingeborg ingebjørg ingebrigt inger inger-lise ingjerd ingrid ingunn ingvar ingvild irene irina "
            + "iris isabella isak iselin ivan ivar iver "
        + "jack jakob jan janne jannicke jannike jarle jens jenny jeanette jesper joar joakim joar johan johanna johanne johannes john johnny jon "
            + "jonas jonatan jone jorunn josef josefine jovnna julia julian julie jørgen jørn jøran "
        + "kai kaia kaja kamilla karen kari karianne karin karina karl karl-erik karoline katarzyna kate katharina kathrine katrine ketil khadija "
            + "kim kine kirsten kirsti kirstin kjell kjersti kjerstin kjetil klara klaus knut konrad kristian kristin kristina kristine kristoffer "
            + "krzysztof kåre "
        + "lars lasse laila laura lea leah leif lena lene leon leonora lilian lill lilly lillian linda line linn linnea lisa lisbeth lise "
            + "lise-lotte liss liv-marit lone lotte louise lucas ludvig luise lukas lydia "
        + "mads magda magne magnhild magnus maja malene malin marcus mareno maren maret margit margareta margaret margrete margrethe mari maria "
            + "mariam marianne marie mariell marina marion marit marita marius markus marta marte martha marthe martin martine maryam mathias "
            + "mathilde mats matilde mattias máret máhtte máhte mette mia michael mikael mikkel miriam mohamed mohammad mohammed mona monica monika "
            + "morten muhammad mustafa "
        + "nadia nancy natalia nataliia nathalie nicolai nicolay niels nikolai nils nina njål noah nora norunn "
        + "oda oddbjørg oddbjørn oddny oddvar ola olaf olaug olav ole-johan oleksandr oleksandra olena olga olger olivia oliver omar oscar oskar "
            + "osman otto ove øystein øyvind øivind "
        + "paul paulina paulius peter petra pia piotr pål "
        + "ragna ragnar ragnhild ragne ragni rakel randi ranveig rasmus rebecca rebekka reidar reidun renate ricardo rigmor rita robert roger "
            + "roland rolf ronny roy ruth runar rannveig "
        + "sabina sabrina said salma samira samuel sander sandra sara sarah sebastian selma serine sigbjørn sigfrid sigmund signe sigrid sigrun "
            + "sigurd sigve silje simen simon sindre siri siv sivert sofia sofie sofus solfrid solvor solvår sondre sonja stefan steffen steinar "
            + "stian stig stine stine-marie stian susann susanne svanhild svein sverre sverre-johan svetlana sylvi sylvia synne synnøve søren sølvi "
        + "tanja tarjei ted teodor terese terje thea theodor therese thomas thor thorbjørn thore tiril tina tim tobias tom tomas tomasz tommy "
            + "tone tonje tora torbjørn tord torgeir torgrim torhild toril torill torkild torleif tormod torstein torunn torvald tove trine trond "
            + "trude trygve trym turi turid "
        + "una unni vanja vegard veronica veronika vetle vibeke victoria vidar vigdis viktor viktoria vilde vilhelm vilja vilma virginia vivian "
            + "viviann volodymyr "
        + "wenche wilhelm william willy yasmin yngve yngvar yngvild yohannes yusuf yvonne zainab zahra ørjan åge åse åshild åslaug åsne åsta åsmund";

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Names = Set(Sure);
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> DoubtfulNames = Set(Doubtful);

    public static bool IsSure(ReadOnlySpan<char> word) => Names.Contains(word);

    public static bool IsDoubtful(ReadOnlySpan<char> word) => DoubtfulNames.Contains(word);

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(string names) =>
        names.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
}
