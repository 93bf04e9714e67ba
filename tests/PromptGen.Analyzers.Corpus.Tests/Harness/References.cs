using Microsoft.AspNetCore.Builder;
using PromptGen.Testing;

namespace PromptGen.Analyzers.Corpus.Tests.Harness;

/// <summary>The assemblies that sources of this project compile against.</summary>
internal static class References
{
    /// <summary>The platform, PromptGen, the three vendor SDKs and ASP.NET Core with its extensions for dependency injection, options and hosting.</summary>
    public static TestReferences Vendors { get; } = TestReferences.Default
        .WithAssembly("Anthropic", "Microsoft.Extensions.AI.Abstractions", "OpenAI", "System.ClientModel", "System.Memory.Data", "PromptGen.Client", "Polly.Core")
        .With(AspNetCore());

    /// <summary>What the project's own sources need beside their siblings.</summary>
    public static TestReferences Own { get; } = TestReferences.Platform
        .WithAssembly("Microsoft.CodeAnalysis", "Microsoft.CodeAnalysis.CSharp", "Microsoft.CodeAnalysis.Workspaces", "Microsoft.CodeAnalysis.CSharp.Workspaces", "System.Composition.AttributedModel", "Polly.Core", "Spectre.Console", "System.CommandLine")
        .With(AspNetCore());

    private static IEnumerable<string> AspNetCore() => Directory
        .EnumerateFiles(Path.GetDirectoryName(typeof(WebApplication).Assembly.Location)!, "*.dll")
        .Where(static path => Path.GetFileName(path) is var name && name.StartsWith("Microsoft.", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);
}
