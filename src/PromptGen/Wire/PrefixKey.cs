namespace PromptGen.Wire;

/// <summary>What the bytes of a tool's static prefix depend on.</summary>
internal readonly record struct PrefixKey(WireFormat Format, OutputMode Mode, CacheTtl Ttl, bool Exemplars, bool Breakpoints);
