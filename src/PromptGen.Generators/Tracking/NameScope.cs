using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PromptGen.Generators.Tracking;

/// <summary>
/// Everything that decides what a name in a declaration means: references, options and the surfaces of all files. It holds no tree, so that
/// it does not keep the files of an older compilation alive.
/// </summary>
internal sealed class NameScope
{
    private readonly ImmutableArray<MetadataReference> _references;
    private readonly CompilationOptions _options;
    private readonly string? _assembly;
    private readonly string[] _surfaces;

    public NameScope(Compilation compilation, IEnumerable<string> surfaces)
    {
        _references = compilation.ExternalReferences;
        _options = compilation.Options;
        _assembly = compilation.AssemblyName;
        _surfaces = [.. surfaces];
    }

    public bool IsSameAs(NameScope other) =>
        ReferenceEquals(this, other)
        || (_assembly == other._assembly
            && (_references == other._references || _references.SequenceEqual(other._references, static (one, two) => ReferenceEquals(one, two)))
            && _options.Equals(other._options)
            && _surfaces.AsSpan().SequenceEqual(other._surfaces));
}
