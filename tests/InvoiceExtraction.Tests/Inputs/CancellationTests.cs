using System.Text.Json;

namespace InvoiceExtraction.Tests.Inputs;

public sealed class CancellationTests(HeldOutPass pass)
{
    private const string Sentence = "The run was cancelled, so not all documents are done.";

    [Fact]
    public async Task CancelledRun_KeepsWhatIsDone_AndSaysThatItIsNotAll()
    {
        await pass.Output;
        HeldOutInvoice first = HeldOutInvoice.Get("en-12-xml-contractor.txt");
        byte[] answer = pass.FewShotOf(first).ResponseBody.ToArray();
        using CancellationTokenSource cancellation = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        int requests = 0;
        await using ScriptedServer server = await ScriptedServer.StartAsync(
            _ =>
            {
                if (++requests == 2)
                {
                    cancellation.Cancel();
                }

                return (200, answer);
            },
            TestContext.Current.CancellationToken);

        SampleOutput output = await Sample.RunAsync(Sample.Options(first.Path, HeldOutInvoice.All[0].Path) with { BaseUrl = server.Address }, cancellation.Token);

        Assert.Equal(SampleApp.Cancelled, output.ExitCode);
        Assert.Equal([Sentence], output.ErrorLines);
        IEnumerable<JsonElement> documents = HeldOutPass.Run(output.Report, "few-shot").GetProperty("documents").EnumerateArray();
        Assert.Equal(["Ok", "Cancelled"], documents.Select(static document => document.GetProperty("outcome").GetString()));
    }

    [Fact]
    public async Task CancelledBeforeTheStart_IsOneSentence()
    {
        SampleOutput output = await Sample.RunAsync(Sample.Options(), new CancellationToken(canceled: true));

        Assert.Equal(SampleApp.Cancelled, output.ExitCode);
        Assert.Equal([Sentence], output.ErrorLines);
    }
}
