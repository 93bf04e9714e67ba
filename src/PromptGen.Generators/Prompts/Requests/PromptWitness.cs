using Microsoft.CodeAnalysis;
using PromptGen.Generators.Prompts.Texts;

namespace PromptGen.Generators.Prompts.Requests;

/// <summary>A piece of the prefix that a rule may report.</summary>
/// <param name="Segment">The segment it stands in.</param>
/// <param name="Part">The piece.</param>
/// <param name="Index">The index of the segment in the request.</param>
internal sealed record PromptWitness(PromptSegment Segment, TextPart Part, int Index)
{
    /// <summary>The expression to report.</summary>
    public IOperation Operation => Part.Witness;
}
