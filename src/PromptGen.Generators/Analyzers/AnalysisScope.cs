using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PromptGen.Generators.Analyzers;

/// <summary>What the actions of one analyzer share for one compilation. What costs something is computed when it is first asked for.</summary>
internal sealed class AnalysisScope
{
    private readonly Compilation _compilation;
    private ToolIndex? _tools;

    public AnalysisScope(Compilation compilation, AnalyzerOptions options)
    {
        _compilation = compilation;
        Options = GeneratorOptions.Read(options.AnalyzerConfigOptionsProvider, CancellationToken.None);
    }

    public GeneratorOptions Options { get; }

    /// <summary>All tools of the compilation.</summary>
    public ToolIndex Tools(CancellationToken cancellationToken)
    {
        // Not Lazy<T>: that would keep the exception of a cancelled request for the next one.
        ToolIndex? tools = Volatile.Read(ref _tools);
        if (tools is null)
        {
            ToolIndex built = ToolIndex.Build(_compilation, Options, cancellationToken);
            tools = Interlocked.CompareExchange(ref _tools, built, null) ?? built;
        }

        return tools;
    }
}
