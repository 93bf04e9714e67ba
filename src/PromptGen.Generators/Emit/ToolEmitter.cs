using PromptGen.Generators.Model;
using PromptGen.Generators.Schema;

namespace PromptGen.Generators.Emit;

/// <summary>Emits the tool's main file: the <c>Tool</c> property, schemas, reader and writer.</summary>
internal static class ToolEmitter
{
    public static string Emit(ToolModel tool) => GeneratedFile.Write(tool, $"The extraction tool '{tool.Name}': schemas, reader and writer of '{tool.TypeName}'.", implementsInterface: true, code =>
    {
        EmitProperty(code, tool);
        code.Line();
        code.Line($"/// <summary>What the build made of <see cref=\"{Names.Identifier(tool.TypeName)}\"/>.{(tool.HasPromptFiles ? " Its static prompt text is in the file of the same name with the suffix <c>.Prefix</c>." : "")}</summary>");
        code.Line(GeneratedFile.GeneratedCode);
        using (code.Block($"private sealed partial class {GeneratedNames.ToolClass} : global::PromptGen.ExtractionTool<{tool.Root.CSharpType}>"))
        {
            EmitConstructor(code, tool);
            code.Line();
            EmitSchemas(code, tool);
            if (!tool.HasPromptFiles)
            {
                PrefixEmitter.EmitMembers(code, tool, new PrefixModel(tool.Instructions, default));
                code.Line();
            }

            EmitValueMethods(code, tool);
        }
    });

    private static void EmitProperty(CodeWriter code, ToolModel tool)
    {
        code.Line($"/// <summary>The extraction tool <c>{tool.Name}</c>: {XmlText(OneLine(tool.Description))}</summary>");
        code.Line(GeneratedFile.GeneratedCode);
        code.Line($"public static {(tool.HidesInheritedTool ? "new " : "")}global::PromptGen.ExtractionTool<{tool.Root.CSharpType}> Tool {{ get; }} = new {GeneratedNames.ToolClass}();");
    }

    private static void EmitConstructor(CodeWriter code, ToolModel tool)
    {
        code.Line($"public {GeneratedNames.ToolClass}()");
        using (code.Indent())
        {
            code.Line(": base(");
            using (code.Indent())
            {
                code.Line($"name: {Literal.Text(tool.Name)},");
                code.Line($"description: {Literal.Text(tool.Description)},");
                code.Line($"documentTag: {Literal.Text(tool.DocumentTag)},");
                code.Line($"outputMode: global::PromptGen.OutputMode.{tool.OutputMode},");
                code.Line($"cacheTtl: global::PromptGen.CacheTtl.{tool.CacheTtl},");
                code.Line($"strict: {(tool.Strict ? "true" : "false")})");
            }
        }

        code.Line("{");
        code.Line("}");
    }

    private static void EmitSchemas(CodeWriter code, ToolModel tool)
    {
        code.Line($"protected override global::System.ReadOnlySpan<byte> Definition => {Literal.Utf8(tool.Definition)};");
        code.Line();

        TypeUses uses = new(tool);
        List<(Dialect Dialect, SchemaResult Result)> schemas = new[] { Dialect.Portable, Dialect.AnthropicStrict, Dialect.OpenAIStrict }
            .Select(dialect => (dialect, SchemaBuilder.Build(tool, uses, dialect))).ToList();
        List<(Dialect Dialect, string Json)> built = [.. schemas.Where(static schema => schema.Result.Schema is not null).Select(static schema => (schema.Dialect, schema.Result.Schema!.ToJson()))];
        using (code.Block("protected override global::System.ReadOnlySpan<byte> Schema(global::PromptGen.SchemaDialect dialect) => dialect switch", "};"))
        {
            foreach ((Dialect dialect, _) in built)
            {
                code.Line($"global::PromptGen.SchemaDialect.{dialect} => {dialect}Schema,");
            }

            code.Line("_ => default,");
        }

        // A property a dialect: the build task finds them by name. Records without anything that the strict dialects refuse have one schema for all of them.
        foreach ((Dialect dialect, string json) in built)
        {
            code.Line();
            Dialect first = built.First(schema => schema.Json == json).Dialect;
            EmitSchema(code, $"private static global::System.ReadOnlySpan<byte> {dialect}Schema =>", first == dialect ? [.. SchemaLines.Split(json).Select(Literal.Utf8)] : [$"{first}Schema"]);
        }

        code.Line();
        EmitObstacles(code, [.. schemas.Where(static schema => schema.Result.Obstacle is not null).Select(static schema => (schema.Dialect, schema.Result.Obstacle!))]);
    }

    private static void EmitObstacles(CodeWriter code, List<(Dialect Dialect, string Obstacle)> obstacles)
    {
        if (obstacles.Count == 0)
        {
            return;
        }

        using (code.Block("protected override string? Obstacle(global::PromptGen.SchemaDialect dialect) => dialect switch", "};"))
        {
            foreach ((Dialect dialect, string obstacle) in obstacles)
            {
                code.Line($"global::PromptGen.SchemaDialect.{dialect} => {Literal.Text(obstacle)},");
            }

            code.Line("_ => null,");
        }

        code.Line();
    }

    private static void EmitSchema(CodeWriter code, string head, List<string> parts)
    {
        code.Line(head);
        using (code.Indent())
        {
            for (int index = 0; index < parts.Count; index++)
            {
                code.Line((index == 0 ? "" : "+ ") + parts[index] + (index == parts.Count - 1 ? ";" : ""));
            }
        }
    }

    private static void EmitValueMethods(CodeWriter code, ToolModel tool)
    {
        ValueMethods methods = new(tool);
        RootEmitter.Emit(code, tool, methods.NameOf(tool.Root.Id));
        if (tool.HasValidation)
        {
            code.Line();
            code.Line($"protected override global::System.Action<{tool.Root.CSharpType}, global::PromptGen.ExtractionFindings> Validation => {tool.Root.CSharpType}.Validate;");
        }

        foreach (TypeModel type in tool.Types)
        {
            code.Line();
            switch (type)
            {
                case EnumModel values:
                    EnumEmitter.Emit(code, values, methods);
                    break;
                case UnionModel union:
                    UnionEmitter.Emit(code, union, methods);
                    break;
                case ObjectModel model:
                    ObjectReaderEmitter.Emit(code, model, methods);
                    code.Line();
                    WriterEmitter.Emit(code, model, methods);
                    break;
            }
        }

        foreach (Shape collection in methods.Collections)
        {
            code.Line();
            CollectionEmitter.Emit(code, collection, methods);
        }

        FormEmitter.Emit(code, methods.Forms);
    }

    /// <summary>A comment ends at any of the characters that C# takes for a line break, and XML refuses control characters.</summary>
    private static string OneLine(string text) => new(text.Select(static c => char.IsControl(c) || c is '\u2028' or '\u2029' or '\uFFFE' or '\uFFFF' || char.IsSurrogate(c) ? ' ' : c).ToArray());

    private static string XmlText(string text) => text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");
}
