using PromptGen.Generators.Schema;

namespace PromptGen.Generators.Locking;

/// <summary>
/// What the static part of a tool's requests is made of. The analyzers have it from the source and the build task from the compiled
/// assembly, and both go on with the same code, so that they agree to the byte.
/// </summary>
/// <param name="Name">The tool's name on the wire.</param>
/// <param name="DocumentTag">The tag around the document.</param>
/// <param name="OutputMode">The member name of <c>PromptGen.OutputMode</c>.</param>
/// <param name="CacheTtl">The member name of <c>PromptGen.CacheTtl</c>.</param>
/// <param name="Strict">Whether the tool is strict also when it is forced.</param>
/// <param name="Definition">The members <c>"name":…,"description":…</c>.</param>
/// <param name="Instructions">The head of the system text, as the inside of a JSON string.</param>
/// <param name="Exemplars">The exemplars of the system text, as the inside of a JSON string, in the form that goes with the declared mode's schema.</param>
/// <param name="Schemas">The schema in each dialect that can express the record.</param>
internal sealed record ToolFacts(
    string Name,
    string DocumentTag,
    string OutputMode,
    string CacheTtl,
    bool Strict,
    string Definition,
    string Instructions,
    string Exemplars,
    IReadOnlyDictionary<Dialect, string> Schemas);
