using System.Text.Json;
using PromptGen.Simulator.Answers;
using PromptGen.Simulator.Caching;
using PromptGen.Simulator.Validation;

namespace PromptGen.Simulator.Endpoints;

/// <summary><c>POST /v1/chat/completions</c>.</summary>
internal sealed class ChatCompletionsEndpoint(ModelCatalog catalog, TimeProvider clock) : OpenAIEndpoint(catalog, clock)
{
    protected override OpenAIRequest Read(JsonElement body)
    {
        RequireShape(OpenAIShapes.ChatCompletions, body);
        return new ChatRequest(body);
    }

    protected override byte[] Body(string serial, OpenAIRequest request, MessageDraft draft, OpenAIUse use) =>
        ChatBody.Write(serial, request.Model, Created, draft, use.Use.Total, use.Use.Read, use.ReportsWrites ? use.Use.Written : null);

    protected override byte[] Events(byte[] body, OpenAIRequest request) => ChatEvents.From(body, ((ChatRequest)request).IncludeUsage);
}
