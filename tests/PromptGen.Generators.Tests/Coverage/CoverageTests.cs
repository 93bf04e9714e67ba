using PromptGen.Generators.Tests.Cases;

namespace PromptGen.Generators.Tests.Coverage;

/// <summary>Each case compiles without warnings, round-trips, fits its schema, and has the schema that System.Text.Json exports.</summary>
public sealed class CoverageTests
{
    private static readonly ToolCase[] s_all = [.. DeclarationCases.All, .. NameCases.All, .. TypeCases.All, .. DefaultCases.All, .. UnionCases.All, .. CollectionCases.All, .. FeatureCases.All];

    public static TheoryData<string> Names => new(s_all.Select(static c => c.Name));

    public static TheoryData<string> Defaults => new(DefaultCases.All.Select(static c => c.Name));

    [Theory]
    [MemberData(nameof(Names))]
    public void Tool_WorksAndAgreesWithSystemTextJson(string name)
    {
        ToolCase tool = s_all.Single(c => c.Name == name);
        Verify.Run(TestSource(tool)).LoadAndRun(assembly =>
        {
            RoundTrip.Run(assembly, tool.CaseType, typeof(RoundTrip), nameof(RoundTrip.Check));
            if (!tool.SkipsExporter)
            {
                RoundTrip.Run(assembly, tool.CaseType, typeof(ExporterOracle), nameof(ExporterOracle.Check));
            }
        });
    }

    [Theory]
    [MemberData(nameof(Defaults))]
    public void Defaults_AreThoseOfTheConstructor(string name)
    {
        ToolCase tool = s_all.Single(c => c.Name == name);
        Verify.Run(TestSource(tool)).LoadAndRun(assembly => RoundTrip.Run(assembly, tool.CaseType, typeof(RoundTrip), nameof(RoundTrip.CheckDefaults)));
    }

    private static IReadOnlyList<TestFile> TestSource(ToolCase tool) => [TestFile.Literal("Case.cs", tool.Source)];
}
