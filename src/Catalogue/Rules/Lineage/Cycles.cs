using System.Collections.Immutable;

namespace Catalogue.Rules.Lineage;

/// <summary>Finds cycles: where links lead back to where they began.</summary>
internal static class Cycles
{
    /// <summary>A cycle for every link that closes one: break each, and none is left. Walked without recursion, each link once.</summary>
    public static IEnumerable<ImmutableArray<T>> Find<T>(IEnumerable<T> nodes, Func<T, ImmutableArray<T>> next)
        where T : class
    {
        var done = new HashSet<T>();
        var depth = new Dictionary<T, int>();
        var path = new List<(T Node, ImmutableArray<T> Next, int Tried)>();
        foreach (var root in nodes)
        {
            Enter(root);
            while (path.Count > 0)
            {
                var (node, links, tried) = path[^1];
                if (tried == links.Length)
                {
                    done.Add(node);
                    depth.Remove(node);
                    path.RemoveAt(path.Count - 1);
                    continue;
                }

                path[^1] = (node, links, tried + 1);
                if (depth.TryGetValue(links[tried], out var start))
                {
                    yield return [.. path.Skip(start).Select(p => p.Node)];
                }
                else
                {
                    Enter(links[tried]);
                }
            }
        }

        void Enter(T node)
        {
            var links = done.Contains(node) ? [] : next(node);
            if (!links.IsEmpty)
            {
                depth.Add(node, path.Count);
                path.Add((node, links, 0));
            }
        }
    }
}
