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
        int fixedUnions = tool.Types.OfType<ObjectModel>().SelectMany(static type => type.Members).Sum(member => UnionsIn(member.Shape, tool));
        HashSet<(string, string)> optional = [.. tool.Types.OfType<ObjectModel>()
            .SelectMany(static type => type.Members.Where(static member => member.HasDefault).Select(member => (type.CSharpType, member.Name)))];
        int unions = Math.Max(0, rules.MaxNullable - fixedUnions);

        // The last ones become optional: the first members of a record are the important ones as a rule.
        foreach ((string, string) member in members.Skip(unions))
        {
            _optional.Add(member);
            optional.Add(member);
        }

        Exceeded = fixedUnions > rules.MaxNullable || (!rules.AllRequired && optional.Count > rules.MaxOptional) || (rules.AllRequired && _optional.Count > 0);
    }

    public bool Exceeded { get; }

    public bool IsUnion(ObjectModel type, MemberModel member) => member.IsNullable && !_optional.Contains((type.CSharpType, member.Name));

    /// <summary>Unions that a member brings along whether it may be null or not.</summary>
    private static int UnionsIn(Shape shape, ToolModel tool) => shape switch
    {
        ListShape list => (list.ItemIsNullable ? 1 : 0) + UnionsIn(list.Item, tool),
        MapShape map => (map.ValueIsNullable ? 1 : 0) + UnionsIn(map.Value, tool),
        NamedShape named when tool[named] is UnionModel => 1,
        _ => 0,
    };
}
