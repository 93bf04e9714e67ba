using System.Reflection;
using System.Runtime.Loader;
using System.Text;
using System.Text.Json.Nodes;
using Anthropic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;
using PromptGen.Simulator;
using PromptGen.Testing;

namespace PromptGen.Analyzers.Wire.Tests;

/// <summary>
/// Compiles a source against the real SDKs, runs its <c>static Task Wire.Run(…)</c> once for each document against the simulator and gives what went
/// over the wire. The method takes what it needs of <c>AnthropicClient client</c>, <c>string url</c> and <c>string doc</c>.
/// </summary>
/// <param name="Exchanges">What the simulator received and answered, in order.</param>
/// <param name="Failures">What the runs threw; null for a run that did not.</param>
internal sealed record WireRun(IReadOnlyList<SimulatedExchange> Exchanges, IReadOnlyList<Exception?> Failures)
{
    public static TestOptions Options { get; } = TestOptions.Default with
    {
        References = TestReferences.Default.WithAssembly("Anthropic", "Microsoft.Extensions.AI.Abstractions", "OpenAI", "System.ClientModel", "System.Memory.Data"),
    };

    /// <summary>The HTTP status of the only exchange.</summary>
    public int Status => Only.Status;

    /// <summary>The request body of the only exchange.</summary>
    public string Request => Encoding.UTF8.GetString(Only.RequestBody.Span);

    /// <summary>The answer's body of the only exchange.</summary>
    public string Response => Encoding.UTF8.GetString(Only.ResponseBody.Span);

    /// <summary>What the only run threw, or null.</summary>
    public Exception? Failure => Assert.Single(Failures);

    private SimulatedExchange Only
    {
        get
        {
            Assert.True(Exchanges.Count == 1, $"One request was expected, but there were {Exchanges.Count}; the source threw: {string.Join('\n', Failures)}");
            return Exchanges[0];
        }
    }

    /// <summary>Runs a source with one document.</summary>
    /// <param name="source">The source; marks of expected diagnostics are taken out.</param>
    public static Task<WireRun> OnceAsync(string source) => OfAsync(source, null, "Invoice 17");

    /// <summary>Runs a source with two documents: what the second reads from the cache is what they share.</summary>
    /// <param name="source">The source; marks of expected diagnostics are taken out.</param>
    public static Task<WireRun> TwiceAsync(string source) => OfAsync(source, null, "The first document.", "The second document.");

    /// <summary>Runs a source.</summary>
    /// <param name="source">The source; marks of expected diagnostics are taken out.</param>
    /// <param name="options">How the simulator behaves.</param>
    /// <param name="documents">What the runs get.</param>
    public static async Task<WireRun> OfAsync(string source, SimulatorOptions? options, params string[] documents)
    {
        CancellationToken cancellationToken = TestContext.Current.CancellationToken;
        MethodInfo run = Compile(MarkupText.Parse(source).Text, cancellationToken).GetType("Wire", throwOnError: true)!.GetMethod("Run")!;
        await using SimulatorServer simulator = await SimulatorServer.StartAsync(options, ct: cancellationToken);
        string url = simulator.BaseAddress.ToString().TrimEnd('/');
        using AnthropicClient client = new() { ApiKey = "none", BaseUrl = url, MaxRetries = 0 };
        List<Exception?> failures = [];
        foreach (string document in documents)
        {
            object[] arguments = [.. run.GetParameters().Select(parameter => parameter.ParameterType == typeof(AnthropicClient) ? (object)client : parameter.Name == "url" ? url : document)];
            failures.Add(await RunAsync(run, arguments));
        }

        return new WireRun([.. simulator.Exchanges], failures);
    }

    /// <summary>The request body of an exchange.</summary>
    public JsonNode Body(int index) => JsonNode.Parse(Encoding.UTF8.GetString(Exchanges[index].RequestBody.Span))!;

    /// <summary>The tokens that a request wrote to the cache and read from it, as the answer's usage says.</summary>
    public (int Written, int Read) Cache(int index)
    {
        Assert.True(index < Exchanges.Count, $"There are {Exchanges.Count} requests; the source threw: {string.Join('\n', Failures)}");
        string body = Encoding.UTF8.GetString(Exchanges[index].ResponseBody.Span);
        JsonNode? usage = JsonNode.Parse(body)!["usage"];
        Assert.True(usage is not null, body);
        JsonNode? details = usage["prompt_tokens_details"];
        return details is null
            ? ((int?)usage["cache_creation_input_tokens"] ?? 0, (int?)usage["cache_read_input_tokens"] ?? 0)
            : ((int?)details["cache_write_tokens"] ?? 0, (int?)details["cached_tokens"] ?? 0);
    }

    /// <summary>Asserts that nothing is read: the defect of every rule about the cache.</summary>
    public void AssertNothingIsRead() => Assert.All(Enumerable.Range(0, Exchanges.Count), index => Assert.Equal(0, Cache(index).Read));

    /// <summary>Asserts that the second request reads the static text.</summary>
    public void AssertSecondReads() => Assert.True(Cache(1).Read > 1000, $"The second request reads {Cache(1).Read} tokens.");

    private static Assembly Compile(string source, CancellationToken cancellationToken)
    {
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Wire" + Guid.NewGuid().ToString("N"),
            [CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(LanguageVersion.Preview), cancellationToken: cancellationToken)],
            Options.References.Paths.Select(static path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        using MemoryStream image = new();
        EmitResult emitted = compilation.Emit(image, cancellationToken: cancellationToken);
        Assert.True(emitted.Success, string.Join('\n', emitted.Diagnostics.Where(static d => d.Severity == DiagnosticSeverity.Error)));
        image.Position = 0;
        return AssemblyLoadContext.Default.LoadFromStream(image);
    }

    // A refusal is a result here; the exchange has its status.
    private static async Task<Exception?> RunAsync(MethodInfo run, object[] arguments)
    {
        try
        {
            await (Task)run.Invoke(null, BindingFlags.DoNotWrapExceptions, null, arguments, null)!;
            return null;
        }
        catch (Exception exception) when (exception is not Xunit.Sdk.XunitException)
        {
            return exception;
        }
    }
}
