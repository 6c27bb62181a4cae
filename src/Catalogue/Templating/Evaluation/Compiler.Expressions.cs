using Catalogue.Templating.Syntax;

namespace Catalogue.Templating.Evaluation;

internal sealed partial class Compiler
{
    public Node Compile(Expression expression) => expression switch
    {
        LiteralExpression literal => new LiteralNode(literal.Span, literal.Value is bool truth ? Operators.Boxed(truth) : literal.Value),
        InterpolatedExpression text => new InterpolatedNode(text.Span, [.. text.Parts.Select(CompileCalled)]),
        GlobalExpression { Name: "empty" } empty => new LiteralNode(empty.Span, Operators.Empty),
        GlobalExpression { Name: "include" } include => new LiteralNode(include.Span, IncludeFunctions.Include),
        GlobalExpression { Name: "include_join" } include => new LiteralNode(include.Span, IncludeFunctions.Join),
        GlobalExpression global => new GlobalNode(global.Span, symbols.Get(global.Name)),
        LocalExpression local => new LocalNode(local.Span, symbols.Get("$" + local.Name), symbols),
        ArgumentsExpression arguments => new ArgumentsNode(arguments.Span),
        BlockExpression block => new BlockNode(block.Span),
        ThisExpression current => new ThisNode(current.Span),
        LoopExpression word => CompileLoopWord(word),
        MemberExpression { Target: ArgumentsExpression } member => new NamedArgumentNode(member.NameSpan, member.Name),
        MemberExpression { Target: ThisExpression } member => new ThisMemberNode(member.NameSpan, symbols.Get(member.Name)),
        MemberExpression member => new MemberNode(member.Span, Compile(member.Target), member.Name, member.NameSpan)
        {
            IsConditional = member.IsConditional,
        },
        IndexExpression { Target: ArgumentsExpression, Index: LiteralExpression { Value: int and >= 0 and var number } } argument =>
            new ArgumentNode(argument.Span, number),
        IndexExpression { Target: ThisExpression } element => new ThisIndexNode(element.Span, Compile(element.Index), symbols),
        IndexExpression element => new IndexNode(element.Span, Compile(element.Target), Compile(element.Index), element.IsConditional),
        UnaryExpression unary => CompileUnary(unary),
        IncrementExpression increment => new IncrementNode(increment.Span, CompileTarget(increment.Target), increment.Step, increment.GivesNewValue),
        BinaryExpression binary => CompileBinary(binary),
        ConditionalExpression choice => new ConditionalNode(choice.Span, Compile(choice.Condition), Compile(choice.Then), Compile(choice.Else)),
        ArrayExpression array => new ArrayNode(array.Span, [.. array.Items.Select(Compile)]),
        ObjectExpression members => new ObjectNode(members.Span, [.. members.Members.Select(m => (m.Name, Compile(m.Value)))]),
        CallExpression call => CompileCall(call, null),
        FunctionExpression function => new FunctionNode(function.Span, CompileFunction(function.Function), isCalled: false),
        _ => throw new InvalidOperationException($"No evaluator for {expression.GetType().Name}."),
    };

    private Node? CompileAny(Expression? expression) => expression is null ? null : Compile(expression);

    /// <summary>An expression whose value is used at once, so that an anonymous function is called.</summary>
    private Node CompileCalled(Expression expression) =>
        expression is FunctionExpression function ? new FunctionNode(function.Span, CompileFunction(function.Function), isCalled: true) : Compile(expression);

    private PathNode CompileTarget(Expression target)
    {
        switch (target)
        {
            case GlobalExpression global:
                return new GlobalNode(global.Span, Declare(global.Name));
            case LocalExpression local:
                Declare("$" + local.Name);
                break;
            case MemberExpression { Target: ThisExpression } member:
                Declare(member.Name);
                break;
            default:
                break;
        }

        // After a syntax fault the target may be anything; the template is not run then.
        return Compile(target) as PathNode ?? new GlobalNode(target.Span, symbols.Get("_"));
    }

    private Node CompileUnary(UnaryExpression unary) => unary.Operator switch
    {
        TokenKind.At => new AliasNode(unary.Span, Compile(unary.Operand)),
        TokenKind.Not => new NotNode(unary.Span, CompileCalled(unary.Operand)),
        TokenKind.Minus when unary.Operand is LiteralExpression { Value: int and var number } => new LiteralNode(unary.Span, -number),
        _ => new SignNode(unary.Span, CompileCalled(unary.Operand), unary.Operator == TokenKind.Minus),
    };

    private Node CompileBinary(BinaryExpression binary)
    {
        var (span, left, right) = (binary.Span, CompileCalled(binary.Left), CompileCalled(binary.Right));
        return binary.Operator switch
        {
            TokenKind.Equal => new EqualityNode(span, left, right, isNegated: false),
            TokenKind.NotEqual => new EqualityNode(span, left, right, isNegated: true),
            TokenKind.Less or TokenKind.LessOrEqual or TokenKind.Greater or TokenKind.GreaterOrEqual => new ComparisonNode(span, binary.Operator, left, right),
            TokenKind.And => new LogicNode(span, left, right, isAnd: true),
            TokenKind.Or => new LogicNode(span, left, right, isAnd: false),
            TokenKind.Coalesce => new CoalesceNode(span, left, right, whenNull: true),
            TokenKind.NotCoalesce => new CoalesceNode(span, left, right, whenNull: false),
            TokenKind.Range => new RangeNode(span, left, right, includesEnd: true),
            TokenKind.RangeExclusive => new RangeNode(span, left, right, includesEnd: false),
            _ => new ArithmeticNode(span, binary.Operator, left, right),
        };
    }

    private Node CompileCall(CallExpression call, WrappedBlock? block)
    {
        if (call.Target is GlobalExpression { Name: "include" } && call.Arguments is [{ Name: null, IsSpread: false } name, ..])
        {
            return CompileInclude(call, name.Value);
        }

        return new CallNode(call.Span, Compile(call.Target), CompileArguments(call.Arguments))
        {
            Otherwise = CompileAny(call.OrSubtraction),
            Member = call.Target is MemberExpression member ? (Compile(member.Target), member.Name) : null,
            Block = block,
        };
    }

    private ArgumentSlot[] CompileArguments(IEnumerable<Argument> arguments) =>
        [.. arguments.Select(a => new ArgumentSlot(Compile(a.Value), a.Name, a.IsSpread))];

    private IncludeNode CompileInclude(CallExpression call, Expression name)
    {
        var template = name is LiteralExpression { Value: string literal } ? FindTemplate(literal, name.Span) : null;
        var target = new LiteralNode(call.Target.Span, IncludeFunctions.Include);
        return new(call.Span, Compile(name), template, new(call.Span, target, CompileArguments(call.Arguments.Skip(1))));
    }
}
