using System.Globalization;
using PromptGen.Generators.Model;

namespace PromptGen.Generators.Emit;

/// <summary>Emits the methods that read and write a base type by its discriminator.</summary>
internal static class UnionEmitter
{
    public static void Emit(CodeWriter code, UnionModel union, ValueMethods methods)
    {
        string name = methods.NameOf(union.Id);
        int plain = union.Cases.ToList().FindIndex(static unionCase => unionCase.Value is null);
        using (code.Block($"private static {union.CSharpType}? Read{name}(ref global::PromptGen.Reading.AnswerReader reader)"))
        {
            using (code.Block($"{union.CSharpType}? value = reader.BeginUnion({Literal.Text(union.Discriminator)}u8, s_names{name}, out long outer{(plain < 0 ? "" : $", {plain.ToString(CultureInfo.InvariantCulture)}")}) switch", "};"))
            {
                for (int index = 0; index < union.Cases.Count; index++)
                {
                    code.Line($"{index.ToString(CultureInfo.InvariantCulture)} => Read{methods.NameOf(union.Cases[index].TypeId)}(ref reader),");
                }

                code.Line("_ => default,");
            }

            code.Line("reader.EndUnion(outer);");
            code.Line("return value;");
        }

        code.Line();
        EmitWriter(code, union, name, methods);
        code.Line();
        code.Line($"private static readonly string[] s_names{name} = {{ {string.Join(", ", union.Cases.Select(static unionCase => unionCase.Value is not { } value ? "\"\"" : Literal.Text(unionCase.IsNumber ? value : $"\"{value}\"")))} }};");
    }

    private static void EmitWriter(CodeWriter code, UnionModel union, string name, ValueMethods methods)
    {
        using (code.Block($"private static void Write{name}(global::System.Text.Json.Utf8JsonWriter writer, {union.CSharpType} value)"))
        {
            code.Line("writer.WriteStartObject();");
            using (code.Block("switch (value)"))
            {
                foreach (UnionCaseModel unionCase in union.Cases.OrderByDescending(static unionCase => unionCase.Depth))
                {
                    EmitCase(code, union, unionCase, methods);
                }

                code.Line("default:");
                using (code.Indent())
                {
                    code.Line($"throw new global::System.ArgumentException(\"The value is of none of the types that '{union.Name}' declares with [JsonDerivedType].\", nameof(value));");
                }
            }

            code.Line();
            code.Line("writer.WriteEndObject();");
        }
    }

    private static void EmitCase(CodeWriter code, UnionModel union, UnionCaseModel unionCase, ValueMethods methods)
    {
        code.Line($"case {unionCase.CSharpType} derived:");
        using (code.Indent())
        {
            if (unionCase.Value is { } value)
            {
                code.Line(unionCase.IsNumber
                    ? $"writer.WriteNumber({Literal.Text(union.Discriminator)}u8, {value});"
                    : $"writer.WriteString({Literal.Text(union.Discriminator)}u8, {Literal.Text(value)}u8);");
            }

            code.Line($"WriteMembersOf{methods.NameOf(unionCase.TypeId)}(writer, derived);");
            code.Line("break;");
        }
    }
}
