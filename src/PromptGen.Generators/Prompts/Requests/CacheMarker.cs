using Microsoft.CodeAnalysis;
using PromptGen.Generators.Prompts.Texts;

namespace PromptGen.Generators.Prompts.Requests;

/// <summary>A cache marker (<c>cache_control</c>).</summary>
/// <param name="Ttl">The lifetime.</param>
/// <param name="Operation">The assignment, argument or call that sets it.</param>
/// <param name="Condition">What decides whether it is there, or null.</param>
/// <param name="IsCertain">False if the value may be null or could not be followed.</param>
/// <param name="HopLevel">As in <see cref="TextPart.HopLevel"/>.</param>
internal sealed record CacheMarker(MarkerTtl Ttl, IOperation Operation, IOperation? Condition = null, bool IsCertain = true, int HopLevel = 0)
{
    /// <summary>The value of the marker, where <see cref="Operation"/> is an assignment; else the operation itself.</summary>
    public IOperation ValueOperation { get; init; } = Operation;
}
