using PromptGen;
using PromptGen.Client;
using PromptGen.Simulator;
using Spectre.Console;

namespace InvoiceExtraction;

/// <summary>Runs the sample from parsed options to an exit code.</summary>
internal sealed class SampleApp(SampleOptions options, IAnsiConsole console, Func<Stream> openOutput, TextWriter errors, Func<string, string?> environment)
{
    public const int BadInput = 2;

    /// <summary>What shells report of a program that an interrupt has ended.</summary>
    public const int Cancelled = 130;

    private const int TokensPerRecord = 500;
    private bool _complained;

    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        try
        {
            ModelProfile model = options.ResolveModel();
            List<InputFile> files = options.Paths.Count == 0 ? InputFile.HeldOut() : InputFile.FromPaths(options.Paths, Complain);
            if (files.Count > 0)
            {
                await ExtractAsync(files, model, cancellationToken);
            }
        }
        catch (BadInputException exception)
        {
            Complain(exception.Message);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return EndCancelled();
        }

        return cancellationToken.IsCancellationRequested ? EndCancelled() : _complained ? BadInput : 0;
    }

    private async Task ExtractAsync(List<InputFile> files, ModelProfile model, CancellationToken cancellationToken)
    {
        await using SimulatorServer? simulator = options is { IsLive: false, BaseUrl: null } ? await SimulatorServer.StartAsync(new SimulatorOptions { RecordExchanges = false }, cancellationToken) : null;
        HttpTransportOptions transportOptions = Transport(model, simulator?.BaseAddress);
        using HttpExtractionTransport transport = Connect(transportOptions);
        ExtractionClient client = new(transport, new ExtractionClientOptions { ModelProfile = model });

        if (!options.Json)
        {
            Introduce(simulator, files, model, transportOptions.Format);
        }
        else if (options.IsLive)
        {
            errors.WriteLine(ConsoleReport.Estimate(Estimate(files, model, transportOptions.Format)));
        }

        List<SampleRun> runs = await ProgressAsync(files, client, model, transportOptions.BaseAddress, cancellationToken);
        PromptPrefix prefix = Invoice.Tool.GetPrefix(transportOptions.Format, runs[^1].OutputMode, Invoice.Tool.CacheTtl);
        Report(runs, model, prefix);
        if (!cancellationToken.IsCancellationRequested && runs[^1].Files.All(static file => file.Result.Outcome is ExtractionOutcome.Transport or ExtractionOutcome.RateLimited))
        {
            Complain(NothingExtracted(transportOptions.BaseAddress, runs[^1].Files[0].Result));
        }
    }

    private HttpTransportOptions Transport(ModelProfile model, Uri? simulator)
    {
        bool isOpenAI = model.Provider == SampleOptions.OpenAI;
        string variable = isOpenAI ? "OPENAI_API_KEY" : "ANTHROPIC_API_KEY";
        string key = !options.IsLive ? "sk-local-simulator"
            : environment(variable) is { Length: > 0 } value ? value
            : throw new BadInputException($"No API key: the environment variable {variable} is not set. Set it, or leave out --provider to use the free local simulator.");
        Uri? address = simulator ?? options.ResolveBaseUrl();
        return isOpenAI ? HttpTransportOptions.ForOpenAI(key, address) : HttpTransportOptions.ForAnthropic(key, address);
    }

    private static HttpExtractionTransport Connect(HttpTransportOptions options)
    {
        try
        {
            return new HttpExtractionTransport(options);
        }
        catch (ArgumentException exception)
        {
            // The runtime adds the parameter's name, which says nothing to the user.
            throw new BadInputException(exception.Message.Replace($" (Parameter '{exception.ParamName}')", "", StringComparison.Ordinal));
        }
    }

    private void Introduce(SimulatorServer? simulator, List<InputFile> files, ModelProfile model, WireFormat format)
    {
        console.WriteLine($"{Invoice.Tool.Name} on {model.Id}, {files.Count} documents");
        if (simulator is not null)
        {
            console.WriteLine(SimulatorServer.Banner);
        }
        else
        {
            console.WriteLine(ConsoleReport.Estimate(Estimate(files, model, format)));
        }
    }

    private static CostEstimate Estimate(List<InputFile> files, ModelProfile model, WireFormat format) =>
        CostEstimator.Estimate(Invoice.Tool, model, format, [.. files.Select(static file => file.Document.Length)], TokensPerRecord);

    private static string NothingExtracted(Uri server, ExtractionResult<Invoice> result) =>
        $"No document could be extracted from {server.Host}. {result.Problems.FirstOrDefault()?.Message}";

    /// <summary>Ends the run where its first document, which goes alone, found no server: the others would only wait for the same.</summary>
    private static void RequireServer(ExtractedDocument<Invoice> document, Uri server)
    {
        if (document is { Index: 0, Result: { Outcome: ExtractionOutcome.Transport, StatusCode: null } })
        {
            throw new BadInputException(NothingExtracted(server, document.Result));
        }
    }

    private async Task<List<SampleRun>> ProgressAsync(List<InputFile> files, ExtractionClient client, ModelProfile model, Uri server, CancellationToken cancellationToken)
    {
        // The comparison is worth its calls only where there is gold to compare with.
        bool compare = files.All(static file => file.Gold is not null);
        if (options.Json || !console.Profile.Capabilities.Interactive)
        {
            return await RunsAsync(static () => { });
        }

        return await console.Progress().AutoClear(true).StartAsync(async context =>
        {
            ProgressTask task = context.AddTask("extracting", maxValue: files.Count * (compare ? 2 : 1));
            return await RunsAsync(() => task.Increment(1));
        });

        async Task<List<SampleRun>> RunsAsync(Action tick)
        {
            Action<ExtractedDocument<Invoice>> progress = document =>
            {
                RequireServer(document, server);
                tick();
            };
            List<SampleRun> runs = [];
            if (compare)
            {
                runs.Add(await SampleRun.ExtractAsync("zero-shot", files, client, model, static request => request.WithoutExemplars().WithCacheTtl(CacheTtl.None), progress, cancellationToken));
            }

            runs.Add(await SampleRun.ExtractAsync("few-shot", files, client, model, static request => request, progress, cancellationToken));
            return runs;
        }
    }

    private void Report(List<SampleRun> runs, ModelProfile model, PromptPrefix prefix)
    {
        if (options.Json)
        {
            using Stream output = openOutput();
            JsonReport.Write(output, model, options.Provider, prefix, runs);
            return;
        }

        ConsoleReport report = new(console);
        foreach (SampleRun run in runs)
        {
            report.Documents(run);
        }

        if (runs.All(static run => run.Score is null))
        {
            report.Values(runs[^1]);
        }

        report.Comparison(runs, model);
        report.Prefix(prefix, model);
        report.Summary(runs);
    }

    private int EndCancelled()
    {
        errors.WriteLine("The run was cancelled, so not all documents are done.");
        return Cancelled;
    }

    private void Complain(string message)
    {
        _complained = true;
        errors.WriteLine(message);
    }
}
