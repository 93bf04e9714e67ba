using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using static PromptGen.Simulator.Validation.ApiRejectionException;

namespace PromptGen.Simulator.Validation;

/// <summary>Tools, tool choice and strict schemas of a Messages request.</summary>
internal static partial class AnthropicToolRules
{
    public static void Check(MessagesRequest request, ModelProfile model)
    {
        HashSet<string> names = new(StringComparer.Ordinal);
        for (int i = 0; i < request.Tools.Count; i++)
        {
            CheckTool(request.Tools[i], i, names);
        }

        CheckChoice(request, names);
        CheckStrict(request, model);
    }

    // TC-10, TC-12, TC-13.
    private static void CheckTool(JsonElement tool, int index, HashSet<string> names)
    {
        string name = tool.GetProperty("name").GetString()!;
        string place = string.Create(CultureInfo.InvariantCulture, $"tools.{index}.custom");
        if (!ToolName().IsMatch(name) || name.Length > ProviderData.Embedded.ToolNameMaxLength)
        {
            throw Invalid($"{place}.name: String should match pattern '^[a-zA-Z0-9_-]{{1,{ProviderData.Embedded.ToolNameMaxLength}}}$'");
        }

        if (!names.Add(name))
        {
            throw Invalid("tools: Tool names must be unique.");
        }

        JsonElement schema = tool.GetProperty("input_schema");
        if (!schema.TryGetProperty("type", out JsonElement type))
        {
            throw Invalid($"{place}.input_schema.type: Field required");
        }

        if (type.ValueKind != JsonValueKind.String || !type.ValueEquals("object"))
        {
            throw Invalid($"{place}.input_schema.type: Input should be 'object'");
        }

        int example = 0;
        foreach (JsonElement input in MessagesRequest.Member(tool, "input_examples") is { } examples ? examples.EnumerateArray() : default)
        {
            if (!SchemaInstanceCheck.Accepts(schema, input))
            {
                throw Invalid($"{place}.input_examples.{example}: the example does not match the tool's input_schema.");
            }

            example++;
        }
    }

    private static void CheckChoice(MessagesRequest request, HashSet<string> names)
    {
        if (request.ToolChoice is null)
        {
            return;
        }

        if (request.Tools.Count == 0)
        {
            throw Invalid("tool_choice: tool_choice may only be specified while providing tools.");
        }

        if (request.ToolChoiceName is { } name && !names.Contains(name))
        {
            throw Invalid($"Tool '{name}' not found in provided tools");
        }
    }

    // ST-1 to ST-7, ST-12: one budget over all strict tools and the output schema.
    private static void CheckStrict(MessagesRequest request, ModelProfile model)
    {
        StrictLimits limits = ProviderData.Embedded.AnthropicStrict;
        string place = "";
        StrictSchemaCheck check = new(limits, (at, what) => Invalid($"{place}: {what}{(at.Length == 0 ? "" : $" (at {at})")}"));
        int strictTools = 0;
        for (int i = 0; i < request.Tools.Count; i++)
        {
            if (MessagesRequest.Member(request.Tools[i], "strict") is not { ValueKind: JsonValueKind.True })
            {
                continue;
            }

            place = string.Create(CultureInfo.InvariantCulture, $"tools.{i}.custom.strict");
            Require(model.StrictTools, $"{place}: strict tools are not supported for this model.");
            strictTools++;
            place = string.Create(CultureInfo.InvariantCulture, $"tools.{i}.custom.input_schema");
            check.Check(request.Tools[i].GetProperty("input_schema"));
        }

        if (request.Format is { } format)
        {
            Require(model.JsonOutput, "output_config.format: structured outputs are not supported for this model.");
            place = "output_config.format.schema";
            check.Check(format);
        }

        CheckBudget(limits, strictTools, check);
    }

    private static void CheckBudget(StrictLimits limits, int strictTools, StrictSchemaCheck check)
    {
        if (strictTools > limits.MaxStrictTools)
        {
            throw Invalid($"tools: {strictTools} strict tools exceed the limit of {limits.MaxStrictTools}.");
        }

        if (check.OptionalCount > limits.MaxOptional)
        {
            throw Invalid($"Schemas contain too many optional parameters ({check.OptionalCount}), the limit is {limits.MaxOptional}.");
        }

        if (check.UnionCount > limits.MaxUnions)
        {
            throw Invalid($"Schemas contain too many parameters with union types ({check.UnionCount}), the limit is {limits.MaxUnions}.");
        }
    }

    private static void Require(Support support, string message)
    {
        if (support == Support.No)
        {
            throw Invalid(message);
        }
    }

    [GeneratedRegex("^[a-zA-Z0-9_-]+$", RegexOptions.CultureInvariant)]
    private static partial Regex ToolName();
}
