using System.Collections.Concurrent;
using System.Reflection;
using System.Text;

namespace Catalogue.Templating.Evaluation;

/// <summary>The properties of a .NET type under the names that templates use: <c>MeldtEier</c> is <c>meldt_eier</c>.</summary>
internal sealed class TypeMembers
{
    private static readonly ConcurrentDictionary<Type, TypeMembers> Known = [];
    private readonly Dictionary<string, Member> members;

    private TypeMembers(Type type)
    {
        var properties = type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(p => p.GetMethod is { IsPublic: true } && p.GetIndexParameters().Length == 0 && !p.PropertyType.IsByRefLike)
            .DistinctBy(p => p.Name)
            .ToArray();
        Names = [.. properties.Select(p => SnakeCase(p.Name))];
        members = properties.Select(p => new Member(p)).DistinctBy(m => m.Name).ToDictionary(m => m.Name, StringComparer.Ordinal);
    }

    public IReadOnlyList<string> Names { get; }

    public static TypeMembers Of(Type type) => Known.GetOrAdd(type, t => new(t));

    /// <summary>The reader of a member, or null when the type has none of that name.</summary>
    public Getter? Find(string name) => members.TryGetValue(name, out var member) ? member.Getter : null;

    public bool TryGet(object target, string name, out object? value)
    {
        var getter = Find(name);
        value = getter?.Get(target);
        return getter is not null;
    }

    internal static string SnakeCase(string name)
    {
        var result = new StringBuilder(name.Length + 4);
        for (var i = 0; i < name.Length; i++)
        {
            if (i > 0 && char.IsUpper(name[i]) && !char.IsUpper(name[i - 1]))
            {
                result.Append('_');
            }

            result.Append(char.ToLowerInvariant(name[i]));
        }

        return result.ToString();
    }

    // Most types have more properties than a template reads, so each reader is made when it is first asked for.
    private sealed class Member(PropertyInfo property)
    {
        private Getter? getter;

        public string Name { get; } = SnakeCase(property.Name);

        public Getter Getter => getter ??= Getter.For(property);
    }
}

/// <summary>Reads one property through a delegate, without reflection.</summary>
internal abstract class Getter
{
    public abstract object? Get(object target);

    public static Getter For(PropertyInfo property)
    {
        var owner = property.DeclaringType!;
        var definition = owner.IsValueType ? typeof(StructGetter<,>) : typeof(ClassGetter<,>);
        return (Getter)Activator.CreateInstance(definition.MakeGenericType(owner, property.PropertyType), property.GetMethod!)!;
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
