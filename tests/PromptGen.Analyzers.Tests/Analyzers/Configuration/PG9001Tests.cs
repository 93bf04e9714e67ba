using Microsoft.CodeAnalysis;
using PromptGen.Analyzers.Tests.Rules;
using PromptGen.Generators.Analyzers.Configuration;
using PromptGen.Testing;
using Verify = PromptGen.Testing.AnalyzerVerifier<PromptGen.Generators.Analyzers.Configuration.OptionAnalyzer>;

namespace PromptGen.Analyzers.Tests.Analyzers.Configuration;

public sealed class PG9001Tests
{
    private const string Marked = "using PromptGen;\n[{|#0:ExtractionTool|}] partial record Invoice(string Number);\nclass C { object S(string d) => new { model = \"m\", messages = new[] { d } }; }\n";
    private const string Unmarked = "using PromptGen;\n[ExtractionTool] partial record Invoice(string Number);\nclass C { object S(string d) => new { model = \"m\", messages = new[] { d } }; }\n";

    private static readonly string[] s_ofTheProject =
        ["promptgen.model_data", "promptgen.max_exemplar_file_bytes", "promptgen.max_exemplar_bytes", "promptgen.max_members", "promptgen.max_enum_members"];

    /// <summary>Each key with a value that is understood, one that is not, what is allowed and the default.</summary>
    public static TheoryData<string, string, string?, string, string> Keys => new()
    {
        { "promptgen.providers", "openai", "openai, mistral", "a list of 'anthropic' and 'openai'", "anthropic, openai" },
        { "promptgen.models", "claude-haiku-4-5, x", null, "", "" },
        { "promptgen.model_data", "eng/models.json", null, "", "" },
        { "promptgen.min_cacheable_tokens.default", "2048", "-1", "a whole number from 0", "4096" },
        { "promptgen.min_cacheable_tokens.claude-haiku-4-5", "2048", "4k", "a whole number from 0", "4096" },
        { "promptgen.forced_tool_unsupported_models", "claude-x*", null, "", "" },
        { "promptgen.prefix_strictness", "Unproven", "strict", "'volatile' or 'unproven'", "volatile" },
        { "promptgen.max_hops", "3", "4", "a whole number from 0 to 3", "2" },
        { "promptgen.volatile_members", "M:A.B(System.String,System.Int32)|P:A.C", "A.B", "a list of documentation ids such as M:Acme.Prompts.Build, separated by |", "" },
        { "promptgen.stable_members", "P:A.C", "M:A.B|Rules", "a list of documentation ids such as M:Acme.Prompts.Build, separated by |", "" },
        { "promptgen.allow_date_granularity", "none", "hour", "'day' or 'none'", "day" },
        { "promptgen.reorder_min_tokens", "0", "1.5", "a whole number from 0", "256" },
        { "promptgen.strict", "ALWAYS", "yes", "'auto', 'always' or 'never'", "auto" },
        { "promptgen.strict.max_optional", "30", "x", "a whole number from 0", "24" },
        { "promptgen.strict.max_unions", "30", "x", "a whole number from 0", "16" },
        { "promptgen.strict.max_tools", "30", "x", "a whole number from 0", "20" },
        { "promptgen.tool_name_max_length", "128", "129", "a whole number from 1 to 128", "64" },
        { "promptgen.max_properties", "10", "ten", "a whole number from 0", "60" },
        { "promptgen.description_min_length", "10", "-5", "a whole number from 0", "0" },
        { "promptgen.description_exempt", "anything, at all", null, "", "" },
        { "promptgen.max_tokens_factor", "2.5", "0", "a number above 0", "4" },
        { "promptgen.min_exemplars", "20", "some", "a whole number from 0", "0" },
        { "promptgen.max_exemplar_file_bytes", "2000000", "2 MB", "a whole number from 0", "1048576" },
        { "promptgen.max_exemplar_bytes", "9000000", "-1", "a whole number from 0", "8388608" },
        { "promptgen.max_members", "3000", "many", "a whole number from 0", "2000" },
        { "promptgen.max_enum_members", "3000", "1k", "a whole number from 0", "1000" },
        { "promptgen.analyze_tests", "TRUE", "1", "'true' or 'false'", "false" },
    };

