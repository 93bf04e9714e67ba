using System.Text.Json.Serialization;

namespace PromptGen.Tests.Records;

/// <summary>A record that reads the answers inside of its own texts: one while it is built, one while it is checked.</summary>
[ExtractionTool]
public sealed partial record Relay
{
    public required string Name { get; init; }

    public string? Built
    {
        get;
        init
        {
            field = value;
            WhenBuilt = Read(value);
        }
    }

    public string? Checked { get; init; }

    [JsonIgnore]
    public ExtractionResult<Relay>? WhenBuilt { get; private set; }

    [JsonIgnore]
    public ExtractionResult<Relay>? WhenChecked { get; private set; }

    private static void Validate(Relay value, ExtractionFindings findings)
    {
        value.WhenChecked = Read(value.Checked);
        findings.Assert(value.Name.Length > 0, "$.name", "There is no name.");
    }

    private static ExtractionResult<Relay>? Read(string? body) => body is null ? null : Tool.ReadResponse(Bytes.Of(body), WireFormat.AnthropicMessages);
}
