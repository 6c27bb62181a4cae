using System.Collections;
using System.Globalization;
using System.Runtime.ExceptionServices;
using Catalogue.Diagnostics;
using Catalogue.Language;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Catalogue.Templating;

/// <summary>Renders one template after another: escapes values, makes unknown names faults, bounds all work, knows nothing of the machine.</summary>
internal sealed class Rendering : TemplateContext
{
    private static readonly string[] Keywords = ["if", "else", "end", "case", "when", "for", "while", "break", "continue", "func", "with"];

    private readonly TemplateSet set;
    private readonly Utf8Output output = new();
    private readonly ScriptObject variables = [];
    private readonly List<SourceSpan> includes = [];
    private ExceptionDispatchInfo? bug;
    private int stepsLeft;

    public Rendering(TemplateSet set)
        : base(set.BuiltIns)
    {
        var limits = set.Options.Limits;
        this.set = set;
        EnableRelaxedMemberAccess = false;
        ErrorForStatementFunctionAsExpression = true;
        AutoIndent = false;
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
        stepsLeft = set.Options.Limits.Steps;
        foreach (var (name, property) in ModelMembers.Of(model.GetType()).All)
        {
            variables.SetValue(name, property.Read(model, this), readOnly: false);
        }

        PushGlobal(variables);
        SetValue(ScriptVariable.Arguments, new ScriptArray(), asReadOnly: true);
#pragma warning disable RS0030 // Some of the library's functions compare after the thread's culture. It is put aside and put back, never asked.
        var culture = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = SiteCulture.Instance;
        try
        {
            if (!template.IsFaulty)
            {
                template.Script.Render(this);
            }
        }
        catch (ScriptRuntimeException fault)
        {
            bug?.Throw();
            return Describe(fault, template);
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
#pragma warning restore RS0030

        PopGlobal();
        variables.Clear();
        return null;
    }

    /// <summary>For the filter of a catch, which then never catches: an exception of the model is a bug of ours.</summary>
    public bool Note(Exception exception)
    {
        bug ??= ExceptionDispatchInfo.Capture(exception);
        return false;
    }

    private bool Note(SourceSpan include)
    {
        includes.Add(include);
        return false;
    }

    /// <summary>Writes another template where this one stands.</summary>
    public void Include(string name, ScriptArray arguments, SourceSpan place)
    {
        var template = set.Find(name, place);
        PushLocal();
        SetValue(ScriptVariable.Arguments, arguments, asReadOnly: true);
        try
        {
            // Template.Render would empty the output of a capture.
            Write(place, template.IsFaulty ? null : Evaluate(template.Script.Page, aliasReturnedFunction: false));
        }
        catch (ScriptRuntimeException) when (Note(place))
        {
            throw;
        }
        finally
        {
            PopLocal();
        }
    }

    /// <summary>What is written meanwhile, as markup instead of on the page.</summary>
    public Html Capture(Action write)
    {
        var captured = new StringBuilderOutput();
        PushOutput(captured);
        try
        {
            write();
        }
        finally
        {
            PopOutput();
        }

        return new(captured.ToString());
    }

    /// <summary>This is where every value of a template goes out; the text of the template itself takes another way.</summary>
    public override TemplateContext Write(SourceSpan span, object? textAsObject) => textAsObject switch
    {
        null => this,
        string text => WriteEscaped(text),
        Html or IScriptOutput => Write(textAsObject.ToString()),
        _ => WriteEscaped(ObjectToString(textAsObject) ?? ""),
    };

    public override object? Evaluate(ScriptNode? scriptNode, bool aliasReturnedFunction)
    {
        if (--stepsLeft < 0)
        {
            throw new TemplateFault(CurrentSpan, ("malen gjør mer enn den får lov til", "se etter en løkke eller funksjon som ikke slutter"));
        }

        return scriptNode is ModelMember member && member.TryRead(this, out var value) ? value : base.Evaluate(scriptNode, aliasReturnedFunction);
    }

    public override string? ObjectToString(object? value, bool nested = false) => value switch
    {
        string text when !nested && text.Length < LimitToString => text,
        Html or IScriptOutput => base.ObjectToString(value.ToString(), nested),
        _ => base.ObjectToString(value, nested),
    };

    protected override IObjectAccessor? GetMemberAccessorImpl(object target) => target switch
    {
        Html or IScriptOutput => null,
        IScriptObject or IEnumerable or IConvertible => base.GetMemberAccessorImpl(target),
        _ => ModelMembers.Of(target.GetType()),
    };

    private TemplateContext WriteEscaped(string text)
    {
        var from = 0;
        while (Html.IndexOfSpecial(text.AsSpan(from)) is >= 0 and var length)
        {
            Write(text, from, length).Write(Html.Entity(text[from + length]));
            from += length + 1;
        }

        return Write(text, from, text.Length - from);
    }

    private Diagnostic Describe(ScriptRuntimeException fault, ParsedTemplate template)
    {
        var (message, help) = fault is TemplateFault own ? own.Text : FaultText.Of(fault.OriginalMessage, fault.InnerException);
        return new(TemplateRules.Runtime, (set.At(fault.Span.FileName) ?? template).LocationOf(fault.Span), message, help)
        {
            Related =
            [
                .. from place in includes.Distinct()
                   let includer = set.At(place.FileName)
                   where includer is not null
                   select new Related(includer.LocationOf(place), "malen er tatt inn her"),
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

        var known = variables.Keys.Concat(set.BuiltIns.Keys).Concat(set.Declared.Order(StringComparer.Ordinal)).Concat(Keywords);
        throw Unknown(span, variable.Name, "", known);
    }

    private bool FindMember(TemplateContext context, SourceSpan span, object target, string member, out object? value)
    {
        value = null;
        if (target is IScriptObject { IsReadOnly: false } or (IDictionary and not IScriptObject))
        {
            return true;
        }

        throw Unknown(span, member, $" på {FaultText.KindOf(target)}", GetMemberAccessor(target).GetMembers(this, span, target));
    }

    private static TemplateFault Unknown(SourceSpan place, string name, string where, IEnumerable<string> known) =>
        new(place, ($"«{name}» finnes ikke{where}", Suggest.Nearest(name, known) is { } nearest ? $"mente du «{nearest}»?" : null));
}
