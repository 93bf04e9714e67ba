using System.Reflection;
using System.Text.Json;
using PromptGen.Reading;
using PromptGen.Tests.Records;

namespace PromptGen.Tests.Reading;

/// <summary>Readings inside of a reading, beside each other and after each other: none shows anything of another.</summary>
public sealed class NestedReadingTests
{
    [Fact]
    public void AnswersReadWhileAnotherIsBuiltAndChecked_KeepTheirOwnFacts()
    {
        string innermost = Message("innermost", """{"name":"C"}""");
        string middle = Message("middle", $$"""{"name":"B","built":{{Json(innermost)}},"checked":{{Json(innermost)}}}""");
        ExtractionResult<Relay> outer = Read(Message("outer", $$"""{"name":"A","built":{{Json(middle)}},"checked":{{Json(middle)}}}"""));

        AssertIs(outer, "outer", "A");
        foreach (ExtractionResult<Relay> inner in new[] { outer.Value!.WhenBuilt!, outer.Value.WhenChecked! })
        {
            AssertIs(inner, "middle", "B");
            AssertIs(inner.Value!.WhenBuilt!, "innermost", "C");
            AssertIs(inner.Value.WhenChecked!, "innermost", "C");
        }
    }

    [Fact]
    public void CutAnswerInsideAnother_LeavesTheOuterOneWhole()
    {
        ExtractionResult<Relay> outer = Read(Message("outer", """{"name":"A","built":"{\"id\":\"cut\",\"model\":\"m-","checked":"{\"id\":\"cut\""}"""));

        AssertIs(outer, "outer", "A");
        Assert.Equal((ExtractionOutcome.Transport, null), (outer.Value!.WhenBuilt!.Outcome, outer.Value.WhenBuilt.RequestId));
    }

    [Fact]
    public void StreamReadByAValidator_LeavesTheOuterAnswerWhole()
    {
        StreamReader inner = new();
        ExtractionResult<Relay> outer = Relay.Tool.CreateRequest("x").WithValidator(inner).ReadResponse(Bytes.Of(Message("outer", """{"name":"A"}""")), WireFormat.AnthropicMessages);

        AssertIs(outer, "outer", "A");
        AssertIs(inner.Result!, "streamed", "S");
    }

    [Fact]
    public void AnswersOnManyThreads_KeepTheirOwnFacts()
    {
        Parallel.For(0, 2_000, static index =>
        {
            string name = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"n{index}");
            AssertIs(Read(Message(name, $$"""{"name":"{{name}}"}""")), name, name);
        });
    }

    [Fact]
    public void SecondAnswer_HasNothingOfTheFirst()
    {
        const string Rich = """{"id":"msg_1","model":"m-1","content":[{"type":"tool_use","name":"other","input":{}},{"type":"text","text":"{}"}],"stop_reason":"refusal","stop_details":{"category":"bio"},"usage":{"input_tokens":5,"output_tokens":6,"cache_read_input_tokens":7},"diagnostics":{"cache_miss_reason":{"type":"tools_changed"}}}""";
        Assert.Equal("bio", Read(Rich).RefusalCategory);

        ExtractionResult<Relay> second = Read("""{"content":[{"type":"tool_use","name":"relay","input":{"name":"A"}}],"stop_reason":"tool_use"}""");

        Assert.Equal("A", second.GetValueOrThrow().Name);
        Assert.Equal((null, null, null, null, "tool_use"), (second.RequestId, second.Model, second.RefusalCategory, second.CacheMissReason, second.StopReason));
        Assert.Equal(ExtractionUsage.None, second.Usage);
    }

    [Theory]
    [InlineData("""{"id":"msg_1","model":"m","content":[{"type":"tool_use","name":"relay","input":{"name":"A"}}],"stop_reason":"tool_use","usage":{"input_tokens":5}}""")]
    [InlineData("""{"id":"msg_1","model":"m","content":[{"type":"text","text":"{\"name\":7}"},{"type":"tool_use","name":"other"}],"stop_reason":"strange","error":{"type":"api_error"},"usage":{"input""")]
    public void AfterAnAnswer_TheThreadHoldsNothingOfIt(string body)
    {
        ExtractionRequest<Relay> request = Relay.Tool.CreateRequest("x").WithValidator(new StreamReader());
        _ = request.ReadResponse(Bytes.Of(body), WireFormat.AnthropicMessages);

        object? kept = typeof(Carriers<Relay>).GetField("s_spare", BindingFlags.NonPublic | BindingFlags.Static)!.GetValue(null);

        Assert.NotNull(kept);
        foreach (FieldInfo field in FieldsOf(kept.GetType()))
        {
            object? empty = field.FieldType.IsValueType ? Activator.CreateInstance(field.FieldType) : null;
            Assert.True(Equals(empty, field.GetValue(kept)), field.Name);
        }
    }

    [Fact]
    public void ModelsThatTakeTurns_AreEachNamed()
    {
        string?[] models = ["a-1", "b-2", "a-1", "a-1", null, "a-1", new string('x', 200), "a-1", "A-1"];

        Assert.Equal(models, models.Select(static model => Read(model is null ? """{"content":[],"model":null}""" : $$"""{"content":[],"model":"{{model}}"}""").Model));
        Assert.Equal("a-1", Read("""{"content":[],"model":"\u0061-1"}""").Model);
    }

    private static IEnumerable<FieldInfo> FieldsOf(Type type) => type.BaseType is { } parent
        ? type.GetFields(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public).Where(field => field.DeclaringType == type).Concat(FieldsOf(parent))
        : [];

    private static void AssertIs(ExtractionResult<Relay> result, string id, string name) =>
        Assert.Equal((id, "model of " + id, id.Length, name), (result.RequestId, result.Model, result.Usage.InputTokens, result.GetValueOrThrow().Name));

    private static ExtractionResult<Relay> Read(string body) => Relay.Tool.ReadResponse(Bytes.Of(body), WireFormat.AnthropicMessages);

    private static string Message(string id, string input) =>
        $$$"""{"id":"{{{id}}}","model":"model of {{{id}}}","content":[{"type":"tool_use","name":"relay","input":{{{input}}}}],"usage":{"input_tokens":{{{id.Length}}}},"stop_reason":"tool_use"}""";

    private static string Json(string text) => $"\"{JsonEncodedText.Encode(text)}\"";

    private sealed class StreamReader : IExtractionValidator<Relay>
    {
        private const string Events = """
            data: {"type":"message_start","message":{"id":"streamed","model":"model of streamed","content":[],"usage":{"input_tokens":8}}}

            data: {"type":"content_block_start","index":0,"content_block":{"type":"tool_use","name":"relay","input":{}}}

            data: {"type":"content_block_delta","index":0,"delta":{"type":"input_json_delta","partial_json":"{\"name\":\"S\"}"}}

            data: {"type":"content_block_stop","index":0}

            data: {"type":"message_delta","delta":{"stop_reason":"tool_use"}}

            data: {"type":"message_stop"}


            """;

        public ExtractionResult<Relay>? Result { get; private set; }

        public void Validate(Relay value, ExtractionFindings findings)
        {
            using MemoryStream body = new(Bytes.Of(Events.ReplaceLineEndings("\n")));
            Result = Relay.Tool.ReadStreamAsync(body, WireFormat.AnthropicMessages, cancellationToken: TestContext.Current.CancellationToken).ToBlockingEnumerable().Last().Result;
        }
    }
}
