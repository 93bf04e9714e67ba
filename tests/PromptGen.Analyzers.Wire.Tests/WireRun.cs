using System.Reflection;
using System.Runtime.Loader;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;
using PromptGen.Simulator;
using PromptGen.Testing;

namespace PromptGen.Analyzers.Wire.Tests;

/// <summary>
/// Compiles a source against the real SDK, runs its <c>static Task Wire.Run(string url)</c> against the simulator and gives what went over the wire.
/// </summary>
/// <param name="Status">The HTTP status of the only exchange.</param>
/// <param name="Request">The request body.</param>
/// <param name="Response">The answer's body.</param>
/// <param name="Failure">What the source threw, or null.</param>
internal sealed partial record WireRun(int Status, string Request, string Response, Exception? Failure)
{
    public static TestOptions Options { get; } = TestOptions.Default with { References = TestReferences.Default.WithAssembly("Anthropic", "Microsoft.Extensions.AI.Abstractions") };

    /// <summary>Runs a source, marks of expected diagnostics taken out.</summary>
    public static async Task<WireRun> OfAsync(string source, CancellationToken cancellationToken)
    {
        await using SimulatorServer simulator = await SimulatorServer.StartAsync(ct: cancellationToken);
        Exception? failure = await RunAsync(Compile(Mark().Replace(source, "$1"), cancellationToken), simulator.BaseAddress.ToString().TrimEnd('/'));
        Assert.True(simulator.Exchanges.Count == 1, $"One request was expected, but there were {simulator.Exchanges.Count}; the source threw: {failure}");
        SimulatedExchange exchange = simulator.Exchanges[0];
        return new WireRun(exchange.Status, Encoding.UTF8.GetString(exchange.RequestBody.Span), Encoding.UTF8.GetString(exchange.ResponseBody.Span), failure);
    }

    private static Assembly Compile(string source, CancellationToken cancellationToken)
    {
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Wire" + Guid.NewGuid().ToString("N"),
            [CSharpSyntaxTree.ParseText(source, cancellationToken: cancellationToken)],
            Options.References.Paths.Select(static path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        using MemoryStream image = new();
        EmitResult emitted = compilation.Emit(image, cancellationToken: cancellationToken);
        Assert.True(emitted.Success, string.Join('\n', emitted.Diagnostics));
        image.Position = 0;
        return AssemblyLoadContext.Default.LoadFromStream(image);
    }

    private static async Task<Exception?> RunAsync(Assembly assembly, string url)
    {
        try
        {
            await (Task)assembly.GetType("Wire", throwOnError: true)!.GetMethod("Run")!.Invoke(null, [url])!;
            return null;
        }
        catch (Exception exception) when (exception is not Xunit.Sdk.XunitException)
        {
            return exception;
        }
    }

    [GeneratedRegex(@"\{\|PG[0-9]{4}:(.*?)\|\}")]
    private static partial Regex Mark();
}
