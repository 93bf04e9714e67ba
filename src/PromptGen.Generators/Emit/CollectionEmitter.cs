using PromptGen.Generators.Model;

namespace PromptGen.Generators.Emit;

/// <summary>Emits the methods that read and write lists and dictionaries.</summary>
internal static class CollectionEmitter
{
    public static void Emit(CodeWriter code, Shape shape, ValueMethods methods)
    {
        if (shape is ListShape list)
        {
            EmitListReader(code, list, methods);
            code.Line();
            EmitListWriter(code, list, methods);
        }
        else
        {
            EmitMapReader(code, (MapShape)shape, methods);
            code.Line();
            EmitMapWriter(code, (MapShape)shape, methods);
        }
    }

    private static void EmitListReader(CodeWriter code, ListShape list, ValueMethods methods)
    {
        string element = ValueMethods.Element(list.Item, list.ItemIsNullable);
        bool isSet = list.Kind == ListKind.HashSet;
        string collection = $"global::System.Collections.Generic.{(isSet ? "HashSet" : "List")}<{element}>";
        using (code.Block($"private static {list.CSharpType}{(list.IsValueType ? "" : "?")} Read{methods.NameOf(list)}(ref global::PromptGen.Reading.AnswerReader reader)"))
        {
            using (code.Block("if (!reader.BeginArray())"))
            {
                code.Line("return default;");
            }

            code.Line();
            code.Line($"var items = new {collection}();");
            using (code.Block("while (reader.NextItem())"))
            {
                string suffix = list.ItemIsNullable || list.Item.IsValueType ? "" : "!";
                code.Line($"items.Add({methods.Read(list.Item, list.ItemIsNullable)}{suffix});");
            }

            code.Line();
            code.Line(list.Kind switch
            {
                ListKind.Array => "return items.ToArray();",
                ListKind.ImmutableArray => "return global::System.Collections.Immutable.ImmutableArray.CreateRange(items);",
                ListKind.ImmutableList => "return global::System.Collections.Immutable.ImmutableList.CreateRange(items);",
                _ => "return items;",
            });
        }
    }

    private static void EmitListWriter(CodeWriter code, ListShape list, ValueMethods methods)
    {
        using (code.Block($"private static void Write{methods.NameOf(list)}(global::System.Text.Json.Utf8JsonWriter writer, {list.CSharpType} value)"))
        {
            code.Line("writer.WriteStartArray();");
            using (code.Block("foreach (var item in value)"))
            {
                WriterEmitter.EmitValue(code, list.Item, list.ItemIsNullable, "item", "present", methods);
            }

            code.Line();
            code.Line("writer.WriteEndArray();");
        }
    }

    private static void EmitMapReader(CodeWriter code, MapShape map, ValueMethods methods)
    {
        string element = ValueMethods.Element(map.Value, map.ValueIsNullable);
        using (code.Block($"private static {map.CSharpType}? Read{methods.NameOf(map)}(ref global::PromptGen.Reading.AnswerReader reader)"))
        {
            using (code.Block("if (!reader.BeginObject(out _))"))
            {
                code.Line("return default;");
            }

            code.Line();
            code.Line($"var entries = new global::System.Collections.Generic.Dictionary<string, {element}>();");
            using (code.Block("while (reader.NextMember())"))
            {
                code.Line("string key = reader.ReadKey();");
                using (code.Block("if (entries.ContainsKey(key))"))
                {
                    code.Line("reader.ReportDuplicateKey();");
                }

                code.Line();
                string suffix = map.ValueIsNullable || map.Value.IsValueType ? "" : "!";
                code.Line($"entries[key] = {methods.Read(map.Value, map.ValueIsNullable)}{suffix};");
            }

            code.Line();
            code.Line("return entries;");
        }
    }

    private static void EmitMapWriter(CodeWriter code, MapShape map, ValueMethods methods)
    {
        using (code.Block($"private static void Write{methods.NameOf(map)}(global::System.Text.Json.Utf8JsonWriter writer, {map.CSharpType} value)"))
        {
            code.Line("writer.WriteStartObject();");
            using (code.Block("foreach (var entry in value)"))
            {
                code.Line("writer.WritePropertyName(entry.Key);");
                WriterEmitter.EmitValue(code, map.Value, map.ValueIsNullable, "entry.Value", "present", methods);
            }

            code.Line();
            code.Line("writer.WriteEndObject();");
        }
    }
}
