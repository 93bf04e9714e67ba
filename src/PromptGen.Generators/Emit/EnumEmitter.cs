using System.Globalization;
using PromptGen.Generators.Model;

namespace PromptGen.Generators.Emit;

/// <summary>Emits the methods that read and write an enum by name.</summary>
internal static class EnumEmitter
{
    public static void Emit(CodeWriter code, EnumModel type, ValueMethods methods)
    {
        string name = methods.NameOf(type.CSharpType);
        using (code.Block($"private static {type.CSharpType} Read{name}(ref global::PromptGen.Reading.AnswerReader reader)"))
        {
            using (code.Block($"return reader.ReadEnum(s_names{name}) switch", "};"))
            {
                for (int index = 0; index < type.Values.Count; index++)
                {
                    code.Line($"{index.ToString(CultureInfo.InvariantCulture)} => {type.CSharpType}.{Names.Identifier(type.Values[index].Name)},");
                }

                code.Line("_ => default,");
            }
        }

        code.Line();
        using (code.Block($"private static void Write{name}(global::System.Text.Json.Utf8JsonWriter writer, {type.CSharpType} value)"))
        {
            using (code.Block("writer.WriteStringValue(value switch", "});"))
            {
                foreach (EnumValueModel value in type.Values)
                {
                    code.Line($"{type.CSharpType}.{Names.Identifier(value.Name)} => {Literal.Text(value.JsonName)}u8,");
                }

                code.Line($"_ => throw new global::System.ArgumentOutOfRangeException(nameof(value), \"The value is not a member of '{type.Name}', so it has no name in the schema.\"),");
            }
        }

        code.Line();
        code.Line($"private static readonly string[] s_names{name} = {{ {string.Join(", ", type.Values.Select(static value => Literal.Text(value.JsonName)))} }};");
    }
}
