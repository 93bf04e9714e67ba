using PromptGen.Generators.Model;

namespace PromptGen.Generators.Schema;

/// <summary>
/// Decides how a nullable member is written: as a union with null, or as an optional member without null. A union asks the model to
/// decide, which gives better answers, but strict dialects count unions and optional members apart (provider facts ST-7).
/// </summary>
internal sealed class NullableBudget
{
    private readonly HashSet<(string Type, string Member)> _optional = [];

    public NullableBudget(ToolModel tool, DialectRules rules)
    {
        List<(string, string)> members = tool.Types.OfType<ObjectModel>()
            .SelectMany(static type => type.Members.Where(static member => member.IsNullable).Select(member => (type.CSharpType, member.Name))).ToList();
        int fixedUnions = tool.Types.OfType<ObjectModel>().SelectMany(static type => type.Members).Count(member => IsUnionWithoutNull(member.Shape, tool));
        int fixedOptional = tool.Types.OfType<ObjectModel>().SelectMany(static type => type.Members).Count(static member => member.HasDefault && !member.IsNullable);
        int unions = Math.Max(0, rules.MaxNullable - fixedUnions);
        if (members.Count <= unions)
        {
            return;
        }

        // The last ones become optional: the first members of a record are the important ones as a rule.
        int optional = rules.AllRequired ? 0 : rules.MaxOptional - fixedOptional;
        Exceeded = members.Count - unions > optional;
        foreach ((string, string) member in members.Skip(unions))
        {
            _optional.Add(member);
        }
    }

    public bool Exceeded { get; }

    private static bool IsUnionWithoutNull(Shape shape, ToolModel tool) => shape switch
    {
        ListShape list => list.ItemIsNullable || IsUnionWithoutNull(list.Item, tool),
        NamedShape named => tool[named] is UnionModel,
        _ => false,
    };

    public bool IsUnion(ObjectModel type, MemberModel member) => member.IsNullable && !_optional.Contains((type.CSharpType, member.Name));
}
