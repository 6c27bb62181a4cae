using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using static Catalogue.Tests.Rules.Privacy.Draws;

namespace Catalogue.Tests.Rules.Privacy;

/// <summary>Texts that look like a breach and are none, by the kind that they could be taken for.</summary>
internal static class Lookalikes
{
    private static readonly NumberFormatInfo Spaced = new() { NumberGroupSeparator = " " };

    public static Gen<Case> Email { get; } = Prose(Gen.OneOf(
        Pick(
            "@navn", "følg @eksempelskolen på Instagram", "Instagram: @eksempel.skole", "Instagram @skole.no", "@digdir/designsystemet-css",
            "pakken lunr@2.3.9", "actions/checkout@v4", "tegnet @ alene", "skriv «@» slik",
            "https://medium.example/@navn", "krøllalfa er et rart tegn", "vi ser at udir.no har mer", "Vi vet at skolen.",
            "det (at elevene trives) er målet", "bilde@2x.png", "@bruker@tjener.example", "git@tjener.example:gruppe/katalog.git",
            "punkt (a) i loven", "3 @ 50 kr", "se at dette punktum gjør nytte"),
        from word in Pick("vi", "skolen", "elevene", "rapporten", "kommunen")
        from site in Pick("udir.no", "regjeringen.no", "eksempel.example", "vilbli.no")
        select $"{word} ser at {site} har stoff om dette"));

    public static Gen<Case> Phone { get; } = Prose(Gen.OneOf(
        Amount,
        from a in Amount from b in Amount from c in Amount select $"| Eier | {a} | {b} | {c} |",
        from a in Gen.Choose(100, 999) from b in Gen.Choose(100, 999) select $"{a} 000 {b} 000 {a + b} 000",
        from number in PhoneDigits
        from wrap in Pick(
            "kr {0}", "kr. {0},-", "{0} kr", "{0},-", "NOK {0}", "{0} kroner", "ISSN {0}", "saksnr. {0}", "sak {0}",
            "https://eksempel.example/side/{0}", "https://eksempel.example/?id={0}", "10.1080/{0}.2013", "2024/{0}", "TK{0}", "prosjektnummer {0}",
            "bilde_{0}", "67.{0}", "14,{0}", "referanse: {0}", "journalpost 2023-{0}")
        select string.Format(CultureInfo.InvariantCulture, wrap, number),
        from year in Gen.Choose(1990, 2035)
        from pair in Pick(
            "{0}–{1}", "{0}-{1}", "{0} {1}", "{0}/{1}", "{0}{1}", "{0} og {1}", "{0}0415", "{0}-04-15", "15.04.{0}", "FOR-{0}-01-26-230",
            "LOV-{0}-07-17-61", "2022-{0}", "{0}/1234")
        select string.Format(CultureInfo.InvariantCulture, pair, year, year + 3),
        OrgDigits, OrgDigits.Select(n => Grouped(n, "333", " ")),
        Pick(
            "ISBN 978-82-330-0123-4", "ISBN 82-15-01234-5", "9788215012345", "978-82-15-01234-5", "s. 21-34", "side 123–145", "8900 Brønnøysund",
            "67.2804, 14.4049", "kl. 08.30-15.30", "kl. 20.30 21.30", "1804 1806 1875 1820", "24.12-26.12", "12 23 34 45 56", "punkt 7.1.1-7.1.3",
            "20 24", "23 %", "550–600", "i 1. og 2. klasse", "10 000 000", "4 069 500,-", "+ 10 000 000", "trinn 1-4 og 5-7")));

    public static Gen<Case> Account { get; } = Prose(Gen.OneOf(
        from digits in NumberOf(11)
        where Numbers.WithAccountCheck(digits[..10]) != digits && digits[2] is '3' && digits[0] is '9'
        from shape in Pick("11", "425")
        select Grouped(digits, shape, " "),
        from digits in AccountDigits
        where digits[0] is '9'
        from wrap in Pick("kr {0}", "{0} kr", "https://eksempel.example/{0}", "saksnr. {0}", "v{0}", "10.1080/{0}", "0.{0}", "{0}12")
        select string.Format(CultureInfo.InvariantCulture, wrap, digits),
        from a in Amount from b in Amount select $"{a} {b}"));

    public static Gen<Case> Birth { get; } = Prose(Gen.OneOf(
        from digits in DatedDigits
        from wrap in Pick("kr {0}", "{0} kr", "https://eksempel.example/?id={0}", "ref. {0}", "10.1080/{0}.1", "x{0}")
        select string.Format(CultureInfo.InvariantCulture, wrap, digits),
        from digits in NumberOf(11)
        where digits[0] is '8' or '9' && Numbers.WithAccountCheck(digits[..10]) != digits
        select digits));

