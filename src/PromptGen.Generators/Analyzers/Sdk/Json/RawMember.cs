using Microsoft.CodeAnalysis;

namespace PromptGen.Generators.Analyzers.Sdk.Json;

/// <summary>A member of an object in a request body.</summary>
/// <param name="Name">The name on the wire.</param>
/// <param name="Place">Where the name stands.</param>
/// <param name="Value">The value.</param>
internal sealed record RawMember(string Name, Location Place, RawNode Value);
