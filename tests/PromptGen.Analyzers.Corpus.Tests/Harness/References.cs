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

    /// <summary>What a project of this repository needs, without its own assembly.</summary>
    public static TestReferences Of(string assembly) => (IsCompilerPart(assembly) ? TestReferences.Platform : Vendors).With(s_own.Where(name => name != assembly).Select(static name => Path.Combine(AppContext.BaseDirectory, name + ".dll")).Where(File.Exists));

    // They know nothing of the runtime library, whose Document is not that of Roslyn.
    private static bool IsCompilerPart(string assembly) => assembly is "PromptGen.Generators" or "PromptGen.CodeFixes";

    private static readonly string[] s_own =
    [
        "PromptGen.Simulator", "PromptGen.Generators", "Microsoft.CodeAnalysis", "Microsoft.CodeAnalysis.CSharp", "Microsoft.CodeAnalysis.Workspaces",
        "Microsoft.CodeAnalysis.CSharp.Workspaces", "System.Composition.AttributedModel", "Spectre.Console", "System.CommandLine",
    ];

    private static IEnumerable<string> AspNetCore() => Directory
        .EnumerateFiles(Path.GetDirectoryName(typeof(WebApplication).Assembly.Location)!, "*.dll")
        .Where(static path => Path.GetFileName(path) is var name && name.StartsWith("Microsoft.", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);
}
