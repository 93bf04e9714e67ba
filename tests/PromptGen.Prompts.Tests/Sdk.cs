using System.Reflection;
using PromptGen.Testing;

namespace PromptGen.Prompts.Tests;

/// <summary>The assemblies a source under test compiles against.</summary>
internal static class Sdk
{
    public static TestReferences None { get; } = TestReferences.Default;

    public static TestReferences Anthropic13 { get; } = TestReferences.Default.WithAssembly("Anthropic", "Microsoft.Extensions.AI.Abstractions");

    public static TestReferences Anthropic12 { get; } = TestReferences.Default.WithAssembly("Microsoft.Extensions.AI.Abstractions").With(OlderSdk());

    public static TestReferences All { get; } = Anthropic13.WithAssembly("OpenAI", "System.ClientModel", "System.Memory.Data");

    private static string OlderSdk() =>
        typeof(Sdk).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "Anthropic12").Value!;
}
