using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

namespace PromptGen.Testing;

/// <summary>The assemblies a test compilation refers to. Each file is read once per process.</summary>
public sealed class TestReferences
{
    private static readonly ConcurrentDictionary<string, PortableExecutableReference> Loaded = new(StringComparer.Ordinal);

    private readonly ImmutableArray<MetadataReference> _projects;

    private TestReferences(ImmutableArray<string> paths, ImmutableArray<MetadataReference> projects)
    {
        Paths = paths;
        _projects = projects;
        All = [.. paths.Select(MetadataReference (path) => Loaded.GetOrAdd(path, static file => MetadataReference.CreateFromFile(file))), .. projects];
    }

    /// <summary>The platform alone: <c>System.*</c>, <c>mscorlib</c>, <c>netstandard</c> and <c>Microsoft.CSharp</c> of the running framework.</summary>
    public static TestReferences Platform { get; } = new(FindPlatform(), []);

    /// <summary>The platform and <c>PromptGen.dll</c>.</summary>
    public static TestReferences Default { get; } = Platform.WithAssembly("PromptGen");

    /// <summary>The assembly files.</summary>
    public ImmutableArray<string> Paths { get; }

    internal ImmutableArray<MetadataReference> All { get; }

    /// <summary>Adds assembly files, for example those of a vendor SDK.</summary>
    /// <exception cref="FileNotFoundException">A file does not exist.</exception>
    public TestReferences With(params IEnumerable<string> paths)
    {
        string[] added = [.. paths];
        string? missing = added.FirstOrDefault(path => !File.Exists(path));
        return missing is null
            ? new TestReferences(Paths.AddRange(added), _projects)
            : throw new FileNotFoundException($"The reference '{missing}' does not exist; build the project that provides it or correct the path.", missing);
    }

    /// <summary>Adds assemblies that lie beside the test assembly, by simple name.</summary>
    /// <exception cref="FileNotFoundException">An assembly is not in the output folder of the tests.</exception>
    public TestReferences WithAssembly(params IEnumerable<string> names) =>
        With(names.Select(name => Path.Combine(AppContext.BaseDirectory, name + ".dll")));

    /// <summary>Adds a project of one source, compiled against these references.</summary>
    /// <param name="source">The source.</param>
    /// <param name="asInEditor">
    /// True for the project itself, as an editor refers to it, so that its symbols have source; false for its assembly, as the compiler of a build does.
    /// </param>
    public TestReferences WithProject(string source, bool asInEditor)
    {
        CSharpCompilation project = CSharpCompilation.Create(
            "ReferencedProject",
            [CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(LanguageVersion.Preview), "/referenced/Source.cs")],
            All,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        using MemoryStream image = new();
        EmitResult built = project.Emit(image);
        return built.Success
            ? new TestReferences(Paths, _projects.Add(asInEditor ? project.ToMetadataReference() : MetadataReference.CreateFromImage(image.ToArray())))
            : throw new ArgumentException("The referenced project does not compile: " + string.Join("; ", built.Diagnostics), nameof(source));
    }

    private static ImmutableArray<string> FindPlatform()
    {
        // The list also names packages of the test process, such as System.Composition, and files twice; only the framework's own folder is the platform.
        string? framework = Path.GetDirectoryName(typeof(object).Assembly.Location);
        string trusted = (string?)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")
            ?? throw new InvalidOperationException("The host gave no list of trusted platform assemblies; run the tests with 'dotnet test'.");
        return
        [
            .. trusted.Split(Path.PathSeparator)
                .Where(path => Path.GetDirectoryName(path) == framework && IsPlatform(Path.GetFileNameWithoutExtension(path)))
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];
    }

    private static bool IsPlatform(string name) =>
        name is "System" or "mscorlib" or "netstandard" or "Microsoft.CSharp" || name.StartsWith("System.", StringComparison.Ordinal);
}
