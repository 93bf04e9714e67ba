using Microsoft.CodeAnalysis.CSharp;

namespace PromptGen.Generators.Emit;

/// <summary>Gives out names that are unique within one scope.</summary>
internal sealed class Names(params string[] taken)
{
    private readonly HashSet<string> _taken = new(taken, StringComparer.Ordinal);

    public string Unique(string wanted)
    {
        string name = wanted;
        for (int number = 2; !_taken.Add(name); number++)
        {
            name = wanted + number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        return name;
    }

    /// <summary>A unique local for a member.</summary>
    public string Local(string member)
    {
        return Identifier(Unique(char.ToLowerInvariant(member[0]) + member.Substring(1)));
    }

    /// <summary>A name as it is written in code.</summary>
    public static string Identifier(string name) => SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None ? "@" + name : name;
}
