using System.Text.RegularExpressions;
using Catalogue.Language;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Catalogue.Templating;

/// <summary>Reads a parsed template for the variables that it assigns, included templates that do not exist, and what we refuse.</summary>
internal sealed partial class Inspection(
    IReadOnlyCollection<string> templates,
    HashSet<string> declared,
    Action<SourceSpan, (string Message, string? Help)> fault) : ScriptVisitor
{
    // In languages like this one; here they would be variables, and stand unseen in a branch that is not taken.
    private static readonly Dictionary<string, string> WordsOfRelatives =
        new() { ["elsif"] = "else if", ["elseif"] = "else if", ["elif"] = "else if", ["endif"] = "end", ["endfor"] = "end", ["return"] = "ret" };

    public static (string Message, string? Help) MissingTemplate(string name, IEnumerable<string> templates)
    {
        var nearest = Suggest.Nearest(name, templates.Order(StringComparer.Ordinal));
        return ($"malen «{name}» finnes ikke", nearest is null ? "navnet er stien under templates/, med endelsen" : $"mente du «{nearest}»?");
    }

    public override void Visit(ScriptAssignExpression node) => Declare(node, node.Target);
    public override void Visit(ScriptCaptureStatement node) => Declare(node, node.Target);
    public override void Visit(ScriptForStatement node) => Declare(node, node.Variable);
    public override void Visit(ScriptFunction node) => Declare(node, node.NameOrDoToken);
    public override void Visit(ScriptParameter node) => Declare(node, node.Name);

    // Templates are indented for those who read them, not for browsers: what stands at the beginning of a line is left out.
    public override void Visit(ScriptRawStatement node)
    {
        var bare = Indentation().Replace(node.Text.ToString(), "");
        node.Text = new(node.Span.Start.Column == 0 ? bare.TrimStart(' ', '\t') : bare);
    }

    // The library keeps the state of a tablerow in the parsed template, which all threads share.
    public override void Visit(ScriptTableRowStatement node) =>
        fault(node.Span, ("«tablerow» kan ikke brukes her", "skriv en «for»-løkke med «for.index»"));

    public override void Visit(ScriptFunctionCall node)
    {
        var first = node.Target is ScriptVariableGlobal { Name: "include" } ? node.Arguments.FirstOrDefault() : null;
        if (first is ScriptLiteral { Value: string name } literal && !templates.Contains(name))
        {
            fault(literal.Span, MissingTemplate(name, templates));
        }

        DefaultVisit(node);
    }

    public override void Visit(ScriptVariableGlobal node)
    {
        if (node.Parent is ScriptExpressionStatement or ScriptFunctionCall && WordsOfRelatives.TryGetValue(node.Name, out var ours))
        {
            fault(node.Span, ($"«{node.Name}» finnes ikke", $"her heter det «{ours}»"));
        }
    }

    [GeneratedRegex(@"(?<=\n)[ \t]+")]
    private static partial Regex Indentation();

    private void Declare(ScriptNode node, ScriptNode? target)
    {
        if (target is ScriptVariableGlobal variable)
        {
            declared.Add(variable.Name);
        }

        DefaultVisit(node);
    }
}
