using Microsoft.CodeAnalysis;

namespace PromptGen.Generators.Prompts.Texts;

/// <summary>A trait of a text and where it comes from.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Operation">Where to report: the enumerated expression, the call that orders, the formatted hole, the literal.</param>
/// <param name="Cause">The expression behind it, for <see cref="TextTraitKind.RandomOrder"/> the random value; else null.</param>
/// <param name="Type">The enumerated type, for <see cref="TextTraitKind.UnorderedEnumeration"/>; else null.</param>
internal sealed record TextTrait(TextTraitKind Kind, IOperation Operation, IOperation? Cause = null, ITypeSymbol? Type = null);
