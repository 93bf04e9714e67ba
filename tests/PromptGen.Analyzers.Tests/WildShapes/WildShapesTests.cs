using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PromptGen.Analyzers.Tests.Rules;
using PromptGen.Testing;

namespace PromptGen.Analyzers.Tests.WildShapes;

/// <summary>Each wild shape with all analyzers on: whatever any of them says is compared, so that one finding too many fails.</summary>
public sealed class WildShapesTests
{
    public static TheoryData<string> Names => [.. Shapes.All.Select(static shape => shape.Name)];

    /// <summary>The shapes that 12.x can express.</summary>
    public static TheoryData<string> Older => [.. Shapes.All.Where(static shape => shape.Kind == WildShapeKind.Typed).Select(static shape => shape.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Shape_HasExactlyItsFindings(string name)
    {
        WildShape shape = Find(name);

        Assert.Equal(shape.Expected, await FindingsAsync(Prelude.Of(shape), Prelude.Options(shape.Kind)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task ShapeInACrlfFile_HasTheSameFindings(string name)
    {
        WildShape shape = Find(name);

        Assert.Equal(shape.Expected, await FindingsAsync(Prelude.Of(shape), Prelude.Options(shape.Kind) with { NewLine = "\r\n" }));
    }

    [Theory]
    [MemberData(nameof(Older))]
    public async Task ShapeOfAnthropic12_HasTheSameFindings(string name)
    {
        WildShape shape = Find(name);

        Assert.Equal(shape.Expected, await FindingsAsync(Prelude.Of(shape, isOlder: true), Prelude.Options(shape.Kind, isOlder: true)));
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("da-DK")]
    public async Task OtherCultures_ChangeNothing(string culture)
    {
        (CultureInfo format, CultureInfo text) before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        List<string> plain = [];
        List<string> foreign = [];
        foreach (WildShape shape in Shapes.All.Where(static shape => shape.Expected.Length > 0 || shape.Kind == WildShapeKind.Raw))
        {
            plain.AddRange(await MessagesAsync(shape));
            try
            {
                CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
                foreign.AddRange(await MessagesAsync(shape));
            }
            finally
            {
                (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = before;
            }
        }

        Assert.NotEmpty(plain);
        Assert.Equal(plain, foreign);
    }

    [Fact]
    public async Task OneThread_FindsTheSame()
    {
        foreach (WildShape shape in Shapes.All.Where(static shape => shape.Expected.Length > 1))
        {
            Assert.Equal(shape.Expected, await FindingsAsync(Prelude.Of(shape), Prelude.Options(shape.Kind) with { ConcurrentAnalysis = false }));
        }
    }

    [Fact]
    public async Task DatedHead_IsAFindingWhereDaysAreNotAllowed()
    {
        WildShape shape = Find("Today");

        Assert.Equal(["PG2001 DateTime.Now"], await FindingsAsync(Prelude.Of(shape), Prelude.Options(shape.Kind).WithEditorConfig("promptgen.allow_date_granularity", "none")));
    }

    private static WildShape Find(string name) => Shapes.All.Single(shape => shape.Name == name);

    private static async Task<IEnumerable<string>> FindingsAsync(string source, TestOptions options) =>
        (await RunAsync(source, options)).Select(static found => $"{found.Id} {found.Location.SourceTree!.GetText().ToString(found.Location.SourceSpan).ReplaceLineEndings("\n")}");

    private static async Task<IEnumerable<string>> MessagesAsync(WildShape shape) =>
        (await RunAsync(Prelude.Of(shape), Prelude.Options(shape.Kind))).Select(static found => found.ToString());

    /// <summary>What all analyzers say, in the order of the text. Rules about schemas have no business here.</summary>
    private static async Task<IEnumerable<Diagnostic>> RunAsync(string source, TestOptions options)
    {
        CancellationToken token = TestContext.Current.CancellationToken;
        TestProject project = TestProject.Create([source], options);
        Compilation compilation = project.Compilation;
        Assert.Empty(compilation.GetDiagnostics(token).Where(static found => found.Severity == DiagnosticSeverity.Error));
        CompilationWithAnalyzersOptions run = new(project.AnalyzerOptions, onAnalyzerException: null, options.ConcurrentAnalysis, logAnalyzerExecutionTime: false);
        ImmutableArray<Diagnostic> found = await compilation.WithAnalyzers([.. Catalogue.Analyzers], run).GetAnalyzerDiagnosticsAsync(token);
        return found.OrderBy(static diagnostic => diagnostic.Location.SourceSpan.Start).ThenBy(static diagnostic => diagnostic.Id, StringComparer.Ordinal);
    }
}
