using System.Text.Json;
using PromptGen.Simulator.Answers;
using PromptGen.Simulator.Caching;
using PromptGen.Simulator.Validation;

namespace PromptGen.Simulator.Endpoints;

/// <summary><c>POST /v1/responses</c>. Nothing is kept, so no later call can build on an answer.</summary>
internal sealed class ResponsesEndpoint(ModelCatalog catalog, TimeProvider clock) : OpenAIEndpoint(catalog, clock)
{
    protected override OpenAIRequest Read(JsonElement body)
    {
        RequireShape(ResponsesShapes.Responses, body);
        return new ResponsesRequest(body);
    }

    protected override byte[] Body(string serial, OpenAIRequest request, MessageDraft draft, OpenAIUse use) => ResponseBody.Write(serial, request, Created, draft, use);

    protected override byte[] Events(byte[] body, OpenAIRequest request) => ResponseEvents.From(body);
}
