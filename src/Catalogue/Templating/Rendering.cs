using System.Collections;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;
using Catalogue.Diagnostics;
using Catalogue.Language;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Catalogue.Templating;

/// <summary>
/// Renders one template at a time, and then the next; a thread has it alone. What is ours in it: values are escaped,
/// unknown names are faults, all work is bounded, and nothing is known of the machine.
/// </summary>
internal sealed class Rendering : TemplateContext
{
    private readonly TemplateSet set;
    private readonly Utf8Output output = new();
    private readonly ScriptObject variables = [];
    private readonly List<SourceSpan> includes = [];
    private Exception? bug;
    private int steps;

    public Rendering(TemplateSet set)
        : base(set.BuiltIns)
    {
        var limits = set.Options.Limits;
        this.set = set;
        StrictVariables = true;
        EnableRelaxedMemberAccess = false;
        ErrorForStatementFunctionAsExpression = true;
        AutoIndent = false;
        NewLine = "\n";
        LoopLimit = limits.Loops;
        RecursiveLimit = limits.Recursion;
        RegexTimeOut = limits.RegexTimeout;
        LimitToString = limits.OutputCharacters;
        OnStringLimit = ScriptLimitBehavior.Throw;
        OnOutputLimit = ScriptLimitBehavior.Throw;
        TryGetVariable = FindVariable;
        TryGetMember = FindMember;
        PushCulture(SiteCulture.Instance);
        PushOutput(output);
    }

    public byte[] Written => output.ToArray();

    /// <summary>Renders from the beginning; the fault that ended it, or null. After a fault this rendering is not to be used again.</summary>
    public Diagnostic? Render(ParsedTemplate template, object model)
    {
        output.Clear();
        Tags.Clear();
        steps = 0;
        foreach (var (name, value) in ModelMembers.Of(model.GetType()).ValuesOf(model))
        {
            variables.SetValue(name, value, readOnly: false);
        }

        PushGlobal(variables);
        SetValue(ScriptVariable.Arguments, new ScriptArray(), asReadOnly: true);
        using var pinned = new PinnedCulture();
        try
        {
            Run(template);
        }
        catch (ScriptRuntimeException fault)
        {
            if (bug is not null)
            {
                ExceptionDispatchInfo.Throw(bug);
            }

            return Describe(fault, template);
        }

        PopGlobal();
        variables.Clear();
        return null;
    }

    /// <summary>For the filter of a catch, which then never catches: an exception of the model is a bug of ours and no fault of the template.</summary>
    public bool Note(Exception exception)
    {
        bug ??= exception;
        return false;
    }

    /// <summary>Writes another template where this one stands.</summary>
    public void Include(string name, ScriptArray arguments, ScriptNode caller)
    {
        var template = set.Find(name);
        if (template is null)
        {
            var (message, help) = Inspection.MissingTemplate(name, set.Names);
            throw new TemplateFault(caller.Span, message, help);
        }

        PushLocal();
        SetValue(ScriptVariable.Arguments, arguments, asReadOnly: true);
        try
        {
            Run(template);
        }
        catch (ScriptRuntimeException) when (NoteInclude(caller.Span))
        {
            throw;
        }

        PopLocal();
    }

    /// <summary>What is written meanwhile, as markup instead of on the page.</summary>
    public Html Capture(Action write)
    {
        PushOutput();
        write();
        return new(PopOutput().ToString() ?? "");
    }

    /// <summary>This is where every value of a template goes out; the text of the template itself takes another way.</summary>
    public override TemplateContext Write(SourceSpan span, object? textAsObject) => Write(textAsObject switch
    {
        null => null,
        string text => Html.Escape(text),
        Html or IScriptOutput => textAsObject.ToString(),
        _ => Html.Escape(ObjectToString(textAsObject) ?? ""),
    });

    public override object? Evaluate(ScriptNode? scriptNode, bool aliasReturnedFunction)
    {
        if (++steps > set.Options.Limits.Steps)
        {
            throw new TemplateFault(CurrentSpan, "malen gjør mer enn den får lov til", "se etter en løkke eller funksjon som ikke slutter");
        }

        RuntimeHelpers.EnsureSufficientExecutionStack();
        return base.Evaluate(scriptNode, aliasReturnedFunction);
    }

