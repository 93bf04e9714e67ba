using System.Text;
using System.Text.Json;
using PromptGen.Simulator.Answers;
using PromptGen.Simulator.Caching;
using PromptGen.Simulator.Extraction;
using PromptGen.Simulator.Faults;
using PromptGen.Simulator.Protocol;
using PromptGen.Simulator.Validation;

namespace PromptGen.Simulator.Endpoints;

/// <summary>What the two OpenAI APIs have in common: checks, cache and answer; they differ in names and nesting.</summary>
internal abstract class OpenAIEndpoint(ModelCatalog catalog, TimeProvider clock)
{
    private readonly OpenAIRules _rules = new(catalog);
    private readonly OpenAICache _cache = new(clock);
    private readonly RuleExtractor _extractor = new();

    /// <summary>The same request gets the same bytes on any day, so "created" is the day of the data and not the clock's.</summary>
    protected DateTimeOffset Created { get; } = new(catalog.AsOf.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);

    public ApiAnswer Answer(ApiRequest request)
    {
        string key = RequestHeaders.OpenAIKey(request.Headers);
        RequestHeaders.RequireJson(request.Headers);
        OpenAIRequest checkedRequest = Read(request.Body);
        ModelProfile model = _rules.Check(checkedRequest);
        MessageDraft draft = Draft(checkedRequest, new TokenEstimate(model), request.Fault);
        OpenAIUse use = _cache.Begin(checkedRequest, model, key);
        byte[] body = Body(request.Serial, checkedRequest, draft, use);
        return new ApiAnswer(
            checkedRequest.Stream ? Events(body, checkedRequest) : body,
            new SimulatedUsage(use.Use.Uncached, use.Use.Read, use.Use.Written, draft.OutputTokens),
            use.Publish,
            checkedRequest.Stream) { Account = $"{key} {model.Id}" };
    }

    /// <summary>Checks the request's shape and reads it.</summary>
    protected abstract OpenAIRequest Read(JsonElement body);

    /// <summary>Writes the whole answer.</summary>
    protected abstract byte[] Body(string serial, OpenAIRequest request, MessageDraft draft, OpenAIUse use);

    /// <summary>Makes the events of a whole answer.</summary>
    protected abstract byte[] Events(byte[] body, OpenAIRequest request);

    /// <summary>Refuses a body of another shape than documented.</summary>
    protected static void RequireShape(Shape shape, JsonElement body)
    {
        if (shape.FirstProblem(body, JsonPlace.Root) is { } problem)
        {
            throw ProblemText.OpenAI(problem);
        }
    }

    private MessageDraft Draft(OpenAIRequest request, TokenEstimate estimate, FaultKind? fault)
    {
        string system = OpenAIPromptText.System(request);
        (IReadOnlyList<Exemplar> exemplars, string document) = PromptReader.Read(system, OpenAIPromptText.Turns(request));
        JsonElement? format = request.Format is { } f ? MessagesRequest.Member(f, "schema") : null;
        JsonElement? tool = request.Tools.Count > 0 && request.ToolChoice != "none" && (format is null || request.ToolChoice is "function" or "required")
            ? Chosen(request, system)
            : null;
        JsonElement? schema = tool is { } called ? MessagesRequest.Member(called, "parameters") : format;
        string payload = schema is { } wanted ? Encoding.UTF8.GetString(_extractor.Extract(new AnswerSource(wanted, exemplars, document))) : tool is null ? SimulatorNotice.Banner : "{}";
        MessageDraft draft = new(
            tool?.GetProperty("name").GetString(), payload, tool is null ? StopWords.OpenAI.End : StopWords.OpenAI.Call, Math.Max(1, estimate.OfText(payload)));
        return AnswerFault.Apply(fault, TruncatedJson.Limit(draft, request.MaxTokens, estimate, StopWords.OpenAI), schema, StopWords.OpenAI);
    }

    private static JsonElement Chosen(OpenAIRequest request, string system) => request.ToolChoiceName is { } name
        ? request.Tools.First(t => t.GetProperty("name").ValueEquals(name))
        : ToolPick.From(request.Tools, system);
}