    public static Gen<Case> OrgNumber { get; } = Prose(Gen.OneOf(
        OrgDigits, OrgDigits.Select(n => Grouped(n, "333", " ")), OrgDigits.Select(n =>
            Grouped(n, "333", "\u00A0")), OrgDigits.Select(n => $"org.nr. {n}"),
        from digits in WrongOrgDigits
        from wrap in Pick("kr {0}", "{0} kr", "{0},-", "https://eksempel.example/{0}", "ref. {0}", "ISBN {0}", "id{0}")
        from shape in Pick("9", "333")
        where shape == "9" || wrap.Contains("kr", StringComparison.Ordinal) || wrap.Contains(",-", StringComparison.Ordinal)
        select string.Format(CultureInfo.InvariantCulture, wrap, Grouped(digits, shape, " ")),
        from a in Gen.Choose(1, 999) from b in Gen.Choose(0, 9) select $"{a} {b}00 000"));

    public static Gen<Case> Label { get; } = Prose(Gen.OneOf(
        from label in Pick("Kontaktperson", "Navn", "Telefon", "E-post", "Kontonr", "Ev. merkes", "Mobil")
        from line in Pick(
            "{0}:", "- {0}:", "| {0} | |", "| {0} | – |", "{0}: –", "{0}: …", "{0}: «navn»", "{0}: ikke oppgitt", "**{0}:**",
            "{0}: Klikk eller trykk her for å skrive inn tekst.")
        select "\n\n" + string.Format(CultureInfo.InvariantCulture, line, label) + "\n\n",
        from label in Pick("Kontaktperson", "Telefon", "E-post", "Kontonr", "Mobil", "Mail", "Fødselsdato")
        from value in Pick(
            "spør på servicetorget", "bruk skjemaet", "se listen som er lagt ved", "ikke lov i timen", "Se nettsidene til kommunen",
            "oppgis til kommunen", "08.00–15.30", "Bodø kommune")
        from line in Pick("{0}: {1}", "- {0}: {1}", "* **{0}:** {1}", "| {0} | {1} |", "> {0}: {1}")
        select "\n\n" + string.Format(CultureInfo.InvariantCulture, line, label, value) + "\n\n",
        Pick(
            "navnet på tiltaket er nytt", "Navn på tiltak: Magisk måned", "vi bruker telefon og e-post", "om mobil: se under",
            "| Navn | Antall |\n|---|---|\n| Magisk måned | 12 |", "Kontakt: oppvekst i Bodø kommune", "elevene merkes i listen",
            "Kontakt går gjennom kommunen.",
            "Merk: telefon er ikke lov", "| Navn | Fase |\n|---|---|\n| Fiktiv Eksempel | Start |", "| `navn` | Hva aktiviteten heter |",
            "avtalt pr. e-post: ja")));

    public static Gen<Case> Name { get; } = Prose(Gen.OneOf(
        from role in Pick("rektor", "rådgiver", "Koordinator", "v/", "avtale med", "kontaktperson i")
        from thing in Pick(
            "Nord universitet", "Bodø kommune", "Ytre Salten", "Salten", "Nordre Salten skole", "NTNU", "Universitetet i Nordland", "PPT Salten",
            "Oslo", "Herøy Ungdomsskole", "Utdanningsforbundet Bodø", "SePU og NTNU", "Bodø Narvik", "Hábmer Suohkan", "Fiktivdalen Barnehage",
            "Ytre Eksempelvik skole")
        select $"{role} {thing}",
        from name in SomeName
        from year in Gen.Choose(1980, 2026)
        from reference in Pick("{0} ({1})", "{0}, {1}", "({0}, {1}; Prøvesen, 2011)", "koordinator {0} ({1})")
        select string.Format(CultureInfo.InvariantCulture, reference, name, year),
        SomeName.Select(name => $"Les mer om {name} sin metode"),
        Pick(
            "Qvortrups operasjonalisering", "(Bernhardt, 2013; Fullan, 2011; Sharratt & Fullan, 2012)", "Rektor Nord universitet",
            "Rektor. Styrer. Koordinator.", "rektor, Styrer og Lærer", "Rådgiver Oppvekst", "rektor Lesing i alle fag")));

    private static Gen<string> Amount => Gen.Choose(1, 9_999_999).Select(n => (n * 10L).ToString("N0", Spaced));

    private static Gen<Case> Prose(Gen<string> text) =>
        from innocent in text
        from before in Pick("", "Se ", "Det er ", "Møtet er i mars. ", "- ")
        from after in Pick("", ".", " i Bodø kommune.", ", og mer.", "\n")
        where !innocent.StartsWith('|') || before.Length == 0
        select new Case(null, $"Innledning.\n\n{before}{innocent}{after}\n");
}
