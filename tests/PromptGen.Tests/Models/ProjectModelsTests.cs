using System.Text.Json;
using PromptGen.Tests.Records;

namespace PromptGen.Tests.Models;

/// <summary>The project's own <c>promptgen.models.json</c>, which the build reads into each tool.</summary>
public sealed class ProjectModelsTests
{
    [Fact]
    public void OwnRows_AreKnownToTheTools()
    {
        ModelProfile own = Ticket.Tool.Models.Get("ours");

        Assert.Equal(("our-own-model", true, "openai", 1000, 1.5m, 1.5m), (own.Id, own.IsKnown, own.Provider, own.ContextWindow, own.Prices.Input, own.Prices.CacheWrite));
        Assert.Equal((CacheStyle.OpenAIAutomatic, new DateOnly(2027, 1, 2)), (own.CacheStyle, own.AsOf));
        Assert.True(Rich.Tool.Models.Get("our-strict-model").IsKnown);
        Assert.False(ModelCatalog.Default.Get("ours").IsKnown);
        Assert.Equal(ModelCatalog.Default.Models.Count + 2, Ticket.Tool.Models.Models.Count);
        Assert.Same(ModelCatalog.Default.Get("claude-haiku-4-5"), Ticket.Tool.Models.Get("claude-haiku-4-5"));
    }

    [Fact]
    public void ProviderDefaults_StandInForSilentRows()
    {
        // What the built-in data say about all models of OpenAI; for Anthropic they say nothing.
        Assert.Equal((Support.Yes, Support.Yes, Support.Yes), SupportOf("our-own-model"));
        Assert.Equal((Support.No, Support.Yes, Support.Unknown), SupportOf("our-strict-model"));

        static (Support Forced, Support Strict, Support Json) SupportOf(string id) => Ticket.Tool.Models.Get(id) is var model ? (model.ForcedToolChoice, model.StrictTools, model.JsonOutput) : default;
    }

    [Fact]
    public void Requests_GoByTheOwnRows()
    {
        ExtractionRequest<Ticket> request = Ticket.Tool.CreateRequest("x").WithModel("our-strict-model");

        Assert.Equal(OutputMode.StrictTool, request.EffectiveOutputMode);
        JsonElement body = JsonDocument.Parse(Bytes.Of(request, WireFormat.AnthropicMessages)).RootElement;
        Assert.Equal(("our-strict-model", "auto"), (body.GetProperty("model").GetString(), body.GetProperty("tool_choice").GetProperty("type").GetString()));
        Assert.Equal(OutputMode.ForcedTool, request.WithModel("ours").EffectiveOutputMode);
    }
}
