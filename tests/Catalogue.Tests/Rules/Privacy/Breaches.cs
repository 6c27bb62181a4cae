using Catalogue.Rules.Privacy;
using FsCheck;
using FsCheck.Fluent;
using static Catalogue.Tests.Rules.Privacy.Draws;

namespace Catalogue.Tests.Rules.Privacy;

/// <summary>
/// Texts that give something away, made from synthetic parts: each kind in its disguises and formats, among neighbours that should not hide it.
/// </summary>
internal static class Breaches
{
    private static readonly string[] Blanks = [" ", "\u00A0", "\u202F", "\u2009"];

    public static Gen<Case> Email { get; } = From(PrivacyKind.Email,
        from local in Pick("post", "fiktiv.eksempelsen", "prove_sen", "tøysen-testesen", "fiktiv+liste", "F.Eksempelsen", "x1")
        from domain in Pick("eksempel.example", "post.eksempel.example", "skole-ved-sjøen.no", "eksempel.kommune.no", "tøys.test")
        from shape in Gen.OneOf(
            Pick("@", "＠", "&#64;", "&#x40;", "&commat;", "\\@", "%40", "@\u200B", "\u200D@", " @ ", "@ ", "\u00A0@\u00A0", "**@**", "(@)")
                .Select(at => local + at + domain),
            Pick(
                "(at)", "[at]", "{at}", " (at) ", " [at] ", " { at } ", "<at>", "(krøllalfa)", " krøllalfa ",
                " alfakrøll ", " Krøllalfa ", "[alfakrøll]", " snabel-a ", " kr\u00ADøllalfa ").Select(at => local + at + domain),
            from at in Pick(" at ", " krøllalfa ", " (at) ", " @ ")
            from dot in Pick(" dot ", " punktum ", " (dot) ", "[punktum]", " prikk ")
            select local + at + domain.Replace(".", dot, StringComparison.Ordinal),
            Pick("\u200B", "\u00AD", "\u2060", "\uFEFF").Select(hidden => local + "@" + domain.Insert(3, hidden)),
            Gen.Constant($"mailto:{local}@{domain}"),
            Gen.Constant($"[skriv til oss](mailto:{local}@{domain})"),
            Gen.Constant($"fiktiv.eksempelsen at {domain.Replace(".test", ".no", StringComparison.Ordinal)}"))
        select shape);

    public static Gen<Case> Phone { get; } = From(PrivacyKind.Phone, Gen.OneOf(
        from number in PhoneDigits
        from prefix in Pick("", "", "", "+47 ", "+47", "0047 ", "0047", "47 ", "(+47) ", "+47-", "00 47 ")
        from shape in Pick("8", "2222", "323", "8", "2222", "323", "2222.", "323.", "2222-", "323-", "323–")
        from blank in Pick(Blanks)
        where prefix != "47 " || shape is "8" or "2222" or "323"
        select prefix + Grouped(number, shape, blank),
        from number in PhoneDigits
        from wrap in Pick(
            "47{0}", "<tel:+47{0}>", "[ring](tel:{0})", "[ring oss](tel:+47{0})", "tlf{0}", "Tlf.:{0}", "({0})", "**{0}**", "«{0}»", "{0}/29123456")
        select string.Format(System.Globalization.CultureInfo.InvariantCulture, wrap, number),
        from number in PhoneDigits
        from label in Pick("tlf ", "Tlf. ", "telefon: ", "mobil ", "ring ", "mob. ", "tlf. nr. ", "Telefon er ", "sms ")
        from shape in Pick("44", "8", "53", "2222", "323", "2222/")
        select label + Grouped(number, shape, " "),
        Pick(
            "+45 12 34 56 78", "+46 70 174 06 05", "+358 40 1234567", "+44 20 7946 0958", "+4512345678", "tlf 02800", "ring 05555", "telefon: 09123"),
        PhoneDigits.Select(n => string.Concat(n.Select(c => (char)(c - '0' + '０')))),
        from number in PhoneDigits
        from hidden in Pick("\u200B", "\u00AD", "\u2060")
        select number.Insert(4, hidden)));

    public static Gen<Case> Account { get; } = From(PrivacyKind.Account, Gen.OneOf(
        from digits in AccountDigits
        from shape in Pick("11", "425.", "425", "425-")
        from blank in Pick(Blanks)
        select Grouped(digits, shape, blank),
        from digits in NumberOf(11)
        from label in Pick("konto ", "Kontonr. ", "kontonummer: ", "bankkonto ", "Konto nr. ", "kto. ")
        from shape in Pick("11", "425.", "425", "434")
        where !Numbers.IsBirthNumber(digits)
        select label + Grouped(digits, shape, " "),
        NumberOf(11).Select(n => Grouped(n, "425.", " ")),
        AccountDigits.Select(n => $"NO93 {n[..4]} {n[4..8]} {n[8..]}")));

