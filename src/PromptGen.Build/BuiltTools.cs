using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;
using PromptGen.Generators.Locking;
using PromptGen.Generators.Schema;

namespace PromptGen.Build;

/// <summary>Finds the tools of a compiled assembly. Nothing is loaded or run: metadata, the bytes of constants, and the few instructions that name them are read.</summary>
internal sealed class BuiltTools
{
    private const string ToolClass = "GeneratedExtractionTool";

    private static readonly string[] s_outputModes = ["Auto", "ForcedTool", "StrictTool", "JsonSchema"];
    private static readonly string[] s_cacheTtls = ["FiveMinutes", "OneHour", "None"];

    private readonly MetadataReader _metadata;
    private readonly ConstantCode _code;

    private BuiltTools(PEReader assembly)
    {
        _metadata = assembly.GetMetadataReader();
        _code = new ConstantCode(assembly, _metadata);
    }

    /// <summary>Reads the tools in ordinal order of their names.</summary>
    /// <param name="path">The assembly. It may be in use by others.</param>
    public static IReadOnlyList<ToolFacts> Read(string path)
    {
        using FileStream file = new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using PEReader assembly = new(file);
        return assembly.HasMetadata ? [.. new BuiltTools(assembly).Tools().OrderBy(static tool => tool.Name, StringComparer.Ordinal)] : [];
    }

    private IEnumerable<ToolFacts> Tools() => _metadata.TypeDefinitions.Select(_metadata.GetTypeDefinition).Where(IsTool).Select(Tool);

    private bool IsTool(TypeDefinition type) => type.IsNested && _metadata.StringComparer.Equals(type.Name, ToolClass)
        && type.BaseType.Kind == HandleKind.TypeSpecification && type.GetMethods().Any(method => Name(method) == "get_Definition");

    private ToolFacts Tool(TypeDefinition type)
    {
        Dictionary<string, MethodDefinitionHandle> methods = type.GetMethods().GroupBy(Name).ToDictionary(static group => group.Key, static group => group.First());
        (IReadOnlyList<string> texts, IReadOnlyList<int> numbers) = _code.Arguments(methods[".ctor"]);
        Dictionary<Dialect, string> schemas = [];
        foreach (Dialect dialect in new[] { Dialect.Portable, Dialect.AnthropicStrict, Dialect.OpenAIStrict })
        {
            if (methods.TryGetValue($"get_{dialect}Schema", out MethodDefinitionHandle method))
            {
                schemas.Add(dialect, Text(method));
            }
        }

        bool isStrict = WirePrefix.IsStrict(s_outputModes[numbers[0]], numbers[2] != 0);
        return new ToolFacts(
            texts[0],
            texts[2],
            s_outputModes[numbers[0]],
            s_cacheTtls[numbers[1]],
            numbers[2] != 0,
            Text(methods["get_Definition"]),
            Text(methods["get_InstructionsText"]),
            Text(isStrict && methods.TryGetValue("get_AnthropicStrictExemplars", out MethodDefinitionHandle exemplars) ? exemplars : methods["get_ExemplarsText"]),
            schemas);
    }

    private string Text(MethodDefinitionHandle method) => Encoding.UTF8.GetString(_code.Bytes(method));

    private string Name(MethodDefinitionHandle method) => _metadata.GetString(_metadata.GetMethodDefinition(method).Name);
}
