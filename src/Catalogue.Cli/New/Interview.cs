using System.Collections.Immutable;
using Catalogue.Cli.Rendering;
using Catalogue.Diagnostics;
using Catalogue.Model;
using Catalogue.Read;
using Catalogue.Read.Fields;
using Spectre.Console;

namespace Catalogue.Cli.New;

/// <summary>Asks a person for the fields of a draft, one at a time, and judges each answer by the rules of the content.</summary>
public sealed class Interview(IAnsiConsole console, Katalog katalog, DraftCheck judge)
{
    private const int MaxShown = 12;

    private static readonly Term Skip = new("") { Label = "(svarer senere)" };

    /// <summary>The draft with the answer to one field; asked again until the rules find no error, and a warning is accepted.</summary>
    public async Task<Draft> AskAsync(Draft draft, FieldDescription field, string? proposal, CancellationToken cancellation)
    {
        console.MarkupLine($"\n[bold]{Inks.Escaped(field.Spec.Label)}[/]{(field.Spec.Need == Need.Required ? "" : " [dim](kan stå tomt)[/]")}");
        console.MarkupLine($"[dim]{Inks.Escaped(field.Spec.Help)}[/]");
        while (true)
        {
            var values = await ReadAsync(field, proposal, cancellation);
            if (values.IsEmpty && field.Spec.Need == Need.Required)
            {
                console.MarkupLine("[red]Feltet må fylles ut.[/]");
                continue;
            }

            var answered = draft.With(field, values);
            var faults = values.IsEmpty ? [] : judge.Faults(answered, field.Key);
            Tell(faults);
            if (faults.IsEmpty || (!faults.Any(f => f.IsError) && await ConfirmAsync("Beholde svaret likevel?", true, cancellation)))
            {
                return answered;
            }
        }
    }

    /// <summary>One of some terms, chosen from a list.</summary>
    public async Task<string> ChooseAsync(string question, IEnumerable<Term> terms, CancellationToken cancellation)
    {
        var all = terms.ToList();
        if (!console.Profile.Capabilities.Ansi)
        {
            console.WriteLine(ForeignText.Plain(judge.Secrets.Masked($"{question} {string.Join(", ", all.Select(t => t.Id))}")));
            return await TypedAsync(null, cancellation);
        }

        var prompt = new SelectionPrompt<Term>
        {
            Title = Inks.Escaped(question),
            PageSize = MaxShown,
            Converter = Show,
            MoreChoicesText = "[dim](flere: bruk piltastene)[/]",
        };
        return (await prompt.AddChoices(all).ShowAsync(console, cancellation)).Id;
    }

    /// <summary>A line of text; Enter alone takes the proposal.</summary>
    public async Task<string> TypedAsync(string? proposal, CancellationToken cancellation)
    {
        if (proposal is null)
        {
            return (await new TextPrompt<string>(">") { AllowEmpty = true }.ShowAsync(console, cancellation)).Trim();
        }

        // The library would read a standard answer as markup of its own, so we show it.
        var shown = ForeignText.Plain(judge.Secrets.Masked(proposal));
        var prompt = new TextPrompt<string>($"> [green]({Inks.Escaped(shown)})[/]:") { AllowEmpty = true, ShowDefaultValue = false };
        return (await prompt.DefaultValue(proposal).WithConverter(_ => shown).ShowAsync(console, cancellation)).Trim();
    }

    private async Task<ImmutableArray<string>> ReadAsync(FieldDescription field, string? proposal, CancellationToken cancellation)
    {
        var terms = field.Shape.Values?.Terms ?? TargetTerms.Of(field.Shape.Target, katalog);
        var fromList = !terms.IsEmpty && field.Shape.Target is not (Target.Kommune or Target.Eier);
        if (!fromList || !console.Profile.Capabilities.Ansi)
        {
            var hint = fromList
                ? judge.Secrets.Masked($"Velg blant {string.Join(", ", terms.Select(t => t.Id))}.")
                : $"Eksempel: {field.Spec.Example}";
            console.MarkupLine($"[dim]{Inks.Escaped(hint)}{(field.Shape.IsList ? " Flere skilles med komma." : "")}[/]");
            return Answer.Of(field.Shape, await TypedAsync(proposal, cancellation));
        }

        if (!field.Shape.IsList)
        {
            var ordered = terms.OrderBy(t => t.Id == proposal ? 0 : 1).Concat(field.Spec.Need == Need.Required ? [] : [Skip]);
            return Answer.Of(field.Shape, Echo(await ChooseAsync("Velg med piltastene og Enter:", ordered, cancellation)));
        }

        var prompt = new MultiSelectionPrompt<Term>
        {
            Title = "Velg én eller flere:",
            PageSize = MaxShown,
            Required = false,
            Converter = Show,
            MoreChoicesText = "[dim](flere: bruk piltastene)[/]",
            InstructionsText = "[dim](mellomrom velger, Enter går videre)[/]",
        };
        ImmutableArray<string> chosen = [.. (await prompt.AddChoices(terms).ShowAsync(console, cancellation)).Select(t => t.Id)];
        _ = Echo(string.Join(", ", chosen));
        return chosen;
    }

    // A list is wiped from the screen when something is chosen, so the choice is written.
    private string Echo(string answer)
    {
        console.MarkupLine($"> {(answer.Length == 0 ? "[dim](tomt)[/]" : Inks.Escaped(judge.Secrets.Masked(answer)))}");
        return answer;
    }

    private void Tell(IEnumerable<Diagnostic> faults)
    {
        foreach (var fault in faults)
        {
            var weight = fault.IsError ? "[red]Feil:[/]" : "[yellow]Advarsel:[/]";
            console.MarkupLine($"{weight} {Inks.Escaped(fault.Message)}. {Inks.Escaped(fault.Help ?? "")}");
        }
    }

    /// <summary>Yes or no; Enter alone takes the standard.</summary>
    public async Task<bool> ConfirmAsync(string question, bool standard, CancellationToken cancellation) =>
        await new ConfirmationPrompt(question)
        {
            DefaultValue = standard,
            Yes = 'j',
            No = 'n',
            InvalidChoiceMessage = "[red]Skriv j eller n.[/]",
        }.ShowAsync(console, cancellation);

    private string Show(Term term) => Inks.Escaped(judge.Secrets.Masked(
        term.Id.Length == 0 || term.Label.Equals(term.Id, StringComparison.OrdinalIgnoreCase) ? term.Label : $"{term.Label} ({term.Id})"));
}