    public override string? ObjectToString(object? value, bool nested = false) => value switch
    {
        string text when !nested && text.Length < LimitToString => text,
        Html or IScriptOutput => base.ObjectToString(value.ToString(), nested),
        DateOnly date => base.ObjectToString(date.ToDateTime(TimeOnly.MinValue), nested),
        _ => base.ObjectToString(value, nested),
    };

    public override object? ToObject(SourceSpan span, object? value, Type destinationType) =>
        value is DateOnly date && destinationType != typeof(object) && destinationType != typeof(string)
            ? base.ToObject(span, date.ToDateTime(TimeOnly.MinValue), destinationType)
            : base.ToObject(span, value, destinationType);

    protected override IObjectAccessor? GetMemberAccessorImpl(object target) => target switch
    {
        Html or IScriptOutput => null,
        IScriptObject or IEnumerable or IConvertible => base.GetMemberAccessorImpl(target),
        _ => ModelMembers.Of(target.GetType()),
    };

    private void Run(ParsedTemplate template)
    {
        if (!template.IsFaulty)
        {
            template.Script.Render(this);
        }
    }

    private bool NoteInclude(SourceSpan span)
    {
        includes.Add(span);
        return false;
    }

    private Diagnostic Describe(ScriptRuntimeException fault, ParsedTemplate template)
    {
        var source = set.SourceOf(fault.Span.FileName) ?? template.Source;
        var (message, help) = fault is TemplateFault own ? (own.OriginalMessage, own.Help) : FaultText.OfRun(fault);
        return new(TemplateRules.Runtime, new(source, Places.SpanOf(fault.Span, source)), message, help)
        {
            Related =
            [
                .. from span in includes
                   let includer = set.SourceOf(span.FileName)
                   where includer is not null
                   select new Related(new(includer, Places.SpanOf(span, includer)), "malen er tatt inn her"),
            ],
        };
    }

    private bool FindVariable(TemplateContext context, SourceSpan span, ScriptVariable variable, out object? value)
    {
        value = null;
        if (variable.Scope == ScriptVariableScope.Local)
        {
            // A named argument is a variable too ($.tittel and $tittel), and one that is not given is null.
            _ = GetValue(ScriptVariable.Arguments) is ScriptArray arguments && arguments.TryGetValue(variable.BaseName, out value);
            return true;
        }

        if (set.Declared.Contains(variable.Name))
        {
            return true;
        }

        var nearest = Suggest.Nearest(variable.Name, variables.Keys.Concat(set.BuiltIns.Keys).Concat(set.Declared.Order(StringComparer.Ordinal)).Concat(Keywords.All));
        throw new TemplateFault(span, $"«{variable.Name}» finnes ikke", Keywords.HelpFor(variable.Name) ?? (nearest is null ? null : $"mente du «{nearest}»?"));
    }

    private bool FindMember(TemplateContext context, SourceSpan span, object target, string member, out object? value)
    {
        value = null;
        if (target is IScriptObject { IsReadOnly: false } or IDictionary)
        {
            return true;
        }

        var nearest = Suggest.Nearest(member, GetMemberAccessor(target).GetMembers(this, span, target));
        throw new TemplateFault(span, $"«{member}» finnes ikke på {FaultText.KindOf(target)}", nearest is null ? null : $"mente du «{nearest}»?");
    }

    /// <summary>Some of the library's functions compare and change case after the thread's culture, which is the machine's.</summary>
    private readonly ref struct PinnedCulture
    {
#pragma warning disable RS0030 // Put aside and put back, never asked.
        private readonly CultureInfo before = CultureInfo.CurrentCulture;

        public PinnedCulture() => CultureInfo.CurrentCulture = SiteCulture.Instance;

        public void Dispose() => CultureInfo.CurrentCulture = before;
#pragma warning restore RS0030
    }
}
