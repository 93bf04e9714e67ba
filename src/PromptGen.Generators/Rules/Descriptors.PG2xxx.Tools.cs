using Microsoft.CodeAnalysis;

namespace PromptGen.Generators.Rules;

/// <content>PG2xxx: the tools of the prefix.</content>
internal static partial class Descriptors
{
    private const string ToolsPerRequest = "The tool list depends on '{0}', and tools render first, so a change bills the whole prompt again. Build it once or order it by name.";

    public static DiagnosticDescriptor PG2010_ToolsPerRequest { get; } = Cache(RuleIds.PG2010, DiagnosticSeverity.Info, "Tool list built per request", ToolsPerRequest);

    /// <summary>The form for the list of an MCP server, which comes in no fixed order.</summary>
    public static DiagnosticDescriptor PG2010_UnorderedTools { get; } = Cache(RuleIds.PG2010, DiagnosticSeverity.Warning, "Tool list built per request", ToolsPerRequest);
}
