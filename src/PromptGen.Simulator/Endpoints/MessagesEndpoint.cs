using System.Text;
using System.Text.Json;
using PromptGen.Simulator.Answers;
using PromptGen.Simulator.Caching;
using PromptGen.Simulator.Extraction;
using PromptGen.Simulator.Faults;
using PromptGen.Simulator.Protocol;
using PromptGen.Simulator.Validation;

namespace PromptGen.Simulator.Endpoints;

/// <summary><c>POST /v1/messages</c> and <c>POST /v1/messages/count_tokens</c>.</summary>
internal sealed class MessagesEndpoint(ModelCatalog catalog, TimeProvider clock)
{
    private static readonly TimeSpan s_longLifetime = TimeSpan.FromHours(1);

    private readonly AnthropicRules _rules = new(catalog);
    private readonly PrefixCache _cache = new(clock);
    private readonly MissReasons _reasons = new();
    private readonly RuleExtractor _extractor = new();

    public ApiAnswer Answer(ApiRequest request)
    {
        (MessagesRequest messages, ModelProfile model, string key) = Check(request, AnthropicShapes.Messages);
        CacheTicket ticket = _cache.Begin(
            AnthropicPrompt.Positions(messages, model, key), model.MinCacheableTokens, ProviderData.Embedded.LookbackPositions, s_longLifetime);
        MessageDraft draft = Draft(messages, new TokenEstimate(model), request.Fault);
        SimulatedUsage usage = new(ticket.Use.Uncached, ticket.Use.Read, ticket.Use.Written, draft.OutputTokens);
        string id = "msg_sim_" + request.Serial;
        byte[] body = MessageBody.Write(id, messages, draft, ticket.Use, Thinks(messages, model), _reasons.For(messages, model, id));
        return new ApiAnswer(messages.Stream ? MessageEvents.From(body) : body, usage, () => _cache.Publish(ticket), messages.Stream) { Account = $"{key} {model.Id}" };
    }

    public ApiAnswer CountTokens(ApiRequest request)
    {
        (MessagesRequest messages, ModelProfile model, string key) = Check(request, AnthropicShapes.CountTokens);
        IReadOnlyList<PromptPosition> positions = AnthropicPrompt.Positions(messages, model, key);
        int count = positions.Count == 0 ? 0 : positions[^1].TokensUpTo;
        byte[] body = JsonBytes.Write(json =>
        {
            json.WriteStartObject();
            json.WriteNumber("input_tokens", count);
            json.WriteEndObject();
        });
        return new ApiAnswer(body, new SimulatedUsage(count, 0, 0, 0), null);
    }

    private (MessagesRequest Request, ModelProfile Model, string Key) Check(ApiRequest request, Shape shape)
    {
        string key = RequestHeaders.AnthropicKey(request.Headers);
        string version = RequestHeaders.AnthropicVersion(request.Headers);
        RequestHeaders.RequireJson(request.Headers);
        if (shape.FirstProblem(request.Body, JsonPlace.Root) is { } problem)
        {
            throw ProblemText.Anthropic(problem);
        }

        MessagesRequest messages = new(request.Body);
        return (messages, _rules.Check(messages, version), key);
    }

    private static bool Thinks(MessagesRequest request, ModelProfile model) => request.MaxTokens > 0 && request.ThinkingType switch
    {
        "disabled" or "between_tools" => false,
        "enabled" or "adaptive" => true,
        _ => model.Thinking.Default is "always" or "on",
    };

    private MessageDraft Draft(MessagesRequest request, TokenEstimate estimate, FaultKind? fault)
    {
        if (request.MaxTokens == 0)
        {
            return new MessageDraft(null, "", StopWords.Anthropic.Limit, 0);
        }

        string system = AnthropicPromptText.System(request);
        (IReadOnlyList<Exemplar> exemplars, string document) = PromptReader.Read(system, AnthropicPromptText.Turns(request));
        JsonElement? tool = request.Tools.Count > 0 && request.ToolChoiceType != "none" && (request.Format is null || request.ForcesTool)
            ? Chosen(request, system)
            : null;
        JsonElement? schema = tool is { } called ? called.GetProperty("input_schema") : request.Format;
        string payload = schema is { } wanted ? Encoding.UTF8.GetString(_extractor.Extract(new AnswerSource(wanted, exemplars, document))) : SimulatorNotice.Banner;
        MessageDraft draft = new(
            tool?.GetProperty("name").GetString(), payload, tool is null ? StopWords.Anthropic.End : StopWords.Anthropic.Call, Math.Max(1, estimate.OfText(payload)));
        return AnswerFault.Apply(fault, TruncatedJson.Limit(draft, request.MaxTokens, estimate, StopWords.Anthropic), schema, StopWords.Anthropic);
    }

    private static JsonElement Chosen(MessagesRequest request, string system) => request.ToolChoiceName is { } name
        ? request.Tools.First(t => t.GetProperty("name").ValueEquals(name))
        : ToolPick.From(request.Tools, system);
}
