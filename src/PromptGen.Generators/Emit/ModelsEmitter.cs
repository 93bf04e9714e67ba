using PromptGen.Generators.Model;

namespace PromptGen.Generators.Emit;

/// <summary>Emits the project's own model data into a tool.</summary>
internal static class ModelsEmitter
{
    /// <param name="tool">The tool.</param>
    /// <param name="json">The rows, as the catalog of the runtime reads them.</param>
    public static string Emit(ToolModel tool, string json) => GeneratedFile.Write(tool, $"The project's own model data, for the requests of '{tool.Name}'.", implementsInterface: false, code =>
    {
        using (code.Block($"private sealed partial class {GeneratedNames.ToolClass}"))
        {
            code.Line("private static readonly global::PromptGen.ModelCatalog s_models = global::PromptGen.ModelCatalog.Load(");
            using (code.Indent())
            {
                code.Line($"new global::System.IO.MemoryStream({Literal.Utf8(json)}.ToArray(), writable: false),");
                code.Line("global::PromptGen.ModelCatalog.Default);");
            }

            code.Line();
            code.Line("public override global::PromptGen.ModelCatalog Models => s_models;");
        }
    });
}
