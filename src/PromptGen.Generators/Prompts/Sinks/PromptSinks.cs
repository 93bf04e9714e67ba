using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PromptGen.Generators.Prompts.Sinks;

/// <summary>The binders that a compilation needs: one look-up per API, none for an API that is not referenced.</summary>
internal static class PromptSinks
{
    /// <summary>The binders, in the order in which they claim a root.</summary>
    public static ImmutableArray<PromptSink> In(Compilation compilation)
    {
        ImmutableArray<PromptSink>.Builder sinks = ImmutableArray.CreateBuilder<PromptSink>();
        if (AnthropicSymbols.Find(compilation) is { } anthropic)
        {
            sinks.Add(new AnthropicSink(anthropic));
        }

        if (compilation.GetTypeByMetadataName("PromptGen.PromptBuilder") is not null)
        {
            sinks.Add(new BuilderSink());
        }

        if (compilation.GetTypeByMetadataName("PromptGen.ExtractionTool`1") is not null)
        {
            sinks.Add(new ExtractionSink());
        }

        if (ExtensionsAISink.IsReferenced(compilation))
        {
            sinks.Add(new ExtensionsAISink());
        }

        if (OpenAIChatSink.IsReferenced(compilation))
        {
            sinks.Add(new OpenAIChatSink());
        }

        if (OpenAIResponsesSink.IsReferenced(compilation))
        {
            sinks.Add(new OpenAIResponsesSink());
        }

        if (SemanticKernelSink.IsReferenced(compilation))
        {
            sinks.Add(new SemanticKernelSink());
        }

        sinks.Add(new RawJsonSink());
        return sinks.ToImmutable();
    }
}
