using System.Globalization;
using System.Text;

namespace PromptGen.Corpus.Composer;

/// <summary>Writes a planned type as C#.</summary>
internal static class TypeWriter
{
    public static string Write(TypePlan type)
    {
        StringBuilder code = new();
        List<(MemberPlan Member, int Number)> members = [.. type.Members.Select(static (member, index) => (member, index + 1))];
        List<(MemberPlan Member, int Number)> inherited = type.Form.IsDerived ? [.. members.Where(static entry => entry.Member.Placing.Parameter.Length == 0).Take((members.Count + 1) / 2)] : [];
        if (inherited.Count > 0)
        {
            code.Append(CultureInfo.InvariantCulture, $"public abstract {(type.Form.IsRecord ? "record" : "class")} {type.Name}Base{Body(inherited, "")}\n\n");
        }

        List<(MemberPlan Member, int Number)> own = [.. members.Except(inherited)];
        string tool = type.Policy.Tool.Length == 0 ? "" : $"({type.Policy.Tool})";
        string attributes = type.Policy.Others.Length == 0 ? "" : type.Policy.Others + "\n";

        // System.Text.Json takes a struct's constructor without parameters unless another one is marked.
        attributes += type.Form.IsStruct && own.Exists(static entry => entry.Member.Placing.Parameter.Length > 0) ? "[method: JsonConstructor]\n" : "";
        string declaration = $"[ExtractionTool{tool}]\n{attributes}{type.Form.Keywords} {type.Name}{Parameters(own)}{(inherited.Count > 0 ? $" : {type.Name}Base" : "")}{Body(own, type.Policy.Member)}\n";
        code.Append(type.Form.IsNested ? $"public static partial class {type.Name}Outer\n{{\n{declaration}}}\n" : declaration);
        return code.ToString();
    }

    /// <summary>How other code writes the type.</summary>
    public static string NameOf(TypePlan type) => type.Form.IsNested ? $"{type.Name}Outer.{type.Name}" : type.Name;

    private static string Parameters(List<(MemberPlan Member, int Number)> members)
    {
        List<string> parameters = [.. members.Where(static entry => entry.Member.Placing.Parameter.Length > 0)
            .OrderBy(static entry => entry.Member.Placing.Parameter.Contains('=', StringComparison.Ordinal))
            .Select(static entry => Constrained(entry.Member, entry.Member.Placing.ParameterOf(entry.Member, entry.Number), entry.Member.Placing.Body.Length == 0 ? "property: " : null))];
        return parameters.Count == 0 ? "" : $"({string.Join(", ", parameters)})";
    }

    private static string Body(List<(MemberPlan Member, int Number)> members, string more)
    {
        List<string> lines = [.. members.Where(static entry => entry.Member.Placing.Body.Length > 0)
            .Select(static entry => "    " + Constrained(entry.Member, entry.Member.Placing.BodyOf(entry.Member, entry.Number), "")), .. more.Length == 0 ? Array.Empty<string>() : ["    " + more]];
        return lines.Count == 0 ? ";" : $"\n{{\n{string.Join('\n', lines)}\n}}";
    }

    /// <summary>Puts the constraint in front of a declaration; without a target it is not repeated there.</summary>
    private static string Constrained(MemberPlan member, string declaration, string? target)
    {
        if (member.Constraint is null || target is null)
        {
            return declaration;
        }

        string attribute = "[" + target + member.Constraint.Attribute[1..];
        return declaration.StartsWith('\n') ? declaration.Replace("    public", $"    {attribute} public", StringComparison.Ordinal) : $"{attribute} {declaration}";
    }
}
