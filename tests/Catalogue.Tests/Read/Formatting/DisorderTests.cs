using System.Collections.Immutable;
using System.Text;
using Catalogue.Diagnostics;
using Catalogue.Model;
using Catalogue.Parse;
using Catalogue.Read;
using Catalogue.Read.Formatting;
using Catalogue.Source;
using FsCheck;
using FsCheck.Fluent;

namespace Catalogue.Tests.Read.Formatting;

/// <summary>Fields in every order and form: the formatted file says the same, and formatting it again changes nothing.</summary>
public class DisorderTests
{
    private const string Tiltak = "content/pakker/p/t.md";

    // Each field in several ways to write the same.
    private static readonly string[][] Fields =
    [
        ["tittel: Magisk måned\n", "# om tittelen\n\"tittel\": \"Magisk måned\"\n", "Tittel:   'Magisk måned'   # kort\n"],
        [
            "sammendrag: >-\n  Alle leser.\n\n  # ikke en merknad\n",
            "sammendrag: |\n  To mellomrom  \n  nr: 3\n\n",
            "sammendrag: Alle\n  leser\n",
            "sammendrag: \"Alle\n\n  leser\"\n",
        ],
        ["nr: 7\n", "nr: 7   \n", "nr:\n"],
        ["status: meldt\n", "status:\n  meldt\n"],
        [
            "eiere: [Bodø, \"Herøy (Nordland)\"]\n",
            "eiere: Bodø, Herøy (Nordland)\n",
            "eiere:\n- Bodø\n- Herøy (Nordland)\n",
            "eiere: [Bodø, # hit\n  Narvik]\n",
        ],
        ["ar: 2024 # året\n", "år: 2024\n"],
        [
            "tema: ledelse\n",
            "tema: \"a, 'b', #c, d: e\"\n",
            "tema: []\n",
            "tema: [ 'a''b', \"c\\td\" ]\n",
            "tema:\n  # før\n  - a # etter\n\n  - b\n  # sist\n",
        ],
        ["målgruppe: [laerere]\n", "mal-gruppe: [a: b]\n", "malgruppe: {a: b}\n"],
        [
            "avvik:\n  - grunn: >-\n      a\n\n      b\n    felt: nr\n  - felt: tema\n    grunn: c\n",
            "avvik:\n  - grunn: x # ja\n    Felt: nr\n",
            "avvik:\n  - grunn: x\n    # om feltet\n    felt: nr\n",
            "avvik: [{grunn: x, felt: nr}]\n",
        ],
        ["ukjent: 1\n", "ukjent:\n  - tittel: 2\n    kilde: 3\n"],
        ["kilde: x\n", "kilde: 'x: y'\n", "\n# om kilden\nkilde: \"x # y\"\n"],
    ];

    [Fact]
    public void A_formatted_file_reads_the_same_and_stays_as_it_is() => Prop.ForAll(Disordered().ToArbitrary(), text =>
    {
        var (before, faultsBefore) = Read(text);
        var formatted = FrontMatterFormatter.Format(Parsed(text));
        var (after, faultsAfter) = Read(formatted.Text);
        Assert.Null(formatted.Untouched);
        Assert.Equal(Told(before), Told(after));
        Assert.Empty(faultsAfter.Except(faultsBefore));
        Assert.Equal(formatted, FrontMatterFormatter.Format(Parsed(formatted.Text)));
        Assert.EndsWith("\n---\n\nTekst  \n", formatted.Text, StringComparison.Ordinal);
        // Not a remark is lost.
        Assert.Equal(text.Count(c => c == '#'), formatted.Text.Count(c => c == '#'));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Known_fields_are_in_the_order_of_the_reader() => Prop.ForAll(Disordered().ToArbitrary(), text =>
    {
        var declared = TiltakReader.Kind.Fields.Select(f => f.Key).ToList();
        var keys = Parsed(FrontMatterFormatter.Format(Parsed(text)).Text).Document!.FrontMatter!.Entries.Select(e => e.Key.Text)
            .Where(declared.Contains)
            .ToList();
        Assert.Equal(declared.Where(keys.Contains), keys);
    }).QuickCheckThrowOnFailure();

    private static Gen<string> Disordered() =>
        from chosen in Gen.CollectToArray(Fields.Select(forms => Gen.Elements(forms)).ToArray())
        from order in Gen.Shuffle(chosen)
        from count in Gen.Choose(1, order.Length)
        select $"---\n{string.Concat(order.Take(count))}---\n\nTekst  \n";

    private static ParsedFile Parsed(string text) => ParsedFile.From(new RawFile(Tiltak, Encoding.UTF8.GetBytes(text)));

    private static (Tiltak Tiltak, ImmutableArray<string> Faults) Read(string text)
    {
        var faults = new List<Diagnostic>();
        var entries = EntriesReader.Read([Parsed(text).Document!], faults);
        return (Assert.Single(entries.Tiltak), [.. faults.Select(f => $"{f.Rule.Code} {f.Message}")]);
    }

    /// <summary>What the model says, without places.</summary>
    private static string Told(Tiltak t) => string.Join('\n', [
        t.Tittel, t.Sammendrag, $"{t.Nr} {t.Status} {t.Ramme.Ar} {t.Kilde}", Joined(t.Ramme.Eiere.Select(r => r.Text)), Joined(t.Tema.Select(r => r.Text)),
        Joined(t.Malgruppe.Select(r => r.Text)), Joined(t.Avvik.Select(a => $"{a.Felt.Text}={a.Grunn}")),
    ]);

    private static string Joined(IEnumerable<string> items) => string.Join('|', items);
}
