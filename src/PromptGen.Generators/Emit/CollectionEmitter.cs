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
        CollectionCode collection = CollectionCode.Of(list).WithItem(ValueMethods.Element(list.Item, list.ItemIsNullable));
        using (code.Block($"private static {list.CSharpType}{(list.IsValueType ? "" : "?")} Read{methods.NameOf(list)}(ref global::PromptGen.Reading.AnswerReader reader)"))
        {
            using (code.Block("if (!reader.BeginArray())"))
            {
                code.Line("return default;");
            }

            code.Line();
            code.Line($"var items = new {collection.Builder}();");
            using (code.Block("while (reader.NextItem())"))
            {
                code.Line($"items.{collection.Add}({methods.Read(list.Item, list.ItemIsNullable)}{Forgiving(list.Item, list.ItemIsNullable)});");
            }

            code.Line();
            code.Line($"return {collection.Result.Replace("{0}", "items")};");
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
        CollectionCode collection = CollectionCode.Of(map).WithEntry(map.Key.CSharpType, ValueMethods.Element(map.Value, map.ValueIsNullable));
        using (code.Block($"private static {map.CSharpType}? Read{methods.NameOf(map)}(ref global::PromptGen.Reading.AnswerReader reader)"))
        {
            using (code.Block("if (!reader.BeginObject(out _))"))
            {
                code.Line("return default;");
            }

            code.Line();
            code.Line($"var entries = new {collection.Builder}();");
            using (code.Block("while (reader.NextMember())"))
            {
                code.Line($"{map.Key.CSharpType} key = {methods.ReadKey(map.Key)};");
                using (code.Block("if (entries.ContainsKey(key))"))
                {
                    code.Line("reader.ReportDuplicateKey();");
                }

                code.Line();
                code.Line($"entries[key] = {methods.Read(map.Value, map.ValueIsNullable)}{Forgiving(map.Value, map.ValueIsNullable)};");
            }

            code.Line();
            code.Line($"return {collection.Result.Replace("{0}", "entries")};");
        }
    }

    private static void EmitMapWriter(CodeWriter code, MapShape map, ValueMethods methods)
    {
        using (code.Block($"private static void Write{methods.NameOf(map)}(global::System.Text.Json.Utf8JsonWriter writer, {map.CSharpType} value)"))
        {
            code.Line("writer.WriteStartObject();");
            using (code.Block("foreach (var entry in value)"))
            {
                code.Line($"writer.WritePropertyName({methods.WriteKey(map.Key, "entry.Key")});");
                WriterEmitter.EmitValue(code, map.Value, map.ValueIsNullable, "entry.Value", "present", methods);
            }

            code.Line();
            code.Line("writer.WriteEndObject();");
        }
    }

    /// <summary>After a problem a reader may return null for a value that cannot be null; the collection is then thrown away.</summary>
    private static string Forgiving(Shape shape, bool nullable) => nullable || shape.IsValueType ? "" : "!";
}
