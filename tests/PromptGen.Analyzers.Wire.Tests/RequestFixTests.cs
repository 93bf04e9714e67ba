using PromptGen.CodeFixes;
using PromptGen.Generators.Analyzers.Requests;
using PromptGen.Generators.Analyzers.Sdk;
using PromptGen.Testing;

namespace PromptGen.Analyzers.Wire.Tests;

/// <summary>What the fixes of PG4xxx and PG5xxx change on the wire: the request before is refused or lacks its marker, the one after is not.</summary>
public sealed class RequestFixTests
{
    [Fact]
    public async Task PG4005_ForcedChoiceIsRefusedAndStrictToolIsNot()
    {
        string before = Typed("claude-opus-5-5", "Tools = [Emit], ToolChoice = {|PG4005:new ToolChoiceTool { Name = \"emit\" }|}");
        string after = Typed("claude-opus-5-5", "Tools = [Emit with { Strict = true }], ToolChoice = new ToolChoiceAuto()");
        await CodeFixVerifier<ForcedToolAnalyzer, UseStrictToolFix>.CodeFixAsync(before, after, UseStrictToolFix.ModelKey, WireRun.Options);

        WireRun first = await Run(before);
        WireRun second = await Run(after);

        Assert.Equal(400, first.Status);
        Assert.Contains("tool_choice", first.Response, StringComparison.Ordinal);
        Assert.True(second.Status == 200, second.Response);
        Assert.Contains("\"strict\":true", second.Request, StringComparison.Ordinal);
        Assert.Contains("\"type\":\"auto\"", second.Request, StringComparison.Ordinal);
    }

    [Fact]
    public async Task PG4004A_ThinkingBesideForcedChoiceIsRefused()
    {
        string before = Typed("claude-sonnet-4-6", "Tools = [Emit], ToolChoice = {|PG4004:new ToolChoiceAny()|}, Thinking = new ThinkingConfigEnabled { BudgetTokens = 2048 }");
        string after = Typed("claude-sonnet-4-6", "Tools = [Emit], ToolChoice = new ToolChoiceAny()");
        await CodeFixVerifier<ThinkingAnalyzer, RemoveThinkingFix>.CodeFixAsync(before, after, RemoveThinkingFix.EquivalenceKey, WireRun.Options);

        WireRun first = await Run(before);
        WireRun second = await Run(after);

        Assert.Equal(400, first.Status);
        Assert.True(second.Status == 200, second.Response);
        Assert.DoesNotContain("thinking", second.Request, StringComparison.Ordinal);
    }

    [Fact]
    public async Task PG4004B_StrictToolMayBeChosenBesideThinking()
    {
        string before = Typed("claude-sonnet-4-6", "Tools = [Emit], ToolChoice = {|PG4004:new ToolChoiceAny()|}, Thinking = new ThinkingConfigEnabled { BudgetTokens = 2048 }");
        string after = Typed("claude-sonnet-4-6", "Tools = [Emit with { Strict = true }], ToolChoice = new ToolChoiceAuto(), Thinking = new ThinkingConfigEnabled { BudgetTokens = 2048 }");
        await CodeFixVerifier<ThinkingAnalyzer, UseStrictToolFix>.CodeFixAsync(before, after, UseStrictToolFix.ThinkingKey, WireRun.Options);

        WireRun first = await Run(before);
        WireRun second = await Run(after);

        Assert.Equal(400, first.Status);
        Assert.True(second.Status == 200, second.Response);
        Assert.Contains("\"type\":\"tool_use\"", second.Response, StringComparison.Ordinal);
    }

    [Fact]
    public async Task PG4003_ToolCallBehindThinkingIsMissed()
    {
        string before = Thinking("if ({|PG4003:r.Content[0]|}.TryPickToolUse(out var t)) Use(t.Input);");
        string after = Thinking("if (r.Content.Select(b => b.Value).OfType<ToolUseBlock>().FirstOrDefault(b => b.Name == \"emit\") is { } t) Use(t.Input);");
        await CodeFixVerifier<FirstBlockAnalyzer, SelectToolBlockFix>.CodeFixAsync(before, after, SelectToolBlockFix.EquivalenceKey, WireRun.Options);

        WireRun first = await Run(before);
        WireRun second = await Run(after);

        Assert.Contains("\"type\":\"tool_use\"", first.Response, StringComparison.Ordinal);
        Assert.Equal("The call was not used.", Assert.IsType<InvalidOperationException>(first.Failure).Message);
        Assert.Null(second.Failure);
    }

    [Fact]
    public async Task PG4006_UnknownToolIsRefused()
    {
        string before = Typed("claude-sonnet-5", "Tools = [Emit], ToolChoice = new ToolChoiceTool({|PG4006:\"emitt\"|})");
        string after = Typed("claude-sonnet-5", "Tools = [Emit], ToolChoice = new ToolChoiceTool(\"emit\")");
        await CodeFixVerifier<ToolNameAnalyzer, UseNearestToolFix>.CodeFixAsync(before, after, UseNearestToolFix.EquivalenceKey, WireRun.Options);

        WireRun first = await Run(before);
        WireRun second = await Run(after);

        Assert.Equal(400, first.Status);
        Assert.True(second.Status == 200, second.Response);
    }

