namespace PromptGen.Client.Tests;

/// <summary>Validators of the client and of a request.</summary>
public sealed class ValidatorTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task ValidatorsOfTheRecord_RunWithTheDocument()
    {
        FakeHandler handler = new(_ => Answers.Reply(200, Answers.Good));
        ExtractionClient client = Clients.Create(handler, options: new ExtractionClientOptions { Reask = false, Validators = [new OfText(), new OfReceipt(fails: true)] });

        ExtractionResult<Receipt> result = await client.ExtractAsync<Receipt>(Document.FromText("Receipt number 7", "seven"), Cancellation);

        Assert.Equal(ExtractionOutcome.Invalid, result.Outcome);
        Assert.Equal(new ExtractionProblem("$.total", ProblemKind.Rule, "seven: 12.5"), Assert.Single(result.Problems));
        Assert.Null(result.Value);
        Assert.Equal(20, result.Usage.OutputTokens);
        Assert.Single(handler.Sent);
    }

    [Fact]
    public async Task ValidatorsOfTheRequest_RunFirst()
    {
        FakeHandler handler = new(_ => Answers.Reply(200, Answers.Good));
        ExtractionClient client = Clients.Create(handler, options: new ExtractionClientOptions { Validators = [new OfReceipt(fails: false)] });
        List<string> order = [];

        await foreach (ExtractedDocument<Receipt> document in client.ExtractManyAsync<Receipt>(Clients.Documents(2), request => request.WithValidator(new Noting(order, request.Document.Id!)), Cancellation))
        {
            Assert.True(document.Result.IsOk);
            Assert.Equal([new ExtractionProblem("$.total", ProblemKind.Rule, document.Document.Id + ": 12.5")], document.Result.Warnings);
        }

        Assert.Equal(["doc-0", "doc-1"], order);
    }

    private sealed class OfReceipt(bool fails) : IExtractionValidator<Receipt>
    {
        public void Validate(Receipt value, ExtractionFindings findings)
        {
            string message = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{findings.Document!.Id}: {value.Total}");
            findings.Assert(!fails, "$.total", message);
            findings.Check(fails, "$.total", message);
        }
    }

    /// <summary>A validator of another record.</summary>
    private sealed class OfText : IExtractionValidator<string>
    {
        public void Validate(string value, ExtractionFindings findings) => throw new NotSupportedException();
    }

    private sealed class Noting(List<string> order, string id) : IExtractionValidator<Receipt>
    {
        public void Validate(Receipt value, ExtractionFindings findings)
        {
            lock (order)
            {
                order.Add(id);
            }
        }
    }
}
