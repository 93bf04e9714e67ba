using System.Text.Json;

namespace PromptGen.Simulator.Validation;

/// <summary>One provider's strict-schema subset, from <c>strictLimits</c> of the model data (provider facts ST-1 to ST-7, OS-1 to OS-4).</summary>
internal sealed class StrictLimits
{
    // Annotations carry no constraint; neither provider's table lists them, and neither refuses them.
    private static readonly string[] s_annotations = ["title", "$schema", "$id", "$comment", "examples"];

    private readonly HashSet<string> _keywords;
    private readonly HashSet<string> _formats;

    public StrictLimits(JsonElement data)
    {
        _keywords = [.. Texts(data, "keywords"), .. s_annotations];
        _formats = [.. Texts(data, "formats")];
        AllPropertiesRequired = data.GetProperty("allPropertiesRequired").GetBoolean();
        Recursion = data.GetProperty("recursion").GetBoolean();
        MaxStrictTools = Int(data, "maxStrictTools");
        MaxOptional = Int(data, "maxOptionalParameters");
        MaxUnions = Int(data, "maxUnionParameters");
        MaxProperties = Int(data, "maxProperties");
        MaxLevels = Int(data, "maxNestingLevels");
        MaxEnumValues = Int(data, "maxEnumValues");
        MaxCharacters = Int(data, "maxNameEnumConstCharacters");
        MinItemsAllowed = data.TryGetProperty("minItemsAllowed", out JsonElement allowed) ? [.. allowed.EnumerateArray().Select(e => e.GetInt32())] : null;
    }

    public bool AllPropertiesRequired { get; }

    public bool Recursion { get; }

    public int? MaxStrictTools { get; }

    public int? MaxOptional { get; }

    public int? MaxUnions { get; }

    public int? MaxProperties { get; }

    public int? MaxLevels { get; }

    public int? MaxEnumValues { get; }

    public int? MaxCharacters { get; }

    public IReadOnlyList<int>? MinItemsAllowed { get; }

    public bool Supports(string keyword) => _keywords.Contains(keyword);

    public bool SupportsFormat(string format) => _formats.Contains(format);

    private static IEnumerable<string> Texts(JsonElement data, string name) => data.GetProperty(name).EnumerateArray().Select(e => e.GetString()!);

    private static int? Int(JsonElement data, string name) => data.TryGetProperty(name, out JsonElement value) ? value.GetInt32() : null;
}
