using System.Reflection;
using Scriban;

namespace Catalogue.Templating;

/// <summary>Reads one property of a model's object. What it throws is noted as a bug of ours.</summary>
internal sealed class ModelProperty(PropertyInfo property)
{
    // Most types have more properties than a template reads, so each delegate is made when it is first asked for.
    private Func<object, object?>? read;

    /// <summary>The type of the objects that it is read from.</summary>
    public Type? Owner => property.ReflectedType;

    public object? Read(object target, TemplateContext context)
    {
        try
        {
            return (read ??= Reader())(target) switch { DateOnly date => date.ToDateTime(TimeOnly.MinValue), var value => value };
        }
        catch (Exception bug) when (((Rendering)context).Note(bug))
        {
            throw;
        }
    }

    private static Func<object, object?> ReaderOf<TOwner, TValue>(MethodInfo getter)
    {
        var get = getter.CreateDelegate<Func<TOwner, TValue>>();
        return target => get((TOwner)target);
    }

    private Func<object, object?> Reader() => property.DeclaringType!.IsValueType
        ? property.GetValue
        : (Func<object, object?>)typeof(ModelProperty).GetMethod(nameof(ReaderOf), BindingFlags.Static | BindingFlags.NonPublic)!
            .MakeGenericMethod(property.DeclaringType, property.PropertyType)
            .Invoke(null, [property.GetMethod])!;
}
