using PromptGen.Generators.Exemplars;
using PromptGen.Generators.Model;

namespace PromptGen.Generators.Emit;

/// <summary>
/// Emits the static prompt text. Where files belong to it, it has a generated file of its own, so that an edit of the record does not make the
/// editor read the exemplars again, and an edit of an exemplar leaves the tool's code alone. A text of the attribute alone is short and stands
/// with the tool: the compiler's driver compares the names of all generated files with each other on every edit.
/// </summary>
internal static class PrefixEmitter
{
    public static string Emit(ToolModel tool, PrefixModel prefix) => GeneratedFile.Write(tool, $"The static prompt text of the extraction tool '{tool.Name}'.", implementsInterface: false, code =>
    {
        using (code.Block($"private sealed partial class {GeneratedNames.ToolClass}"))
        {
            EmitMembers(code, tool, prefix);
        }
    });

    /// <summary>Emits the members alone.</summary>
    public static void EmitMembers(CodeWriter code, ToolModel tool, PrefixModel prefix)
    {
        code.Line($"public override int {GeneratedNames.FirstPrefixMember} => {prefix.Exemplars.Count};");
        code.Line();
        EmitText(code, "InstructionsText", [PromptText.Instructions(prefix.Instructions, tool.DocumentTag)]);
        code.Line();
        EmitText(code, "ExemplarsText", PromptText.Exemplars(prefix.Exemplars, tool.DocumentTag).ToList());
        if (prefix.Others.Count > 0)
        {
            EmitOthers(code, tool, prefix);
        }
    }

    /// <summary>Emits the exemplars beside schemas that have their nulls elsewhere. The build task finds them by name.</summary>
    private static void EmitOthers(CodeWriter code, ToolModel tool, PrefixModel prefix)
    {
        code.Line();
        using (code.Block("protected override global::System.ReadOnlySpan<byte> ExemplarsFor(global::PromptGen.SchemaDialect dialect) => dialect switch", "};"))
        {
            foreach (DialectExemplars other in prefix.Others)
            {
                code.Line($"global::PromptGen.SchemaDialect.{other.Dialect} => {other.Dialect}Exemplars,");
            }

            code.Line("_ => ExemplarsText,");
        }

        foreach (DialectExemplars other in prefix.Others)
        {
            code.Line();
            EmitText(code, other.Dialect + "Exemplars", PromptText.Exemplars(other.Exemplars, tool.DocumentTag).ToList(), "private static");
        }
    }

    private static void EmitText(CodeWriter code, string property, List<string> parts, string modifiers = "protected override")
    {
        string head = $"{modifiers} global::System.ReadOnlySpan<byte> {property} =>";
        if (parts.Count == 0)
        {
            code.Line($"{head} default;");
            return;
        }

        code.Line(head);
        using (code.Indent())
        {
            for (int index = 0; index < parts.Count; index++)
            {
                code.Line((index == 0 ? "" : "+ ") + Literal.Utf8(JsonText.Escape(parts[index])) + (index == parts.Count - 1 ? ";" : ""));
            }
        }
    }
}
