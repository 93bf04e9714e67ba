using PromptGen.Generators.Model;

namespace PromptGen.Generators.Emit;

/// <summary>Emits the method that writes an object, and the statements that write a value.</summary>
internal static class WriterEmitter
{
    public static void Emit(CodeWriter code, ObjectModel type, ValueMethods methods)
    {
        string name = methods.NameOf(type.Id);
        bool isCase = methods.Tool.Types.OfType<UnionModel>().Any(union => union.Cases.Any(unionCase => unionCase.TypeId == type.Id));
        using (code.Block($"private static void Write{name}(global::System.Text.Json.Utf8JsonWriter writer, {type.CSharpType} value)"))
        {
            code.Line("writer.WriteStartObject();");
            if (isCase)
            {
                code.Line($"WriteMembersOf{name}(writer, value);");
            }
            else
            {
                EmitMembers(code, type, methods);
            }

            code.Line("writer.WriteEndObject();");
        }

        if (isCase)
        {
            code.Line();
            using (code.Block($"private static void WriteMembersOf{name}(global::System.Text.Json.Utf8JsonWriter writer, {type.CSharpType} value)"))
            {
                EmitMembers(code, type, methods);
            }
        }
    }

    private static void EmitMembers(CodeWriter code, ObjectModel type, ValueMethods methods)
    {
        Names names = new("writer", "value", "entry");
        foreach (MemberModel member in type.Members)
        {
            string local = names.Local(member.Name);
            string value = $"value.{Names.Identifier(member.Name)}";
            if (member is { IsNullable: true, NullForm: NullForm.Omit })
            {
                EmitPresent(code, member, value, local, methods);
                continue;
            }

            code.Line($"writer.WritePropertyName({Literal.Text(member.JsonName)}u8);");
            EmitValue(code, member.Shape, member.IsNullable, value, local, methods);
        }

        if (type.Extension is { } extension)
        {
            EmitRest(code, extension, names);
        }
    }

    /// <summary>Writes what the type does not name.</summary>
    private static void EmitRest(CodeWriter code, ExtensionModel extension, Names names)
    {
        string local = names.Local(extension.Name);
        using (code.Block($"if (value.{Names.Identifier(extension.Name)} is {{ }} {local})"))
        {
            using (code.Block($"foreach (var entry in {local})"))
            {
                code.Line("writer.WritePropertyName(entry.Key);");
                code.Line("global::PromptGen.Reading.ValueWriter.WriteAny(writer, entry.Value);");
            }
        }

        code.Line();
    }

    /// <summary>Writes a member that is left out where others are null.</summary>
    private static void EmitPresent(CodeWriter code, MemberModel member, string value, string local, ValueMethods methods)
    {
        using (code.Block($"if ({value} is {{ }} {local})"))
        {
            code.Line($"writer.WritePropertyName({Literal.Text(member.JsonName)}u8);");
            EmitValue(code, member.Shape, false, local, local, methods);
        }

        code.Line();
    }

    /// <summary>Emits the statements that write one value.</summary>
    /// <param name="code">Where they go.</param>
    /// <param name="shape">The value's shape.</param>
    /// <param name="nullable">Whether it may be null.</param>
    /// <param name="expression">The value.</param>
    /// <param name="local">A free name for the value when it is not null.</param>
    /// <param name="methods">The names of the other writers.</param>
    public static void EmitValue(CodeWriter code, Shape shape, bool nullable, string expression, string local, ValueMethods methods)
    {
        if (shape is ScalarShape scalar)
        {
            string method = scalar.IsTextNumber ? $"WriteText<{scalar.CSharpType}>" : ScalarCode.Write(scalar.Kind);
            code.Line($"global::PromptGen.Reading.ValueWriter.{method}(writer, {expression});");
            return;
        }

        if (!nullable)
        {
            code.Line($"Write{methods.NameOf(shape)}(writer, {expression});");
            return;
        }

        using (code.Block($"if ({expression} is {{ }} {local})"))
        {
            code.Line($"Write{methods.NameOf(shape)}(writer, {local});");
        }

        using (code.Block("else"))
        {
            code.Line("writer.WriteNullValue();");
        }

        code.Line();
    }
}
