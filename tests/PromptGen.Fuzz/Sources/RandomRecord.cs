using System.Globalization;
using System.Text;

namespace PromptGen.Fuzz.Sources;

/// <summary>Writes extraction tools with random members, attributes and nesting; some of them are right and some are not.</summary>
/// <param name="random">The source of chance.</param>
internal sealed class RandomRecord(Random random)
{
    private static readonly string[] s_scalars =
    [
        "string", "string?", "int", "int?", "long", "decimal", "decimal?", "double", "float?", "bool", "bool?", "DateOnly", "DateOnly?", "DateTime", "DateTimeOffset?", "TimeOnly", "TimeSpan", "Guid", "Guid?", "Uri",
        "byte", "sbyte", "ushort", "uint?", "ulong", "char", "Half", "System.Int128", "System.Numerics.BigInteger", "byte[]", "Version", "JsonElement", "JsonNode?", "JsonObject?",
    ];

    private static readonly string[] s_illegal = ["object", "dynamic", "Type", "System.IO.Stream", "Action", "Task<int>", "int[,]", "System.Collections.ArrayList", "nint", "Missing", "Missing<string>", "List<>", "int*", "T", "void", ""];

    private static readonly string[] s_attributes =
    [
        "Description(\"text\")", "Description(\"\")", "Description(\"a\\nb \\\"q\\\"\")", "Description(null!)", "Range(0, 100)", "Range(5, 1)", "Range(0.5, 1e308)", "Range(typeof(decimal), \"0\", \"9.99\")", "Length(1, 5)", "StringLength(10)", "MinLength(1)",
        "MaxLength(-1)", "MaxLength(3)", "RegularExpression(\"^[a-z]+$\")", "RegularExpression(\"(\")", "RegularExpression(\"(?<=a)b\\\\1\")", "AllowedValues(\"a\", \"b\")", "AllowedValues(1, null)", "EmailAddress", "Url", "Required", "JsonPropertyName(\"x\")",
        "JsonPropertyName(\"\")", "JsonPropertyName(\"Straße\")", "JsonPropertyName(null!)", "JsonIgnore", "JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)", "DefaultValue(5)", "DefaultValue(\"x\")", "DefaultValue(null)", "JsonRequired", "JsonInclude", "JsonExtensionData",
        "JsonPropertyOrder(-3)", "Obsolete", "Missing",
    ];

    private static readonly string[] s_settings =
    [
        "Description = \"text\"", "Description = null", "Instructions = \"Do it.\"", "Instructions = \"a \\\"quoted\\\" \\u2028 text\"", "InstructionsFile = \"none.md\"", "Exemplars = \"none.jsonl\"", "Strict = true", "Strict = 5", "OutputMode = OutputMode.StrictTool", "OutputMode = (OutputMode)77",
        "OutputMode = OutputMode.JsonSchema", "CacheTtl = CacheTtl.OneHour", "CacheTtl = CacheTtl.None", "DocumentTag = \"letter\"", "DocumentTag = \"\"", "DocumentTag = \"<\"", "PropertyNaming = PropertyNaming.CamelCase", "PropertyNaming = PropertyNaming.AsDeclared", "Unknown = 3",
    ];

    private readonly StringBuilder _text = new();
    private readonly List<string> _known = [];
    private int _names;

    /// <summary>A source with one to three tools.</summary>
    public string Write()
    {
        _text.Append("using System; using System.Collections.Generic; using System.Collections.Immutable; using System.ComponentModel; using System.ComponentModel.DataAnnotations; using System.Threading.Tasks;\nusing System.Text.Json; using System.Text.Json.Nodes; using System.Text.Json.Serialization; using PromptGen;\n");
        _text.Append(Chance(8) ? "" : "namespace Fuzz.Generated;\n");
        for (int types = random.Next(0, 4); types > 0; types--)
        {
            Helper();
        }

        for (int tools = random.Next(1, 4); tools > 0; tools--)
        {
            Tool();
        }

        return _text.ToString();
    }

    private void Helper()
    {
        string name = NewName();
        switch (random.Next(4))
        {
            case 0:
                string values = string.Join(", ", Enumerable.Range(0, random.Next(0, 6)).Select(i => (Chance(8) ? "[JsonStringEnumMemberName(\"v" + i + "\")] " : "") + "V" + i + (Chance(5) ? " = " + random.Next(3) : "")));
                _text.Append(Chance(8) ? "[Flags] " : "").Append(CultureInfo.InvariantCulture, $"public enum {name} {{ {values} }}\n");
                break;
            case 1:
                string leaf = NewName();
                _text.Append(CultureInfo.InvariantCulture, $"[JsonPolymorphic]\n[JsonDerivedType(typeof({leaf}), \"{(Chance(6) ? "a b" : "leaf")}\")]\n");
                _text.Append(CultureInfo.InvariantCulture, $"public abstract record {name};\npublic sealed record {leaf}({Parameters()}) : {(Chance(8) ? "object" : name)};\n");
                break;
            default:
                Body("public sealed " + (Chance(6) ? "class " : "record "), name);
                break;
        }

        _known.Add(name);
    }

