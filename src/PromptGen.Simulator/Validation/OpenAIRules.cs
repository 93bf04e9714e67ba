using System.Text.Json;
using System.Text.RegularExpressions;
using static PromptGen.Simulator.Validation.ApiRejectionException;

namespace PromptGen.Simulator.Validation;

/// <summary>The rules of Chat Completions and Responses that need more than one value: tools, strict subset, cache breakpoints (provider facts OA-1, OA-2, OS-1 to OS-6).</summary>
internal sealed partial class OpenAIRules(ModelCatalog catalog)
{
    public ModelProfile Check(OpenAIRequest request)
    {
        if (!catalog.TryGet(request.Model, out ModelProfile? model) || model.Provider != "openai")
        {
            throw new ApiRejectionException(
                404, "invalid_request_error", $"The model `{request.Model}` does not exist or you do not have access to it.", null, "model_not_found");
        }

        CheckTools(request);
        CheckFormat(request);
        CheckBreakpoints(request, model);
        CheckRetention(request, model);
        CheckServed(request);
        return model;
    }

    private static void CheckServed(OpenAIRequest request)
    {
        if (MessagesRequest.Member(request.Root, "n") is { } n && n.GetInt64() != 1)
        {
            throw Invalid("This simulator gives one choice. Leave out 'n' or set it to 1.", "n", "unsupported_value");
        }

        if (MessagesRequest.Member(request.Root, "background") is { ValueKind: JsonValueKind.True })
        {
            throw Invalid("This simulator answers at once. Leave out 'background' or set it to false.", "background", "unsupported_value");
        }

        foreach (string name in (string[])["previous_response_id", "conversation"])
        {
            if (MessagesRequest.Member(request.Root, name) is not null)
            {
                throw Invalid($"This simulator keeps no conversation. Leave out '{name}' and send the whole input.", name, "unsupported_value");
            }
        }
    }

    private static void CheckTools(OpenAIRequest request)
    {
        HashSet<string> names = new(StringComparer.Ordinal);
        for (int i = 0; i < request.Tools.Count; i++)
        {
            JsonElement tool = request.Tools[i];
            string name = tool.GetProperty("name").GetString()!;
            string place = $"tools[{i}]{request.Places.ToolSuffix}";
            CheckName(name, $"{place}.name");
            names.Add(name);
            if (MessagesRequest.Member(tool, "strict") is { ValueKind: JsonValueKind.True })
            {
                CheckStrict(MessagesRequest.Member(tool, "parameters"), $"function '{name}'", $"{place}.parameters", "invalid_function_parameters");
            }
        }

        if (request.ToolChoice is not null and not "none" && request.Tools.Count == 0)
        {
            throw Invalid("Invalid value for 'tool_choice': 'tool_choice' is only allowed when 'tools' are specified.", "tool_choice");
        }

        if (request.ToolChoiceName is { } chosen && !names.Contains(chosen))
        {
            throw Invalid($"Invalid value for 'tool_choice': '{chosen}' is not the name of a provided tool.", "tool_choice", "invalid_value");
        }

        if (request.Tools.Count == 0 && request.Root.TryGetProperty("parallel_tool_calls", out _))
        {
            throw Invalid("Invalid value for 'parallel_tool_calls': 'parallel_tool_calls' is only allowed when 'tools' are specified.", "parallel_tool_calls");
        }
    }

    private static void CheckFormat(OpenAIRequest request)
    {
        if (request.FormatType != "json_schema")
        {
            return;
        }

        if (request.Format is not { } format)
        {
            throw Invalid($"Missing required parameter: '{request.Places.Format}'.", request.Places.Format, "missing_required_parameter");
        }

        string name = format.GetProperty("name").GetString()!;
        CheckName(name, request.Places.Format + ".name");
        if (MessagesRequest.Member(format, "strict") is { ValueKind: JsonValueKind.True })
        {
            CheckStrict(MessagesRequest.Member(format, "schema"), $"{request.Places.FormatOwner} '{name}'", request.Places.FormatSchema, null);
        }
    }

    private static void CheckName(string name, string place)
    {
        if (!Name().IsMatch(name) || name.Length > ProviderData.Embedded.ToolNameMaxLength)
        {
            throw Invalid($"Invalid '{place}': string does not match pattern. Expected a string that matches the pattern '^[a-zA-Z0-9_-]+$' of at most {ProviderData.Embedded.ToolNameMaxLength} characters.", place, "invalid_value");
        }
    }

    private static void CheckStrict(JsonElement? schema, string owner, string place, string? code)
    {
        if (schema is not { } present)
        {
            throw Invalid($"Invalid schema for {owner}: a strict schema is required.", place, code);
        }

        StrictLimits limits = ProviderData.Embedded.OpenAIStrict;
        StrictSchemaCheck check = new(limits, (at, what) => Invalid($"Invalid schema for {owner}: In context={(at.Length == 0 ? "()" : at)}, {what}.", place, code));
        check.Check(present);
        if (check.PropertyCount > limits.MaxProperties)
        {
            throw Invalid($"Invalid schema for {owner}: {check.PropertyCount} properties exceed the limit of {limits.MaxProperties}.", place, code);
        }

        if (check.EnumValueCount > limits.MaxEnumValues)
        {
            throw Invalid($"Invalid schema for {owner}: {check.EnumValueCount} enum values exceed the limit of {limits.MaxEnumValues}.", place, code);
        }

        if (check.CharacterCount > limits.MaxCharacters)
        {
            throw Invalid($"Invalid schema for {owner}: {check.CharacterCount} characters of names and values exceed the limit of {limits.MaxCharacters}.", place, code);
        }
    }

    private static void CheckBreakpoints(OpenAIRequest request, ModelProfile model)
    {
        if (model.CacheStyle == CacheStyle.OpenAIBreakpoints)
        {
            return;
        }

        if (request.Root.TryGetProperty("prompt_cache_options", out _))
        {
            throw Invalid($"Unsupported parameter: 'prompt_cache_options' is not supported with model '{model.Id}'.", "prompt_cache_options", "unsupported_parameter");
        }

        for (int i = 0; i < request.Messages.Count; i++)
        {
            JsonElement content = MessagesRequest.Member(request.Messages[i], "content") ?? default;
            int part = 0;
            foreach (JsonElement block in content.ValueKind == JsonValueKind.Array ? content.EnumerateArray() : default)
            {
                string place = $"{request.Places.Messages}[{i}].content[{part++}].prompt_cache_breakpoint";
                if (block.TryGetProperty("prompt_cache_breakpoint", out _))
                {
                    throw Invalid($"Unsupported parameter: '{place}' is not supported with model '{model.Id}'.", place, "unsupported_parameter");
                }
            }
        }
    }

    private static void CheckRetention(OpenAIRequest request, ModelProfile model)
    {
        if (model.CacheStyle == CacheStyle.OpenAIBreakpoints && MessagesRequest.Member(request.Root, "prompt_cache_retention") is { } retention && !retention.ValueEquals("24h"))
        {
            throw Invalid($"Unsupported value: 'prompt_cache_retention' does not support '{retention.GetString()}' with model '{model.Id}'.", "prompt_cache_retention", "unsupported_value");
        }
    }

    [GeneratedRegex("^[a-zA-Z0-9_-]+$", RegexOptions.CultureInvariant)]
    private static partial Regex Name();
}
