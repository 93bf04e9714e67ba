using System.Text;
using System.Text.Json;
using PromptGen.Simulator.Answers;
using PromptGen.Simulator.Caching;
using PromptGen.Simulator.Extraction;
using PromptGen.Simulator.Validation;

namespace PromptGen.Simulator;

/// <summary><c>POST /v1/chat/completions</c>.</summary>
internal sealed class ChatCompletionsEndpoint(ModelCatalog catalog, TimeProvider clock)
{
    // OA-7: the two sources differ (latest 50 explicit breakpoints; latest 80 without a limit on blocks); the larger one, so that no miss rests on it.
    private const int MatchWindow = 80;

    // OA-3: stated for the breakpoint families; stands in where a row is silent.
    private const int DefaultMinimum = 1024;

    // The same request gets the same bytes on any day, so "created" is the day of the data and not the clock's.
    private readonly DateTimeOffset _created = new(catalog.AsOf.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);

    private readonly OpenAIRules _rules = new(catalog);
    private readonly PrefixCache _marked = new(clock);
    private readonly AutomaticPrefixCache _automatic = new(clock);
    private readonly RuleExtractor _extractor = new();

    public ApiAnswer Answer(ApiRequest request)
    {
        string key = RequestHeaders.OpenAIKey(request.Headers);
        RequestHeaders.RequireJson(request.Headers);
        if (OpenAIShapes.ChatCompletions.FirstProblem(request.Body, JsonPlace.Root) is { } problem)
        {
            throw ProblemText.OpenAI(problem);
        }

        ChatRequest chat = new(request.Body);
        ModelProfile model = _rules.Check(chat);
        MessageDraft draft = Draft(chat, new TokenEstimate(model));
        ApiAnswer answer = model.CacheStyle == CacheStyle.OpenAIBreakpoints
            ? WithBreakpoints(request, chat, model, key, draft)
            : WithAutomaticCache(request, chat, model, key, draft);
        return chat.Stream ? answer with { Body = ChatEvents.From(answer.Body, chat.IncludeUsage), IsStream = true } : answer;
    }

    private ApiAnswer WithBreakpoints(ApiRequest request, ChatRequest chat, ModelProfile model, string key, MessageDraft draft)
    {
        CacheTicket ticket = _marked.Begin(OpenAIPrompt.Positions(chat, model, key), model.MinCacheableTokens ?? DefaultMinimum, MatchWindow, OpenAIPrompt.LongLifetime);
        CacheUse use = ticket.Use;
        byte[] body = ChatBody.Write(request.Serial, chat.Model, _created, draft, use.Total, use.Read, use.Written);
        return new ApiAnswer(body, new SimulatedUsage(use.Uncached, use.Read, use.Written, draft.OutputTokens), () => _marked.Publish(ticket));
    }

    private ApiAnswer WithAutomaticCache(ApiRequest request, ChatRequest chat, ModelProfile model, string key, MessageDraft draft)
    {
        (string head, IReadOnlyList<string> parts) = OpenAIPrompt.Flat(chat, model, key);
        IReadOnlyList<PromptPosition> positions = OpenAIPrompt.Positions(chat, model, key);
        int total = positions.Count == 0 ? 0 : positions[^1].TokensUpTo;
        (int cached, IReadOnlyList<string> keys, DateTimeOffset start) = _automatic.Begin(head, parts, new TokenEstimate(model).CharactersPerToken);
        bool retain = MessagesRequest.Member(chat.Root, "prompt_cache_retention") is { } retention && retention.ValueEquals("24h");
        byte[] body = ChatBody.Write(request.Serial, chat.Model, _created, draft, total, cached, null);
        return new ApiAnswer(body, new SimulatedUsage(total - cached, cached, 0, draft.OutputTokens), () => _automatic.Publish(keys, start, retain));
    }

    private MessageDraft Draft(ChatRequest request, TokenEstimate estimate)
    {
        string system = OpenAIPromptText.System(request);
        (IReadOnlyList<Exemplar> exemplars, string document) = PromptReader.Read(system, OpenAIPromptText.Turns(request));
        JsonElement? format = request.Format is { } f ? MessagesRequest.Member(f, "schema") : null;
        if (request.Tools.Count > 0 && request.ToolChoice != "none" && (format is null || request.ToolChoice is "function" or "required"))
        {
            JsonElement tool = request.ToolChoiceName is { } name
                ? request.Tools.First(t => t.GetProperty("name").ValueEquals(name))
                : ToolPick.From(request.Tools, system);
            byte[] input = MessagesRequest.Member(tool, "parameters") is { } schema ? _extractor.Extract(new AnswerSource(schema, exemplars, document)) : "{}"u8.ToArray();
            return Limit(tool.GetProperty("name").GetString(), Encoding.UTF8.GetString(input), request.MaxTokens, estimate);
        }

        string text = format is { } wanted ? Encoding.UTF8.GetString(_extractor.Extract(new AnswerSource(wanted, exemplars, document))) : SimulatorNotice.Banner;
        return Limit(null, text, request.MaxTokens, estimate);
    }

    private static MessageDraft Limit(string? tool, string text, long? maxTokens, TokenEstimate estimate)
    {
        int tokens = Math.Max(1, estimate.OfText(text));
        return maxTokens is { } max && tokens > max
            ? new MessageDraft(tool, null, TruncatedJson.Text(text, estimate.Characters(max)), "length", (int)max)
            : new MessageDraft(tool, null, text, tool is null ? "stop" : "tool_calls", tokens);
    }
}
