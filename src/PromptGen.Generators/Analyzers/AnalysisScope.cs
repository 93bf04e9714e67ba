using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PromptGen.Generators.Analyzers;

/// <summary>What the actions of one analyzer share for one compilation. What costs something is computed when it is first asked for.</summary>
internal sealed class AnalysisScope(Compilation compilation, AnalyzerOptions options)
{
    // All analyzers of a compilation read its tools once. The options decide how keys are spelled, so other ones have an index of their own.
    private static readonly ConditionalWeakTable<Compilation, SharedTools> s_shared = new();

    private ToolIndex? _tools;

    public GeneratorOptions Options { get; } = GeneratorOptions.Read(options.AnalyzerConfigOptionsProvider, CancellationToken.None);

    public Compilation Compilation => compilation;

    public AnalyzerOptions AnalyzerOptions => options;

    /// <summary>All tools of the compilation.</summary>
    public ToolIndex Tools(CancellationToken cancellationToken)
    {
        // Not Lazy<T>: that would keep the exception of a cancelled request for the next one.
        ToolIndex? tools = Volatile.Read(ref _tools);
        if (tools is null)
        {
            ToolIndex built = SharedIndex(cancellationToken);
            tools = Interlocked.CompareExchange(ref _tools, built, null) ?? built;
        }

        return tools;
    }

    private ToolIndex SharedIndex(CancellationToken cancellationToken)
    {
        if (!s_shared.TryGetValue(compilation, out SharedTools? shared))
        {
            SharedTools built = new(Options, ToolIndex.Build(compilation, Options, cancellationToken));
            shared = s_shared.GetValue(compilation, _ => built);
        }

        return shared.Options == Options ? shared.Tools : ToolIndex.Build(compilation, Options, cancellationToken);
    }

    private sealed class SharedTools(GeneratorOptions options, ToolIndex tools)
    {
        public GeneratorOptions Options => options;

        public ToolIndex Tools => tools;
    }
}