    [Fact]
    public async Task PG4001_CutOffAnswerIsTakenForDataWithoutTheGuard()
    {
        string before = Reading("Use({|PG4001:r.Content.Select(b => b.Value).OfType<ToolUseBlock>().First().Input|});");
        string after = Reading("if (r.StopReason != StopReason.ToolUse) throw new InvalidOperationException($\"No complete tool call: {r.StopReason}\");", "Use(r.Content.Select(b => b.Value).OfType<ToolUseBlock>().First().Input);");
        await CodeFixVerifier<StopReasonAnalyzer, CheckStopReasonFix>.CodeFixAsync(before, after, CheckStopReasonFix.EquivalenceKey, WireRun.Options);

        WireRun first = await Run(before);
        WireRun second = await Run(after);

        Assert.Contains("\"stop_reason\":\"max_tokens\"", first.Response, StringComparison.Ordinal);
        Assert.Null(first.Failure);
        Assert.StartsWith("No complete tool call", Assert.IsType<InvalidOperationException>(second.Failure).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task PG5001_MarkerArrivesOnlyWithTheExtension()
    {
        string before = Chat("new ChatMessage(ChatRole.System, Rules) { AdditionalProperties = new() { {|PG5001:[\"cache_control\"] = true|} } }");
        string after = Chat("new ChatMessage(ChatRole.System, [new TextContent(Rules).WithCacheControl(new CacheControlEphemeral())])");
        await CodeFixVerifier<DeadMarkerAnalyzer, UseWithCacheControlFix>.CodeFixAsync(before, after, UseWithCacheControlFix.EquivalenceKey, WireRun.Options);

        WireRun first = await Run(before);
        WireRun second = await Run(after);

        Assert.DoesNotContain("cache_control", first.Request, StringComparison.Ordinal);
        Assert.Contains("\"cache_control\":{\"type\":\"ephemeral\"}", second.Request, StringComparison.Ordinal);
    }

    [Fact]
    public async Task PG4007_ForcedWarmUpIsRefused()
    {
        string before = WarmUp("{|PG4007:ToolChoice = new ToolChoiceTool(\"emit\")|}");
        string after = WarmUp("ToolChoice = new ToolChoiceAuto()");
        await CodeFixVerifier<WarmUpAnalyzer, RemoveFromWarmUpFix>.CodeFixAsync(before, after, RemoveFromWarmUpFix.EquivalenceKey, WireRun.Options);

        WireRun first = await Run(before);
        WireRun second = await Run(after);

        Assert.Equal(400, first.Status);
        Assert.True(second.Status == 200, second.Response);
    }

    [Fact]
    public async Task PG4009_PrefillIsRefused()
    {
        string before = Prefill(", {|PG4009:new AssistantMessageParam { Content = \"{\" }|}");
        string after = Prefill("");
        await CodeFixVerifier<PrefillAnalyzer, RemovePrefillFix>.CodeFixAsync(before, after, RemovePrefillFix.EquivalenceKey, WireRun.Options);

        WireRun first = await Run(before);
        WireRun second = await Run(after);

        Assert.Equal(400, first.Status);
        Assert.True(second.Status == 200, second.Response);
    }

    private static Task<WireRun> Run(string source) => WireRun.OnceAsync(source);

    private static string Typed(string model, string settings) => Source(
        $$"""await Api(url).Messages.Create(new MessageCreateParams { Model = "{{model}}", MaxTokens = 4096, Messages = [new UserMessageParam { Content = "Invoice 17" }], {{settings}} });""");

    private static string Reading(params string[] lines) => Source(
        "var r = await Api(url).Messages.Create(new MessageCreateParams { Model = \"claude-sonnet-5\", MaxTokens = 5, Messages = [new UserMessageParam { Content = \"Invoice 17\" }], Tools = [Emit], ToolChoice = new ToolChoiceTool(\"emit\") });\n        "
        + string.Join("\n        ", lines));

    private static string Thinking(string reading) => Source(
        "var r = await Api(url).Messages.Create(new MessageCreateParams { Model = \"claude-sonnet-5\", MaxTokens = 4096, Messages = [new UserMessageParam { Content = \"Invoice 17\" }], Tools = [Emit], ToolChoice = new ToolChoiceAuto(), Thinking = new ThinkingConfigAdaptive() });\n        "
        + reading + "\n        if (s_used == 0) throw new InvalidOperationException(\"The call was not used.\");");

    private static string WarmUp(string choice) => Source(
        $$"""await Api(url).Messages.Create(new MessageCreateParams { Model = "claude-sonnet-5", MaxTokens = 0, System = new List<TextBlockParam> { new() { Text = Rules, CacheControl = new() } }, Messages = [new UserMessageParam { Content = "warm" }], Tools = [Emit], {{choice}} });""");

    private static string Prefill(string last) => Source(
        $$"""await Api(url).Messages.Create(new MessageCreateParams { Model = "claude-sonnet-5", MaxTokens = 4096, Messages = [new UserMessageParam { Content = "Invoice 17" }{{last}}] });""");

    private static string Chat(string system) => Source($$"""await Api(url).AsIChatClient("claude-sonnet-5").GetResponseAsync([{{system}}, new ChatMessage(ChatRole.User, "Invoice 17")], new ChatOptions { MaxOutputTokens = 100 });""");

    private static string Source(string body) => $$$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Text.Json;
        using System.Threading.Tasks;
        using Anthropic;
        using Anthropic.Models.Messages;
        using Microsoft.Extensions.AI;

        public static class Wire
        {
            private const string Rules = "Extract what the invoice says.";

            private static readonly Tool Emit = new() { Name = "emit", InputSchema = InputSchema.FromRawUnchecked(JsonSerializer.Deserialize<Dictionary<string, JsonElement>>("{\"type\": \"object\", \"properties\": {\"number\": {\"type\": \"string\"}}, \"required\": [\"number\"], \"additionalProperties\": false}")!) };

            public static async Task Run(string url)
            {
                {{{body}}}
            }

            private static AnthropicClient Api(string url) => new() { ApiKey = "none", BaseUrl = url, MaxRetries = 0 };

            private static int s_used;

            private static void Use(object input) => s_used++;
        }
        """;
}
