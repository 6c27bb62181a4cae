using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Reflection;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Catalogue.Templating;

/// <summary>The properties of a .NET type under the names that templates use: <c>MeldtEier</c> is <c>meldt_eier</c>. They are read, never set.</summary>
internal sealed class ModelMembers : IObjectAccessor
{
    private static readonly ConcurrentDictionary<Type, ModelMembers> Known = [];
    private readonly FrozenDictionary<string, Getter> getters;

    private ModelMembers(Type type) => getters = type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(p => p.GetMethod is { IsPublic: true } && p.GetIndexParameters().Length == 0 && !p.PropertyType.IsByRefLike)
        .DistinctBy(p => p.Name)
        .Select(p => (Name: StandardMemberRenamer.Rename(p.Name), Getter: Getter.For(p)))
        .DistinctBy(m => m.Name)
        .ToFrozenDictionary(m => m.Name, m => m.Getter, StringComparer.Ordinal);

    public static ModelMembers Of(Type type) => Known.GetOrAdd(type, t => new(t));

    public IEnumerable<KeyValuePair<string, object?>> ValuesOf(object target) => getters.Select(g => KeyValuePair.Create(g.Key, g.Value.Get(target)));

    public bool HasIndexer => false;

    public Type? IndexType => null;

    public bool TryGetValue(TemplateContext context, SourceSpan span, object target, string member, out object? value)
    {
        value = null;
        if (!getters.TryGetValue(member, out var getter))
        {
            return false;
        }

        try
        {
            value = getter.Get(target);
            return true;
        }
        catch (Exception bug) when (((Rendering)context).Note(bug))
        {
            throw;
        }
    }

    public int GetMemberCount(TemplateContext context, SourceSpan span, object target) => getters.Count;

    public IEnumerable<string> GetMembers(TemplateContext context, SourceSpan span, object target) => getters.Keys;

    public bool HasMember(TemplateContext context, SourceSpan span, object target, string member) => getters.ContainsKey(member);

    public bool TrySetValue(TemplateContext context, SourceSpan span, object target, string member, object? value) => false;

    public bool TryGetItem(TemplateContext context, SourceSpan span, object target, object index, out object? value) => throw new NotSupportedException();

    public bool TrySetItem(TemplateContext context, SourceSpan span, object target, object index, object? value) => throw new NotSupportedException();

    /// <summary>Reads one property through a delegate, without reflection.</summary>
    private abstract class Getter
    {
        public abstract object? Get(object target);

        public static Getter For(PropertyInfo property)
        {
            var owner = property.DeclaringType!;
            var definition = owner.IsValueType ? typeof(StructGetter<,>) : typeof(ClassGetter<,>);
            return (Getter)Activator.CreateInstance(definition.MakeGenericType(owner, property.PropertyType), property.GetMethod!)!;
        }
    }

    private sealed class ClassGetter<TOwner, TValue>(MethodInfo method) : Getter
        where TOwner : class
    {
        private readonly Func<TOwner, TValue> read = method.CreateDelegate<Func<TOwner, TValue>>();

        public override object? Get(object target) => read((TOwner)target);
    }

    private sealed class StructGetter<TOwner, TValue>(MethodInfo method) : Getter
        where TOwner : struct
    {
        private readonly Read read = method.CreateDelegate<Read>();

        private delegate TValue Read(ref TOwner owner);

        public override object? Get(object target)
        {
            var owner = (TOwner)target;
            return read(ref owner);
        }
    }
}
