using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using PromptGen.Generators.Prompts.Flow;

namespace PromptGen.Generators.Prompts.Evaluation;

/// <summary>Looks members up in the tables and options; a member that no table names costs one dictionary look-up.</summary>
internal sealed class MemberClassifier
{
    private readonly ConcurrentDictionary<ISymbol, MemberKind> known = new(SymbolEqualityComparer.Default);
    private readonly HashSet<string> volatileIds;
    private readonly HashSet<string> stableIds;

    /// <summary>Reads the member lists of the options.</summary>
    public MemberClassifier(PromptOptions options)
    {
        volatileIds = Ids(options.VolatileMembers);
        stableIds = Ids(options.StableMembers);
    }

    /// <summary>What is known about a member.</summary>
    public MemberKind Classify(ISymbol member)
    {
        ISymbol definition = (member is IMethodSymbol { ReducedFrom: { } reduced } ? reduced : member).OriginalDefinition;
        return known.TryGetValue(definition, out MemberKind kind) ? kind : known.GetOrAdd(definition, Find(definition));
    }

    /// <summary>True if the members of the type compute from their receiver and arguments alone.</summary>
    public static bool IsPure(ITypeSymbol? type) =>
        type is not null && (type.IsTupleType || type.TypeKind == TypeKind.Enum || MemberTables.PureTypes.Contains(type.FullName()));

    /// <summary>True if a table of types and member names has the member, in its type or one it overrides or inherits from.</summary>
    public static bool IsListed(IReadOnlyDictionary<string, string[]> table, ISymbol member)
    {
        for (ITypeSymbol? type = member.ContainingType; type is not null; type = type.BaseType)
        {
            if (table.TryGetValue(type.FullName(), out string[]? names) && (names[0] == MemberTables.Every || Array.IndexOf(names, member.Name) >= 0))
            {
                return true;
            }
        }

        return false;
    }

    private static HashSet<string> Ids(string list) =>
        new(list.Split('|').Select(static id => id.Trim().Replace(".#ctor", ".ctor")).Where(static id => id.Length > 0), StringComparer.Ordinal);

    private MemberKind Find(ISymbol member)
    {
        if (HasStableAttribute(member) || IsIn(stableIds, member))
        {
            return MemberKind.Stable;
        }

        if (IsIn(volatileIds, member) || IsListed(MemberTables.Volatile, member))
        {
            return MemberKind.Volatile;
        }

        return IsListed(MemberTables.DeployVolatile, member) ? MemberKind.DeployVolatile
            : IsListed(MemberTables.DayGranularity, member) ? MemberKind.Day
            : MemberKind.Unlisted;
    }

    private static bool HasStableAttribute(ISymbol member) =>
        member.GetAttributes().Any(static a => a.AttributeClass is { Name: "CacheStableAttribute" } type && type.IsIn("PromptGen"));

    private static bool IsIn(HashSet<string> ids, ISymbol member) =>
        ids.Count > 0 && member.GetDocumentationCommentId() is { } id && ids.Contains(id.Replace(".#ctor", ".ctor"));
}
