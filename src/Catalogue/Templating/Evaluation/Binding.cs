using Catalogue.Language;
using Catalogue.Source;
using Catalogue.Templating.Values;

namespace Catalogue.Templating.Evaluation;

/// <summary>Puts arguments where a function's parameters expect them.</summary>
internal static class Binding
{
    /// <summary>Stands for an optional parameter of a template's function, whose default must be evaluated.</summary>
    public static readonly object Absent = new();

    public static object?[] Bind(ScriptFunction function, Arguments arguments, Span span)
    {
        var parameters = function.Parameters;
        var bound = new object?[parameters.Length];
        var given = new bool[parameters.Length];
        Place(function, arguments.Positional, bound, given, span);
        foreach (var (name, value) in arguments.Named)
        {
            var index = IndexOf(function, name, span);
            if (given[index] && !parameters[index].IsRest)
            {
                throw new ScriptException(span, $"«{function.Name}» får argumentet «{name}» to ganger");
            }

            (bound[index], given[index]) = (value, true);
        }

        for (var i = 0; i < bound.Length; i++)
        {
            if (!given[i])
            {
                bound[i] = Fallback(function, i, span);
            }
        }

        return bound;
    }

    private static void Place(ScriptFunction function, object?[] values, object?[] bound, bool[] given, Span span)
    {
        var parameters = function.Parameters;
        for (var i = 0; i < values.Length; i++)
        {
            if (i >= parameters.Length - 1 && parameters.Length > 0 && parameters[^1].IsRest)
            {
                bound[^1] = new ScriptArray(values[i..]);
                given[^1] = true;
                return;
            }

            if (i >= parameters.Length)
            {
                throw TooMany(function, values.Length, span);
            }

            (bound[i], given[i]) = (values[i], true);
        }
    }

    public static ScriptException TooMany(ScriptFunction function, int count, Span span)
    {
        var most = function.Parameters.Length;
        return new(span, $"«{function.Name}» får {count} argumenter, men tar høyst {most}", most == 0 ? null : $"argumentene er {Signature(function)}");
    }

    public static object? Fallback(ScriptFunction function, int index, Span span)
    {
        var parameter = function.Parameters[index];
        return parameter.IsRest ? new ScriptArray()
            : parameter.IsOptional ? (function is TemplateFunction ? Absent : parameter.Default)
            : throw new ScriptException(span, $"«{function.Name}» mangler argumentet «{parameter.Name}»", $"argumentene er {Signature(function)}");
    }

    private static int IndexOf(ScriptFunction function, string name, Span span)
    {
        for (var i = 0; i < function.Parameters.Length; i++)
        {
            if (function.Parameters[i].Name == name)
            {
                return i;
            }
        }

        var nearest = Suggest.Nearest(name, function.Parameters.Select(p => p.Name));
        throw new ScriptException(
            span,
            $"«{function.Name}» har ikke noe argument som heter «{name}»",
            nearest is not null ? $"mente du «{nearest}»?" : function.Parameters.Length > 0 ? $"argumentene er {Signature(function)}" : null);
    }

    private static string Signature(ScriptFunction function) =>
        string.Join(", ", function.Parameters.Select(p => $"«{p.Name}{(p.IsRest ? "..." : p.IsOptional ? "?" : "")}»"));
}