    public static Gen<Case> BirthNumber { get; } = From(PrivacyKind.BirthNumber,
        from digits in BirthDigits
        from shape in Pick("11", "65", "65-", "11")
        from before in Pick("", "fødselsnummer ", "f.nr. ", "D-nummer: ", "konto ", "")
        select before + Grouped(digits, shape, " "));

    public static Gen<Case> BirthPattern { get; } = From(PrivacyKind.BirthPattern,
        from digits in DatedDigits
        from shape in Pick("11", "65")
        select Grouped(digits, shape, " "));

    public static Gen<Case> OrgNumber { get; } = From(PrivacyKind.OrgNumber,
        from digits in WrongOrgDigits
        from label in Pick("", "org.nr. ", "Org. Nr ", "organisasjonsnummer: ")
        from shape in Pick("9", "333")
        select label + Grouped(digits, shape, " "));

    public static Gen<Case> BirthDate { get; } = From(PrivacyKind.BirthDate,
        from label in Pick("født ", "Født: ", "fødselsdato ", "Fødselsdato: ", "f. ", "fødd den ", "f.dato ")
        from date in Pick("07.01.1975", "7.1.1975", "07.01.75", "7. januar 1975", "31. desember 2012", "070175", "07011975")
        select label + date);

    public static Gen<Case> Label { get; } =
        from said in Gen.OneOf(
            Gen.Zip(
                Pick("Kontaktperson", "kontaktperson", "Kontaktpersoner", "Navn på kontaktperson"),
                Pick("Fiktiv Eksempelsen", "Prøvesen", "Fiktiv Eksempelsen, rektor", "12 34")),
            Gen.Zip(Pick("Navn", "Fullt navn", "Etternavn"), Pick("Fiktiv Eksempelsen", "Fiktiv T. Eksempelsen", "Ingrid")),
            Gen.Zip(Pick("Telefon", "Tlf", "Tlf.", "Mobil", "Kontonr"), Pick("12 34", "1234 56", "Fiktiv Eksempelsen")),
            Gen.Zip(Pick("E-post", "Epost"), Pick("fiktiv.eksempelsen", "fiktiv@skolen", "fiktiv_eksempelsen hos kommunen")),
            Gen.Zip(Pick("Ev. merkes"), Pick("Fiktiv Eksempelsen", "God opplæring for alle", "12 34")))
        from line in Pick(
            "{0}: {1}", "- {0}: {1}", "* **{0}:** {1}", "**{0}**: {1}", "| {0} | {1} |", "> {0}: {1}", "{0} : {1}", "1. {0}: {1}", "### {0}: {1}",
            "| **{0}** | {1} | UH |")
        select new Case(
            PrivacyKind.Label,
            "Se under.\n\n" + string.Format(System.Globalization.CultureInfo.InvariantCulture, line, said.Item1, said.Item2) + "\n\nSlutt.\n");

    public static Gen<Case> Name { get; } = From(PrivacyKind.Name, Gen.OneOf(
        from role in Pick(
            "rådgiver", "rektor", "Koordinator", "kontaktperson", "hovedtillitsvalgt", "seniorrådgiveren", "v/", "v/ ", "avtale med",
            "intensjonsavtale med", "ved rådgiver", "ledet av", "prosjektleder:", "styrer,", "Rektor", "veileder –", "kontaktpersonen er",
            "tillitsvalde", "rådgiver i kommunen,", "foredrag av", "rektor\n")
        from name in SomeName
        select role.EndsWith('/') || role.EndsWith(' ') || role.EndsWith('\n') ? role + name : $"{role} {name}",
        from name in SomeName
        from after in Pick(", rektor ved skolen", " (rådgiver)", ", prosjektleder", " – koordinator for nettverket")
        select name + after));

    private static Gen<Case> From(PrivacyKind kind, Gen<string> secret) =>
        from text in secret
        from before in Pick(
            "", "Vi tar kontakt: ", "Møtet er i 2024. ", "(", "- ", "Ta gjerne kontakt på ", "Det koster kr 50 000. Spør ",
            "Samlingen er 15. mars, ", "| ", "«", "Se ")
        from after in Pick("", ".", ", og så videre.", " i Bodø kommune.", ")", " |", "; takk", "\n", "!", " etter kl. 12.", "»")
        select new Case(kind, $"Innledning.\n\n{before}{text}{after}\n");
}

/// <summary>A text and what it gives away, or nothing.</summary>
internal sealed record Case(PrivacyKind? Kind, string Text);
