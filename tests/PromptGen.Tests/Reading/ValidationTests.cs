using PromptGen.Tests.Records;

namespace PromptGen.Tests.Reading;

/// <summary>Rules over several members: the record's own and the caller's.</summary>
public sealed class ValidationTests
{
    private static readonly Document s_document = Document.FromText("acme");

    [Fact]
    public void OwnRule_MakesTheAnswerInvalid()
    {
        ExtractionResult<Quoted> result = Read("""{"vendor":"acme","total":5,"net":6,"free":"x"}""");

        Expect.Problems(result, ("$.net", ProblemKind.OutOfRange));
        Assert.Equal("The net amount is above the total.", result.Problems[0].Message);
        Assert.Empty(result.Warnings);
    }

    [Fact]
    public void OwnCheck_IsRecordedBesideTheValue()
    {
        ExtractionResult<Quoted> result = Read("""{"vendor":"acme","total":6,"net":5}""");

        Assert.Equal(5, result.GetValueOrThrow().Net);
        Assert.Equal([new ExtractionProblem("$.free", ProblemKind.Rule, "Nothing was said freely.")], result.Warnings);
        Assert.Contains("$.vendor", result.Sources);
    }

    [Fact]
    public void UnreadableValue_IsNotValidated()
    {
        ExtractionResult<Quoted> result = Read("""{"vendor":7,"total":5,"net":6}""");

        Expect.Problems(result, ("$.vendor", ProblemKind.Type));
        Assert.Empty(result.Warnings);
        ExtractionResult<Quoted> truncated = Quoted.Tool.CreateRequest(s_document).WithValidator(new Failing()).ReadResponse(Bytes.Of("""{"content":[{"type":"tool_use","name":"quoted","input":{"vendor":"acme"}}],"stop_reason":"max_tokens"}"""), WireFormat.AnthropicMessages);
        Expect.Outcome(ExtractionOutcome.Truncated, truncated);
        Assert.Empty(truncated.Problems);
    }

    [Fact]
    public void Exception_IsAProblemWithoutItsMessage()
    {
        ExtractionResult<Quoted> result = Read("""{"vendor":"acme","total":-1,"free":"x"}""");

        Expect.Problems(result, ("$", ProblemKind.Validator));
        Assert.Equal("The Validate method of 'Quoted' failed with System.InvalidOperationException. Make it report a finding instead.", result.Problems[0].Message);
    }

    [Fact]
    public void ValidatorsOfTheRequest_RunInOrderBehindTheOwnRule()
    {
        const string Message = """{"content":[{"type":"tool_use","name":"quoted","input":{"vendor":"acme","total":5,"net":6,"free":"x"}}],"stop_reason":"tool_use"}""";
        ExtractionRequest<Quoted> request = Quoted.Tool.CreateRequest(s_document).WithValidator(new Failing()).WithValidator(new Anything());

        ExtractionResult<Quoted> result = request.ReadResponse(Bytes.Of(Message), WireFormat.AnthropicMessages);

        Expect.Problems(result, ("$.net", ProblemKind.OutOfRange), ("$", ProblemKind.Validator), ("$", ProblemKind.Rule));
        Assert.Contains("'Failing' failed with System.NotSupportedException", result.Problems[1].Message, StringComparison.Ordinal);
        Assert.Equal("Length 4.", result.Problems[2].Message);
        Assert.Equal(2, request.Validators.Count);
        Assert.Empty(Quoted.Tool.CreateRequest(s_document).Validators);
    }

    private static ExtractionResult<Quoted> Read(string json) => Quoted.Tool.ReadInput(Bytes.Of(json), s_document);

    private sealed class Failing : IExtractionValidator<Quoted>
    {
        public void Validate(Quoted value, ExtractionFindings findings) => throw new NotSupportedException("canary");
    }

    /// <summary>A validator of any record serves for each.</summary>
    private sealed class Anything : IExtractionValidator<object>
    {
        public void Validate(object value, ExtractionFindings findings) => findings.Assert(false, "$", $"Length {findings.Document?.Length}.");
    }
}
