using Catalogue.Language;
using Catalogue.Source;
using Catalogue.Templating.Syntax;
using Catalogue.Templating.Values;

namespace Catalogue.Templating.Evaluation;

/// <summary>Turns the tree of one template into nodes and steps.</summary>
internal sealed partial class Compiler(TemplateSet set, SourceText source, SyntaxFaults faults)
{
    private readonly Symbols symbols = set.Symbols;

    /// <summary>
    /// For a text that a template has made: the names it assigns are not known to other templates,
    /// whose faults must not depend on what was rendered before.
    /// </summary>
    public bool IsTransient { get; init; }

    public Step Compile(Block block)
    {
        var steps = new List<Step>(block.Statements.Length);
        foreach (var statement in block.Statements)
        {
            if (statement is not TextStatement { Text.Length: 0 })
            {
                steps.Add(Compile(statement));
            }
        }

        return steps.Count == 1 ? steps[0] : new Sequence([.. steps]);
    }

    private Step Compile(Statement statement) => statement switch
    {
        TextStatement text => new TextStep(text.Span, text.Text),
        OutputStatement { Indent: { } indent } output => new IndentedOutputStep(CompileCalled(output.Value), indent),
        OutputStatement output => new OutputStep(CompileCalled(output.Value)),
        AssignStatement { Operator: TokenKind.Assign } assign => new AssignStep(CompileTarget(assign.Target), Compile(assign.Value)),
        AssignStatement assign => new CompoundAssignStep(CompileTarget(assign.Target), assign.Operator, assign.Span, Compile(assign.Value)),
        IfStatement choice => new IfStep([.. choice.Branches.Select(b => (Compile(b.Condition), Compile(b.Body)))], Compile(choice.Else)),
        CaseStatement choice => new CaseStep(
            Compile(choice.Value),
            [.. choice.Branches.Select(b => (b.Matches.Select(Compile).ToArray(), Compile(b.Body)))],
            Compile(choice.Else)),
        ForStatement loop => CompileLoop(loop),
        WhileStatement loop => new WhileStep(loop.Condition.Span, Compile(loop.Condition), Compile(loop.Body)),
        CaptureStatement capture => new CaptureStep(CompileTarget(capture.Target), Compile(capture.Body)),
        WithStatement with => new WithStep(Compile(with.Target), Compile(with.Body)),
        WrapStatement wrap => CompileWrap(wrap),
        FunctionStatement function => new DefineStep(CompileTarget(function.Target), CompileFunction(function.Function)),
        ReturnStatement { Value: var value } => new ReturnStep(value is null ? null : Compile(value)),
        ReadOnlyStatement fixedName => CompileReadOnly(fixedName),
        ImportStatement import => new ImportStep(Compile(import.Value)),
        BreakStatement => new JumpStep(Flow.Break),
        _ => new JumpStep(Flow.Continue),
    };

    private ForStep CompileLoop(ForStatement loop)
    {
        var narrowing = new LoopNarrowing(
            CompileAny(loop.Arguments.Limit),
            CompileAny(loop.Arguments.Offset),
            CompileAny(loop.Arguments.Columns),
            loop.Arguments.IsReversed);
        return new(loop.Items.Span, CompileTarget(loop.Variable), Compile(loop.Items), narrowing, Compile(loop.Body), Compile(loop.Else))
        {
            IsTable = loop.IsTable,
        };
    }

    private OutputStep CompileWrap(WrapStatement wrap) => new(CompileCall(wrap.Call, new(Compile(wrap.Body), source)));

    private ReadOnlyStep CompileReadOnly(ReadOnlyStatement statement) => statement.Target switch
    {
        GlobalExpression global => new(Compile(global), Declare(global.Name), global.Name),
        MemberExpression member => new(Compile(member.Target), null, member.Name),
        _ => new(Compile(statement.Target), null, ""),
    };

    private TemplateFunction CompileFunction(FunctionDefinition function)
    {
        var parameters = function.Parameters ?? [];
        return new(
            function.Name,
            function.Parameters is null
                ? TemplateFunction.AnyArguments
                : [.. parameters.Select(p => new ScriptParameter(p.Name, p.Default is not null, null, p.IsRest))],
            source)
        {
            IsParametric = function.Parameters is not null,
            Symbols = [.. parameters.Select(p => Declare(p.Name))],
            Defaults = [.. parameters.Select(p => CompileAny(p.Default))],
            Body = Compile(function.Body),
            Expression = CompileAny(function.Result),
        };
    }

    private Symbol Declare(string name) => IsTransient ? symbols.Get(name) : symbols.Declare(name);

    private CompiledTemplate? FindTemplate(string name, Span span)
    {
        var template = set.Find(name, out var help);
        if (template is null)
        {
            faults.Add(span, $"malen «{name}» finnes ikke", help);
        }

        return template;
    }

    private LoopNode CompileLoopWord(LoopExpression word)
    {
        if (!LoopNode.Names.Contains(word.Name))
        {
            var nearest = Suggest.Nearest(word.Name, LoopNode.Names);
            var help = nearest is null ? $"de har {string.Join(", ", LoopNode.Names)}" : $"mente du «{nearest}»?";
            faults.Add(word.Span, $"løkker har ikke noe som heter «{word.Name}»", help);
        }

        return new(word.Span, word.Name);
    }
}
