using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PromptGen.Generators.Prompts.Sinks;

/// <summary>The binders that a compilation needs: one look-up per API, none for an API that is not referenced.</summary>
internal static class PromptSinks
{
    /// <summary>The binders, in the order in which they claim a root. Raw JSON needs no reference and comes last.</summary>
    public static ImmutableArray<PromptSink> In(Compilation compilation)
    {
        PromptSink?[] sinks =
        [
            AnthropicSymbols.Find(compilation) is { } anthropic ? new AnthropicSink(anthropic) : null,
            compilation.GetTypeByMetadataName("PromptGen.PromptBuilder") is null ? null : new BuilderSink(),
            compilation.GetTypeByMetadataName("PromptGen.ExtractionTool`1") is null ? null : new ExtractionSink(),
            ExtensionsAISink.IsReferenced(compilation) ? new ExtensionsAISink() : null,
            OpenAIChatSink.IsReferenced(compilation) ? new OpenAIChatSink() : null,
            OpenAIResponsesSink.IsReferenced(compilation) ? new OpenAIResponsesSink() : null,
            SemanticKernelSink.IsReferenced(compilation) ? new SemanticKernelSink() : null,
            new RawJsonSink(),
        ];
        return [.. sinks.OfType<PromptSink>()];
    }
}
