using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Reflection;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Catalogue.Templating;

/// <summary>The properties of a .NET type under the names that templates use: <c>MeldtEier</c> is <c>meldt_eier</c>.</summary>
internal sealed class ModelMembers : IObjectAccessor
{
    private static readonly ConcurrentDictionary<Type, ModelMembers> Known = [];
    private readonly FrozenDictionary<string, ModelProperty> properties;

    private ModelMembers(Type type) => properties = type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(p => p.GetMethod is { IsPublic: true } && p.GetIndexParameters().Length == 0 && !p.PropertyType.IsByRefLike)
        .DistinctBy(p => StandardMemberRenamer.Rename(p.Name))
        .ToFrozenDictionary(p => StandardMemberRenamer.Rename(p.Name), p => new ModelProperty(p), StringComparer.Ordinal);

    public IEnumerable<KeyValuePair<string, ModelProperty>> All => properties;

    public static ModelMembers Of(Type type) => Known.GetOrAdd(type, t => new(t));

    public ModelProperty? Find(string name) => properties.GetValueOrDefault(name);

    public bool TryGetValue(TemplateContext context, SourceSpan span, object target, string member, out object? value)
    {
        var property = Find(member);
        value = property?.Read(target, context);
        return property is not null;
    }

    public bool HasMember(TemplateContext context, SourceSpan span, object target, string member) => properties.ContainsKey(member);

    public IEnumerable<string> GetMembers(TemplateContext context, SourceSpan span, object target) => properties.Keys;

    public int GetMemberCount(TemplateContext context, SourceSpan span, object target) => properties.Count;

    // Nothing of the model is set by a template, or has elements by a computed name.
    public bool TrySetValue(TemplateContext context, SourceSpan span, object target, string member, object? value) => false;
    public bool HasIndexer => false;
    public Type? IndexType => null;
    public bool TryGetItem(TemplateContext context, SourceSpan span, object target, object index, out object? v) => throw new NotSupportedException();
    public bool TrySetItem(TemplateContext context, SourceSpan span, object target, object index, object? v) => throw new NotSupportedException();
}
