using PromptGen.Generators.Model;

namespace PromptGen.Generators.Schema;

/// <summary>How often each type is used and which types contain themselves: what decides between writing a type in place and in <c>$defs</c>.</summary>
internal sealed class TypeUses
{
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);
    private readonly HashSet<string> _recursive = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TypeModel> _types = new(StringComparer.Ordinal);

    public TypeUses(ToolModel tool)
    {
        foreach (TypeModel type in tool.Types)
        {
            _types[type.Id] = type;
        }

        foreach (string used in tool.Types.OfType<ObjectModel>().SelectMany(UsedBy))
        {
            _counts[used] = Count(used) + 1;
        }

        if (tool.IsWrapped)
        {
            _counts[tool.Root.Id] = Count(tool.Root.Id) + 1;
        }

        foreach (TypeModel type in tool.Types)
        {
            if (Reaches(type.Id, type.Id, []))
            {
                _recursive.Add(type.Id);
            }
        }
    }

    /// <summary>A type that contains itself, or null.</summary>
    public TypeModel? FirstRecursive => _types.Values.FirstOrDefault(type => _recursive.Contains(type.Id));

    public TypeModel this[NamedShape shape] => _types[shape.CSharpType];

    public ObjectModel this[UnionCaseModel unionCase] => (ObjectModel)_types[unionCase.TypeId];

    /// <summary>Whether the type is worth a name: it is used twice, or it cannot be written in place.</summary>
    public bool IsShared(NamedShape shape) => Count(shape.CSharpType) > 1 || _recursive.Contains(shape.CSharpType);

    private int Count(string type) => _counts.TryGetValue(type, out int count) ? count : 0;

    private bool Reaches(string from, string target, HashSet<string> visited)
    {
        return visited.Add(from) && UsedBy(_types[from]).Any(used => used == target || Reaches(used, target, visited));
    }

    private static IEnumerable<string> UsedBy(TypeModel type) => type switch
    {
        ObjectModel model => model.Members.SelectMany(static member => NamedIn(member.Shape)).Select(static shape => shape.CSharpType),
        UnionModel union => union.Cases.Select(static unionCase => unionCase.TypeId),
        _ => [],
    };

    /// <summary>The named types inside a shape.</summary>
    public static IEnumerable<NamedShape> NamedIn(Shape shape) => shape switch
    {
        NamedShape named => [named],
        ListShape list => NamedIn(list.Item),
        MapShape map => NamedIn(map.Value),
        _ => [],
    };
}
