using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PromptGen.Generators.Prompts.Requests;
using PromptGen.Generators.Prompts.Sinks;

namespace PromptGen.Generators.Prompts;

/// <summary>A root of a request and the calls that lead to it.</summary>
/// <param name="Sink">The binder.</param>
/// <param name="Root">The root.</param>
/// <param name="Path">The calls, and methods handed over to be called, outermost first.</param>
internal sealed record FoundSink(PromptSink Sink, IOperation Root, ImmutableArray<IOperation> Path)
{
    /// <summary>The request as read with the arguments of the path.</summary>
    public PromptRequest Request { get; init; } = null!;
}
