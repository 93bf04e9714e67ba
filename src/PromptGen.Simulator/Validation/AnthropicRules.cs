using System.Text.Json;
using static PromptGen.Simulator.Validation.ApiRejectionException;

namespace PromptGen.Simulator.Validation;

/// <summary>The rules of the Messages API that need more than one value: version, model, thinking, pre-warm. Each names its provider fact.</summary>
internal sealed class AnthropicRules(ModelCatalog catalog)
{
    private const string NewestVersion = "2026-10-21";
    private const decimal DefaultTemperature = 1m;

    /// <summary>ER-3.</summary>
    private const int MostMessages = 100_000;

    public ModelProfile Check(MessagesRequest request, string apiVersion)
    {
        if (!catalog.TryGet(request.Model, out ModelProfile? model) || model.Provider != "anthropic")
        {
            throw new ApiRejectionException(404, "not_found_error", $"model: {request.Model}");
        }

        if (request.Messages.Count > MostMessages)
        {
            throw Invalid($"messages: List should have at most {MostMessages} items, not {request.Messages.Count}");
        }

        CheckSampling(request, model, apiVersion);
        CheckThinking(request, model);
        CheckForcing(request, model);
        CheckPrefill(request, model);
        CheckVersionBlocks(request, apiVersion);
        AnthropicToolRules.Check(request, model);
        CacheMarkerRules.Check(request);
        MediaRules.Check(request, model);
        CheckPrewarm(request);
        return model;
    }

    // AV-2: gone under 2026-10-21, even at default values. AV-3: some models refuse other than default values under any version.
    private static void CheckSampling(MessagesRequest request, ModelProfile model, string apiVersion)
    {
        foreach (string name in ProviderData.Embedded.RemovedSampling)
        {
            if (!request.Root.TryGetProperty(name, out JsonElement value))
            {
                continue;
            }

            if (apiVersion == NewestVersion)
            {
                throw Invalid($"{name}: Extra inputs are not permitted. This parameter was removed in anthropic-version {NewestVersion}.");
            }

            bool isDefault = name == "temperature" && value.TryGetDecimal(out decimal number) && number == DefaultTemperature;
            if (model.SamplingParameters == "rejected" && !isDefault)
            {
                throw Invalid($"`{name}` is not supported for this model.");
            }

            if (request.ThinkingType is "enabled" or "adaptive" && !isDefault)
            {
                throw Invalid($"`{name}` may only be set to its default when thinking is enabled.");
            }
        }
    }

    // TC-15, TC-16.
    private static void CheckThinking(MessagesRequest request, ModelProfile model)
    {
        if (request.ThinkingType is not { } type)
        {
            return;
        }

        ThinkingProfile known = model.Thinking;
        bool unlisted = known.Accepts.Count > 0 && known.Rejects.Count > 0 && !known.Accepts.Contains(type);
        if (known.Rejects.Contains(type) || unlisted)
        {
            throw Invalid($"thinking.type: \"{type}\" is not supported for this model.");
        }

        if (type == "disabled" && request.Effort is "xhigh" or "max" && ProviderData.Embedded.DisablesThinkingOnlyUpToHigh(model.Id))
        {
            throw Invalid($"thinking.type: \"disabled\" is not supported for this model at effort \"{request.Effort}\".");
        }

        if (type == "enabled" && request.MaxTokens is > 0 and { } max && request.Thinking!.Value.GetProperty("budget_tokens").GetInt64() >= max)
        {
            throw Invalid("`max_tokens` must be greater than `thinking.budget_tokens`.");
        }
    }

    // TC-2, TC-3; also on count_tokens.
    private static void CheckForcing(MessagesRequest request, ModelProfile model)
    {
        if (!request.ForcesTool)
        {
            return;
        }

        if (model.ForcedToolChoice == Support.No)
        {
            throw Invalid("tool_choice: type \"tool\" and \"any\" are not supported for this model.");
        }

        if (request.ThinkingType == "enabled")
        {
            throw Invalid("Thinking may not be enabled when tool_choice forces tool use.");
        }
    }

    // TC-14, ST-11.
    private static void CheckPrefill(MessagesRequest request, ModelProfile model)
    {
        if (request.Messages[^1].GetProperty("role").ValueEquals("user"))
        {
            return;
        }

        if (PrefillRule.Rejects(model.Id))
        {
            throw Invalid("This model does not support assistant message prefill. The conversation must end with a user message.");
        }

        if (request.Format is not null)
        {
            throw Invalid("output_config.format is incompatible with assistant message prefill.");
        }
    }

    // AV-2.
    private static void CheckVersionBlocks(MessagesRequest request, string apiVersion)
    {
        if (apiVersion != NewestVersion)
        {
            return;
        }

        for (int i = 0; i < request.Messages.Count; i++)
        {
            JsonElement content = request.Messages[i].GetProperty("content");
            bool isUser = request.Messages[i].GetProperty("role").ValueEquals("user");
            int index = 0;
            foreach (JsonElement block in content.ValueKind == JsonValueKind.Array ? content.EnumerateArray() : default)
            {
                CheckVersionBlock(block, isUser, $"messages.{i}.content.{index++}");
            }
        }
    }

    private static void CheckVersionBlock(JsonElement block, bool isUser, string place)
    {
        JsonElement type = block.GetProperty("type");
        if (!isUser && type.ValueEquals("document"))
        {
            throw Invalid($"{place}: `document` blocks are not permitted in assistant messages.");
        }

        if (isUser && type.ValueEquals("text") && MessagesRequest.Member(block, "citations") is { } citations && citations.GetArrayLength() > 0)
        {
            throw Invalid($"{place}.citations: citations are not permitted on user text blocks.");
        }
    }

    // CA-13.
    private static void CheckPrewarm(MessagesRequest request)
    {
        if (request.MaxTokens != 0)
        {
            return;
        }

        string? obstacle = request switch
        {
            { Stream: true } => "stream",
            { ThinkingType: "enabled" } => "thinking",
            { Format: not null } => "output_config.format",
            { ForcesTool: true } => "a forced tool_choice",
            _ => null,
        };
        if (obstacle is not null)
        {
            throw Invalid($"max_tokens: 0 is not supported together with {obstacle}.");
        }
    }
}
