using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Emit;
using Xunit;

namespace PromptGen.Testing;

/// <summary>A compilation loaded into the test process until it is disposed.</summary>
internal sealed class LoadedOutput : IDisposable
{
    private readonly Context context;

    public LoadedOutput(Compilation compilation, ImmutableArray<string> references)
    {
        using MemoryStream image = new();
        EmitResult emitted = compilation.Emit(image);
        Assert.True(emitted.Success, "The output does not emit: " + string.Join("; ", emitted.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error)));
        image.Position = 0;
        context = new Context(references);
        Assembly = context.LoadFromStream(image);
    }

    public Assembly Assembly { get; }

    public void Dispose() => context.Unload();

    /// <summary>Leaves what the test process has to the default context, so that types are shared, and loads the other references itself.</summary>
    private sealed class Context(ImmutableArray<string> references) : AssemblyLoadContext("PromptGen.Testing output", isCollectible: true)
    {
        protected override Assembly? Load(AssemblyName assemblyName)
        {
            string file = assemblyName.Name + ".dll";
            bool isBeside = File.Exists(Path.Combine(AppContext.BaseDirectory, file));
            string? reference = references.FirstOrDefault(path => Path.GetFileName(path) == file);
            bool isOwn = !isBeside && reference is not null && !TestReferences.Platform.Paths.Contains(reference);
            return isOwn ? LoadFromAssemblyPath(reference!) : null;
        }
    }
}
