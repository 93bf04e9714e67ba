using System.Globalization;
using Microsoft.CodeAnalysis.Diagnostics;
using PromptGen.Generators.Models;
using PromptGen.Generators.Prompts.Requests;

namespace PromptGen.Generators.Analyzers.Cache;

/// <summary>How many tokens a prefix needs to be cached at all, by model: options first, then the table, then the conservative default.</summary>
/// <param name="models">The table.</param>
/// <param name="options">The options of the file.</param>
internal sealed class CacheMinimum(ModelFacts models, AnalyzerConfigOptions options)
{
    /// <summary>The models a project uses where a request names none.</summary>
    public const string ModelsKey = "promptgen.models";

    /// <summary>The start of the keys with a minimum; a model id or <c>default</c> follows.</summary>
    public const string MinimumKeyPrefix = "promptgen.min_cacheable_tokens.";

    private const int DefaultTokens = 4096;

    /// <summary>The minimum of each model the request may name; one entry without name if no model is known.</summary>
    public IReadOnlyList<(string? Model, int Tokens, string AsOf)> For(PromptRequest request)
    {
        string[] ids = request.Model is { IsComplete: true, Ids.IsEmpty: false } model ? [.. model.Ids] : Listed();
        return ids.Length == 0 ? [(null, Option("default") ?? DefaultTokens, Date(null))] : [.. ids.Select(id => ((string?)id, Tokens(id), Date(id)))];
    }

    /// <summary>The minimums of the models that the project declares; without any, the default if the project sets one; else none.</summary>
    public IReadOnlyList<(string? Model, int Tokens, string AsOf)> Declared() => Listed() is { Length: > 0 } ids ? [.. ids.Select(id => ((string?)id, Tokens(id), Date(id)))]
        : Option("default") is { } tokens ? [(null, tokens, Date(null))]
        : [];

    /// <summary>The highest minimum: what a prefix needs to be cached whichever model is chosen.</summary>
    public int Highest(PromptRequest request) => For(request).Max(static entry => entry.Tokens);

    /// <summary>True if every model the request may name caches by breakpoints of OpenAI's.</summary>
    public bool HasBreakpoints(PromptRequest request) => request.Model is { IsComplete: true, Ids: { IsEmpty: false } ids } && ids.All(id => models.Find(id) is { HasBreakpoints: true });

    private int Tokens(string id) => Option(id) ?? models.Find(id)?.MinCacheableTokens ?? Option("default") ?? DefaultTokens;

    private string Date(string? id) => models.Find(id)?.AsOf ?? models.Models.FirstOrDefault()?.AsOf ?? "unknown";

    private string[] Listed() => options.TryGetValue(ModelsKey, out string? list) ? [.. list.Split(',').Select(static id => id.Trim()).Where(static id => id.Length > 0)] : [];

    private int? Option(string name) =>
        options.TryGetValue(MinimumKeyPrefix + name, out string? text) && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int tokens) ? tokens : null;
}
