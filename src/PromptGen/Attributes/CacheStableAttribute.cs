namespace PromptGen;

/// <summary>
/// Says that a text stays the same for the life of the process, so that it may stand in a cached prefix: a field that is filled once, a property
/// over loaded options, a parameter that every caller gives the same, a method without other inputs. The analyzers take it for granted (rules PG2001, PG2003).
/// </summary>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Property | AttributeTargets.Parameter | AttributeTargets.Method)]
public sealed class CacheStableAttribute : Attribute;
