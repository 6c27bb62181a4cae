using System.Collections.Immutable;
using Catalogue.Edition;
using Catalogue.Pages.Views;
using Catalogue.Tables;

namespace Catalogue.Pages;

/// <summary>Lines that fetch a table and count in it, for who copies them from <c>/data/</c>; a test runs those that it can.</summary>
public static class DataExamples
{
    /// <summary>In the words of a Norwegian spreadsheet, over the columns where they stand.</summary>
    public static string Formula =>
        $"=SUMMER.HVIS.SETT({Whole("kroner")}; {Whole("ar")}; 2022; {Whole("ordning")}; \"Kompetanseløftet\"; {Whole("i_summen")}; \"ja\")";

    public static ImmutableArray<Dataeksempel> Of(string baseUrl) =>
    [
        new("R", $"""
            library(readr)
            belop <- read_delim("{baseUrl}{Paths.TableOf("belop")}", delim = ";")
            aggregate(kroner ~ ar + region, subset(belop, i_summen == "ja"), sum)
            """),
        new("Python", $"""
            import csv, urllib.request

            with urllib.request.urlopen("{baseUrl}{Paths.TableOf("belop")}") as svar:
                rader = csv.DictReader(svar.read().decode("utf-8-sig").splitlines(), delimiter=";")
                print(sum(int(rad["kroner"]) for rad in rader if rad["i_summen"] == "ja" and rad["ar"] == "2022"))
            """),
        new("Kommandolinja", $"curl --silent {baseUrl}{Paths.TableOf("tiltak")} | cut -d ';' -f 1,2"),
    ];

    private static string Whole(string column)
    {
        var letter = (char)('A' + BelopTable.All.Columns.Select(c => c.Name).ToList().IndexOf(column));
        return $"{letter}:{letter}";
    }
}
