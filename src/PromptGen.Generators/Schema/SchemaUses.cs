using PromptGen.Generators.Model;

namespace PromptGen.Generators.Schema;

/// <summary>Sums over a tool's members with each type counted as often as it is used, as if every reference were written in place.</summary>
internal sealed class SchemaUses
{
    /// <summary>Sums end here; a chain of types that each use the next one twice grows without bound.</summary>
    private const int Enough = 1_000_000;

    private readonly ToolModel _tool;
    private readonly Dictionary<string, int> _sums = new(StringComparer.Ordinal);

    public SchemaUses(ToolModel tool) => _tool = tool;

    public int Sum(Func<MemberModel, int> count) => Sum((_, member) => count(member));

    public int Sum(Func<ObjectModel, MemberModel, int> count)
    {
        _sums.Clear();
        return Sum(_tool.Types[0], count);
    }

    private int Sum(TypeModel type, Func<ObjectModel, MemberModel, int> count)
    {
        if (_sums.TryGetValue(type.Id, out int known))
        {
            return known;
        }

        _sums[type.Id] = 0; // what contains itself is counted once
        long sum = type switch
        {
            ObjectModel model => model.Members.Sum(member => (long)count(model, member) + TypeUses.NamedIn(member.Shape).Sum(used => (long)Sum(_tool[used], count))),
            UnionModel union => union.Cases.Sum(unionCase => (long)Sum(_tool[unionCase], count)),
            _ => 0,
        };
        return _sums[type.Id] = (int)Math.Min(sum, Enough);
    }
}