    [Fact]
    public void Keys_AreAllOptions() => Assert.Equal(
        RuleOptions.All.Select(static option => option.Key.TrimEnd('.')).Order(StringComparer.Ordinal),
        Keys.Select(static row => row.Data.Item1.StartsWith("promptgen.min_cacheable_tokens", StringComparison.Ordinal) ? "promptgen.min_cacheable_tokens" : row.Data.Item1).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void Page_ListsAllOptionsWithTheirDefaults()
    {
        string page = Catalogue.Read("docs", "rules", "PG9001.md");

        Assert.All(RuleOptions.All, option => Assert.Contains($"| `{option.Key.TrimEnd('.')}` | {(option.Default.Length == 0 ? "" : $"`{option.Default}` ")}|", page, StringComparison.Ordinal));
    }

    /// <summary>The floors of single models have no property: their names are no MSBuild names.</summary>
    [Fact]
    public void Targets_GiveEachOptionAnMSBuildProperty()
    {
        string targets = Catalogue.Read("src", "PromptGen", "build", "PromptGen.targets");

        Assert.All(RuleOptions.All.Where(static option => !option.Key.EndsWith('.')), option => Assert.Contains($"<PromptGenOption Include=\"{option.Key}\" ", targets, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public async Task WrongValue_TriggersAtTheFirstUse(string key, string valid, string? wrong, string allowed, string otherwise)
    {
        Assert.NotEqual(valid, wrong);
        if (wrong is not null)
        {
            ExpectedDiagnostic expected = new("PG9001", 0)
            {
                Message = $"'{key}' has the value '{wrong}', which is not {allowed}. The default '{otherwise}' is used, so correct the value.",
                Severity = DiagnosticSeverity.Warning,
            };
            await Verify.AnalyzerAsync(Marked, TestOptions.Default.WithEditorConfig(key, wrong), expected);
            await Verify.AnalyzerAsync(Marked, TestOptions.Default.WithGlobalConfig(key, wrong), expected);
        }
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public async Task ValidOrEmptyValue_DoesNotTrigger(string key, string valid, string? wrong, string allowed, string otherwise)
    {
        Assert.True(wrong is null == (allowed.Length + otherwise.Length == 0));
        await Verify.AnalyzerAsync(Unmarked, s_ofTheProject.Contains(key) ? TestOptions.Default.WithGlobalConfig(key, valid) : TestOptions.Default.WithEditorConfig(key, valid));
        await Verify.AnalyzerAsync(Unmarked, TestOptions.Default.WithEditorConfig(key, ""));
    }

    [Fact]
    public async Task OptionOfTheProjectInASection_TriggersUnlessItIsTheProjects()
    {
        foreach ((string key, string valid) in Keys.Select(static row => (row.Data.Item1, row.Data.Item2)).Where(static row => s_ofTheProject.Contains(row.Item1)))
        {
            ExpectedDiagnostic expected = new("PG9001", 0)
            {
                Message = $"'{key}' holds for the whole project, and a section of an .editorconfig does not reach it. Set it in a .globalconfig, or as an MSBuild property.",
                Severity = DiagnosticSeverity.Warning,
            };
            await Verify.AnalyzerAsync(Marked, TestOptions.Default.WithEditorConfig(key, valid), expected);
            await Verify.AnalyzerAsync(Unmarked, TestOptions.Default.WithGlobalConfig(key, valid).WithEditorConfig(key, valid));
        }
    }

    [Fact]
    public Task NoOption_DoesNotTrigger() => Verify.AnalyzerAsync(Unmarked);

    [Theory]
    [InlineData("promptgen.max_hop", "promptgen.max_hops")]
    [InlineData("promptgen.maxhops", "promptgen.max_hops")]
    [InlineData("promptgen.prefix-strictness", "promptgen.prefix_strictness")]
    [InlineData("promptgen.strict.max_optionals", "promptgen.strict.max_optional")]
    [InlineData("promptgen.analyse_tests", "promptgen.analyze_tests")]
    [InlineData("promptgen.min_cacheable_tokens", "promptgen.min_cacheable_tokens.default")]
    public Task NearKey_Triggers(string key, string near) => Verify.AnalyzerAsync(
        Marked,
        TestOptions.Default.WithEditorConfig(key, "1"),
        new ExpectedDiagnostic("PG9001", 0) { Message = $"'{key}' is not an option of PromptGen (did you mean '{near}'?). It has no effect, so correct the key.", Severity = DiagnosticSeverity.Warning });

    [Theory]
    [InlineData("promptgen.colour")]
    [InlineData("prompts.max_hop")]
    public Task OtherKey_DoesNotTrigger(string key) => Verify.AnalyzerAsync(Unmarked, TestOptions.Default.WithEditorConfig(key, "1"));

    [Fact]
    public Task FirstRequest_TriggersWhereThereIsNoTool() => Verify.AnalyzerAsync(
        "class C { int x = 1 + 2; object S(string d) => {|PG9001:new { model = \"m\", messages = new[] { d } }|}; object T(string d) => new { model = \"m\", messages = new[] { d } }; }",
        TestOptions.Default.WithEditorConfig("promptgen.max_hops", "x"));

    [Fact]
    public Task SeveralFiles_TriggerOncePerConfiguration() => Verify.AnalyzerAsync(
        [
            ("A.cs", "class A { }"),
            ("B.cs", "class B { object S(string d) => {|PG9001:new { model = \"m\", messages = new[] { d } }|}; }"),
            ("C.cs", "class C { object S(string d) => new { model = \"m\", messages = new[] { d } }; }"),
            new TestFile("D.cs", "class D { object S(string d) => {|PG9001:new { model = \"m\", messages = new[] { d } }|}; }").WithConfig("promptgen.max_hops", "y"),
        ],
        TestOptions.Default.WithEditorConfig("promptgen.max_hops", "x"));

    [Fact]
    public Task ProjectWithoutUse_DoesNotTrigger() => Verify.AnalyzerAsync("class C { object S(string d) => new { d }; }", TestOptions.Default.WithEditorConfig("promptgen.max_hops", "x"));

    [Fact]
    public Task WrongProperty_TriggersWithoutPlace() => Verify.AnalyzerAsync(
        Unmarked,
        TestOptions.Default.WithProperty("PromptGenPropertyNaming", "Kebab"),
        new ExpectedDiagnostic("PG9001")
        {
            Message = "'PromptGenPropertyNaming' has the value 'Kebab', which is not one of 'SnakeCaseLower', 'CamelCase', 'KebabCaseLower', 'AsDeclared', 'SnakeCaseUpper', 'KebabCaseUpper'. The default 'SnakeCaseLower' is used, so correct the value.",
        });

    [Theory]
    [InlineData("")]
    [InlineData("camelcase")]
    public Task RightProperty_DoesNotTrigger(string value) => Verify.AnalyzerAsync(Unmarked, TestOptions.Default.WithProperty("PromptGenPropertyNaming", value));
}
