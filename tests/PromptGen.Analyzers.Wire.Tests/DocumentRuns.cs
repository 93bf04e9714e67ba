using System.Reflection;
using Anthropic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PromptGen.Simulator;
using PromptGen.Testing;

namespace PromptGen.Analyzers.Wire.Tests;

/// <summary>Compiles a source and runs its <c>static Task Sample.Run(AnthropicClient client, string doc)</c> once per document against a simulator.</summary>
internal static class DocumentRuns
{
    /// <summary>What the simulator received and answered, in the order of the documents.</summary>
    /// <param name="source">The source, without markup.</param>
    /// <param name="references">The assemblies it compiles against; all of them must be in the test's output.</param>
    /// <param name="documents">What the calls get.</param>
    public static async Task<IReadOnlyList<SimulatedExchange>> SendAsync(string source, TestReferences references, params string[] documents)
    {
        MethodInfo run = Compile(source, references).GetType("Sample")!.GetMethod("Run")!;
        await using SimulatorServer simulator = await SimulatorServer.StartAsync(ct: TestContext.Current.CancellationToken);
        using AnthropicClient client = new() { ApiKey = "test", BaseUrl = simulator.BaseAddress.ToString().TrimEnd('/'), MaxRetries = 0 };
        foreach (string document in documents)
        {
            try
            {
                await (Task)run.Invoke(null, [client, document])!;
            }
            catch (Anthropic.Exceptions.AnthropicApiException)
            {
                // A refusal is a result here; the exchange has its status.
            }
        }

        return simulator.Exchanges;
    }

    private static Assembly Compile(string source, TestReferences references)
    {
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Wire" + Guid.NewGuid().ToString("N"),
            [CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(LanguageVersion.Preview), cancellationToken: TestContext.Current.CancellationToken)],
            references.Paths.Select(static path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        using MemoryStream image = new();
        Microsoft.CodeAnalysis.Emit.EmitResult emitted = compilation.Emit(image, cancellationToken: TestContext.Current.CancellationToken);
        Assert.True(emitted.Success, string.Join("\n", emitted.Diagnostics.Where(static d => d.Severity == DiagnosticSeverity.Error)));
        return Assembly.Load(image.ToArray());
    }
}
