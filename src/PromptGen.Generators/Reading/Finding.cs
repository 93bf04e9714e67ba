using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PromptGen.Generators.Reading;

/// <summary>Something wrong with a declaration.</summary>
/// <param name="RuleId">The rule.</param>
/// <param name="Location">The smallest span that must be edited.</param>
/// <param name="Arguments">The arguments of the rule's message.</param>
/// <param name="Properties">What the fix needs.</param>
internal sealed record Finding(string RuleId, Location Location, object[] Arguments, ImmutableDictionary<string, string?> Properties);