    private void Tool()
    {
        string name = NewName();
        bool nested = Chance(6);
        _text.Append(nested ? "public static partial class Outer" + name + " {\n" : "");
        _text.Append(Chance(3) ? "/// <summary>A <see cref=\"string\"/> of & things.</summary>\n" : "");
        _text.Append("[ExtractionTool").Append(Arguments()).Append("]\n");
        string head = random.Next(20) switch
        {
            0 => "public sealed record ",
            1 => "public static partial class ",
            2 => "file sealed partial record ",
            3 => "private sealed partial record ",
            4 => "public partial interface ",
            5 => "public abstract partial record ",
            6 => "public ref partial struct ",
            7 => "internal sealed partial class ",
            8 => "public readonly partial record struct ",
            _ => "public sealed partial record ",
        };
        Body(head, Chance(20) ? name + "<T>" : Chance(25) ? "@class" : name);
        _text.Append(nested ? "}\n" : "");
        _known.Add(name);
    }

    private string Arguments()
    {
        List<string> arguments = [];
        if (Chance(2))
        {
            arguments.Add(random.Next(6) switch { 0 => "\"a b\"", 1 => "\"\"", 2 => "\"" + new string('n', random.Next(60, 135)) + "\"", 3 => "null", _ => "\"record_" + random.Next(3) + "\"" });
        }

        arguments.AddRange(Enumerable.Range(0, random.Next(0, 3)).Select(_ => s_settings[random.Next(s_settings.Length)]).Distinct(StringComparer.Ordinal));
        return arguments.Count == 0 ? "" : "(" + string.Join(", ", arguments) + ")";
    }

    private void Body(string head, string name)
    {
        bool positional = head.Contains("record", StringComparison.Ordinal) && !Chance(3);
        _text.Append(head).Append(name).Append(positional ? "(" + Parameters() + ")" : "").Append("\n{\n");
        for (int count = random.Next(0, positional ? 2 : 6); count > 0; count--)
        {
            string accessors = random.Next(6) switch { 0 => "{ get; }", 1 => "{ get; set; }", 2 => "{ get; private set; }", 3 => "=> default!;", _ => "{ get; init; }" };
            _text.Append("    ").Append(Attributes("")).Append("public ").Append(Chance(3) ? "required " : "").Append(CultureInfo.InvariantCulture, $"{Type(0)} {NewName()} {accessors}").Append(Chance(8) ? " = default!;" : "").Append('\n');
        }

        _text.Append(Chance(15) ? "    public string Tool => \"\";\n" : "").Append(Chance(12) ? "    [JsonConstructor] public " + name + "(int a) { }\n" : "").Append("}\n");
    }

    private string Parameters() => string.Join(", ", Enumerable.Range(0, random.Next(0, 7)).Select(_ => Attributes(Chance(4) ? "" : "property: ") + Type(0) + " " + NewName() + (Chance(12) ? " = default" : "")));

    private string Attributes(string target) => string.Concat(Enumerable.Range(0, Chance(3) ? random.Next(1, 3) : 0).Select(_ => "[" + target + s_attributes[random.Next(s_attributes.Length)] + "] "));

    private string Type(int depth)
    {
        if (Chance(25))
        {
            return s_illegal[random.Next(s_illegal.Length)];
        }

        if (depth > 3 || !Chance(3))
        {
            return _known.Count > 0 && Chance(4) ? _known[random.Next(_known.Count)] : s_scalars[random.Next(s_scalars.Length)];
        }

        string inner = Type(depth + 1);
        return random.Next(12) switch
        {
            0 => inner + "[]",
            1 => $"List<{inner}>",
            2 => $"IReadOnlyDictionary<string, {inner}>",
            3 => $"Dictionary<{Type(depth + 1)}, {inner}>",
            4 => $"ImmutableArray<{inner}>",
            5 => $"HashSet<{inner}>",
            6 => $"({inner} First, {Type(depth + 1)} Second)",
            7 => $"IEnumerable<{inner}>?",
            8 => $"ImmutableDictionary<string, {inner}>?",
            9 => $"Nullable<{inner}>",
            _ => $"IReadOnlyList<{inner}>",
        };
    }

    private string NewName() => random.Next(12) switch
    {
        0 => "value",
        1 => "Straße" + _names++,
        2 => "_n" + _names++,
        3 => "URLOf" + _names++ + "IBAN",
        _ => "Name" + _names++,
    };

    private bool Chance(int oneIn) => random.Next(oneIn) == 0;
}
