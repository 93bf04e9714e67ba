using PromptGen.Generators.Model;

namespace PromptGen.Generators.Schema;

/// <summary>
/// Decides how a nullable member is written: as a union with null, or as an optional member without null. A union asks the model to
/// decide, which gives better answers, but strict dialects count unions and optional members apart (provider facts ST-7).
/// </summary>
internal sealed class NullableBudget
{
    private readonly HashSet<(string Type, string Member)> _omitted = [];

    public NullableBudget(ToolModel tool, DialectRules rules)
    {
        List<(ObjectModel Type, MemberModel Member)> members = tool.Types.OfType<ObjectModel>().SelectMany(static type => type.Members.Select(member => (type, member))).ToList();
        List<(ObjectModel Type, MemberModel Member)> nullable = members.Where(static entry => entry.Member.IsNullable).ToList();
        Inherent = members.Sum(entry => UnionsIn(entry.Member.Shape, tool)) + (tool.IsWrapped ? 1 : 0);
        if (!rules.AllRequired)
        {
            int room = rules.MaxNullable - Inherent - nullable.Count(static entry => entry.Member.NullForm == NullForm.Union);

            // The last ones become optional: the first members of a record are the important ones as a rule.
            IEnumerable<(ObjectModel Type, MemberModel Member)> late = nullable.Where(static entry => entry.Member.NullForm == NullForm.Auto).Skip(Math.Max(0, room));
            _omitted.UnionWith(nullable.Where(static entry => entry.Member.NullForm == NullForm.Omit).Concat(late).Select(static entry => Key(entry.Type, entry.Member)));
        }

        Unions = nullable.Where(entry => !_omitted.Contains(Key(entry.Type, entry.Member))).ToList();
        Optional = rules.AllRequired ? [] : members.Where(entry => entry.Member.HasDefault || _omitted.Contains(Key(entry.Type, entry.Member))).ToList();
        Exceeded = Inherent + Unions.Count > rules.MaxNullable || Optional.Count > rules.MaxOptional;
    }

    /// <summary>Unions that are there whether a member may be null or not: items that may be null, and types that are one of several.</summary>
    public int Inherent { get; }

    /// <summary>The members that are written as unions with null.</summary>
    public IReadOnlyList<(ObjectModel Type, MemberModel Member)> Unions { get; }

    /// <summary>The members that the model may leave out.</summary>
    public IReadOnlyList<(ObjectModel Type, MemberModel Member)> Optional { get; }

    public bool Exceeded { get; }

    /// <summary>Whether any nullable member is left out instead of being null.</summary>
    public bool Omits => _omitted.Count > 0;

    public bool IsUnion(ObjectModel type, MemberModel member) => member.IsNullable && !IsOmitted(type, member);

    /// <summary>Whether a nullable member is left out instead of being null.</summary>
    public bool IsOmitted(ObjectModel type, MemberModel member) => _omitted.Contains(Key(type, member));

    /// <summary>Unions that a member brings along whether it may be null or not.</summary>
    public static int UnionsIn(Shape shape, ToolModel tool) => shape switch
    {
        ListShape list => (list.ItemIsNullable ? 1 : 0) + UnionsIn(list.Item, tool),
        MapShape map => (map.ValueIsNullable ? 1 : 0) + UnionsIn(map.Value, tool),
        NamedShape named when tool[named] is UnionModel => 1,
        _ => 0,
    };

    private static (string Type, string Member) Key(ObjectModel type, MemberModel member) => (type.Id, member.Name);
}
