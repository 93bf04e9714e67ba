using PromptGen.Generators.Model;

namespace PromptGen.Generators.Emit;

/// <summary>Emits the methods that read and write the tool's input: the record itself, or the object around one of several types.</summary>
internal static class RootEmitter
{
    public static void Emit(CodeWriter code, ToolModel tool, string root)
    {
        string read = $"protected override {tool.Root.CSharpType}{(tool.IsValueType ? "" : "?")} ReadValue(ref global::PromptGen.Reading.AnswerReader reader)";
        string write = $"protected override void WriteValue(global::System.Text.Json.Utf8JsonWriter writer, {tool.Root.CSharpType} value)";
        if (!tool.IsWrapped)
        {
            code.Line($"{read} => Read{root}(ref reader);");
            code.Line();
            code.Line($"{write} => Write{root}(writer, value);");
            return;
        }

        using (code.Block(read))
        {
            EmitReader(code, tool, root);
        }

        code.Line();
        using (code.Block(write))
        {
            code.Line("writer.WriteStartObject();");
            code.Line($"writer.WritePropertyName(\"{ToolModel.WrapperMember}\"u8);");
            code.Line($"Write{root}(writer, value);");
            code.Line("writer.WriteEndObject();");
        }

        code.Line();
        code.Line($"private static readonly string[] s_rootNames = {{ \"{ToolModel.WrapperMember}\" }};");
    }

    private static void EmitReader(CodeWriter code, ToolModel tool, string root)
    {
        using (code.Block("if (!reader.BeginObject(out long start))"))
        {
            code.Line("return default;");
        }

        code.Line();
        code.Line("ulong seen = 0;");
        code.Line($"{tool.Root.CSharpType}? value = default;");
        using (code.Block("while (reader.NextMember())"))
        {
            using (code.Block($"if (reader.IsMember(\"{ToolModel.WrapperMember}\"u8, 0, ref seen))"))
            {
                code.Line($"value = Read{root}(ref reader);");
            }

            using (code.Block("else"))
            {
                code.Line("reader.SkipUnknownMember();");
            }
        }

        code.Line();
        code.Line("reader.RequireMembers(start, seen, 0x1, 0x0, s_rootNames);");
        code.Line("return reader.Failed ? default : value;");
    }
}
