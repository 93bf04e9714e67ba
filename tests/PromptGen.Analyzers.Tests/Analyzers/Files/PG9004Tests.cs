using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PromptGen.Generators;
using PromptGen.Generators.Analyzers.Files;
using PromptGen.Testing;
using Verify = PromptGen.Testing.AnalyzerVerifier<PromptGen.Generators.Analyzers.Files.RuntimeAnalyzer>;

namespace PromptGen.Analyzers.Tests.Analyzers.Files;

public sealed partial class PG9004Tests
{
    private const string Source = "[{|#0:PromptGen.ExtractionTool|}] public sealed partial record Slip(string Shop);";

    [Fact]
    public Task RuntimeOfAnotherVersionWithoutAMember_Triggers() => Verify.AnalyzerAsync(
        Source,
        TestOptions.Default with { References = TestReferences.Platform.With(Runtime("0.0.9", "")) },
        new ExpectedDiagnostic("PG9004", 0)
        {
            Message = $"The referenced PromptGen assembly 0.0.9 lacks 'PromptGen.IExtractionTool`1', which generator {typeof(ExtractionToolGenerator).Assembly.GetName().Version!.ToString(3)} needs. Reference the same package version.",
            Severity = DiagnosticSeverity.Error,
        });

    [Fact]
    public Task RuntimeWithATypeThatLacksAMember_TriggersWithItsName() => Verify.AnalyzerAsync(
        Source,
        TestOptions.Default with { References = TestReferences.Platform.With(Runtime("0.0.8", "public interface IExtractionTool<T> { }")) },
        new ExpectedDiagnostic("PG9004", 0)
        {
            Message = $"The referenced PromptGen assembly 0.0.8 lacks 'PromptGen.IExtractionTool`1.Tool', which generator {typeof(ExtractionToolGenerator).Assembly.GetName().Version!.ToString(3)} needs. Reference the same package version.",
        });

    [Fact]
    public Task RuntimeOfTheSameVersion_DoesNotTrigger() => Verify.AnalyzerAsync(Source.Replace("{|#0:", "", StringComparison.Ordinal).Replace("|}", "", StringComparison.Ordinal), TestSetup.Generating);

    [Fact]
    public void Contract_IsKeptByTheRuntime()
    {
        Assembly runtime = typeof(ExtractionTool).Assembly;
        Assert.All(RuntimeContract.Members, part => Assert.All(part.Members, member =>
            Assert.NotEmpty(runtime.GetType(part.Type, throwOnError: true)!.GetMember(member, BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static))));
    }

    /// <summary>The sources of the emitters name what they call; a new name belongs into the contract.</summary>
    [Fact]
    public void Contract_NamesWhatGeneratedCodeCalls()
    {
        string[] known = RuntimeContract.Members.Single(static part => part.Type == "PromptGen.Reading.AnswerReader").Members;
        IEnumerable<string> called = Directory.GetFiles(Path.Combine(Rules.Catalogue.Root, "src", "PromptGen.Generators", "Emit"), "*.cs")
            .SelectMany(static file => ReaderCall().Matches(File.ReadAllText(file)))
            .Select(static match => match.Groups[1].Value);

        // "Read" and "Check" alone are followed by a name that is put together: ReadInt32, CheckRange.
        Assert.Empty(called.Except(known).Except(["Read", "ReadKey", "Check"]).Distinct());
    }

    [GeneratedRegex(@"\b(?:reader|AnswerReader)\.([A-Z]\w*)")]
    private static partial Regex ReaderCall();

    private static string Runtime(string version, string types)
    {
        string source = $$"""
            [assembly: System.Reflection.AssemblyVersion("{{version}}")]
            namespace PromptGen
            {
                [System.AttributeUsage(System.AttributeTargets.All)] public sealed class ExtractionToolAttribute(string? name = null) : System.Attribute { public string? Name => name; }
                {{types}}
            }
            """;
        string path = Path.Combine(Directory.CreateTempSubdirectory("promptgen-runtime-").FullName, "PromptGen.dll");
        CSharpCompilation compilation = CSharpCompilation.Create(
            "PromptGen",
            [CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(LanguageVersion.Preview))],
            TestReferences.Platform.Paths.Select(static reference => MetadataReference.CreateFromFile(reference)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        Assert.True(compilation.Emit(path).Success);
        return path;
    }
}
