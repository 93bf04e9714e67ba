using PromptGen.Generators.Exemplars;
using PromptGen.Generators.Model;

namespace PromptGen.Generators;

/// <summary>
/// How large a tool may be. A record made to be large, or made large by a machine, must neither hold up the editor nor fill a prompt. The generator writes
/// nothing for a tool beyond a limit, and the analyzers say which one it is (PG3010).
/// </summary>
internal static class ToolLimits
{
    /// <summary>How deep types may stand in each other: as deep as an exemplar can show them.</summary>
    public const int MaxLevels = JsonParser.MaxDepth;

    /// <summary>Whether a tool keeps to all limits.</summary>
    public static bool Allow(ToolModel tool, GeneratorOptions options) => First(tool, options) is null;

    /// <summary>The first limit that a tool does not keep to, or null.</summary>
    public static ToolExcess? First(ToolModel tool, GeneratorOptions options)
    {
        int members = tool.Types.OfType<ObjectModel>().Sum(static type => type.Members.Count);
        if (members > options.MaxMembers)
        {
            return new ToolExcess(tool.Types[0], members, "members", options.MaxMembers, "Split it, or raise " + GeneratorOptions.MaxMembersKey);
        }

        foreach (EnumModel type in tool.Types.OfType<EnumModel>())
        {
            if (type.Values.Count > options.MaxEnumMembers)
            {
                return new ToolExcess(type, type.Values.Count, "enum members", options.MaxEnumMembers, "Split it, or raise " + GeneratorOptions.MaxEnumMembersKey);
            }
        }

        int levels = new Depths(tool).OfRoot;
        return levels > MaxLevels ? new ToolExcess(tool.Types[0], levels, "levels", MaxLevels, "Flatten it") : null;
    }

    /// <summary>How deep objects and lists stand in each other. What contains itself ends the count.</summary>
    private sealed class Depths
    {
        private readonly Dictionary<string, TypeModel> _types = new(StringComparer.Ordinal);
        private readonly Dictionary<string, int> _known = new(StringComparer.Ordinal);

        public Depths(ToolModel tool)
        {
            foreach (TypeModel type in tool.Types)
            {
                _types[type.Id] = type;
            }

            OfRoot = Of(tool.Types[0].Id);
        }

        public int OfRoot { get; }

        private int Of(string id)
        {
            if (_known.TryGetValue(id, out int known))
            {
                return known;
            }

            _known[id] = 0;
            int below = 0;
            switch (_types[id])
            {
                case ObjectModel type:
                    foreach (MemberModel member in type.Members)
                    {
                        below = Math.Max(below, Of(member.Shape));
                    }

                    break;
                case UnionModel union:
                    foreach (UnionCaseModel unionCase in union.Cases)
                    {
                        below = Math.Max(below, Of(unionCase.TypeId));
                    }

                    break;
            }

            return _known[id] = below + (_types[id] is ObjectModel ? 1 : 0);
        }

        private int Of(Shape shape) => shape switch
        {
            ListShape list => 1 + Of(list.Item),
            MapShape map => 1 + Of(map.Value),
            NamedShape named => Of(named.CSharpType),
            _ => 0,
        };
    }
}
