using System.Composition;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using PromptGen.CodeFixes;
using PromptGen.CodeFixes.Prompts;

namespace PromptGen.Analyzers.Tests.Rules;

/// <summary>What holds for all fixes.</summary>
public sealed class FixCatalogueTests
{
    public static TheoryData<string> Names => [.. Catalogue.Fixes.Select(static fix => fix.GetType().Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Fix_IsExportedAndSealed(string name)
    {
        Type type = FixNamed(name).GetType();

        Assert.True(type.IsSealed && type.IsPublic, $"{name} must be public and sealed.");
        Assert.True(type.IsSubclassOf(typeof(TextFix)) || type.GetMethod(nameof(CodeFixProvider.GetFixAllProvider))!.DeclaringType == type, $"{name} must say whether it has a FixAll.");
        Assert.True(type.GetCustomAttribute<SharedAttribute>() is not null, $"{name} must be [Shared].");
        Assert.Equal([LanguageNames.CSharp], type.GetCustomAttribute<ExportCodeFixProviderAttribute>()!.Languages);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Fix_IsForRulesOfTheCatalogue(string name)
    {
        CodeFixProvider fix = FixNamed(name);

        Assert.NotEmpty(fix.FixableDiagnosticIds);
        Assert.All(fix.FixableDiagnosticIds, static id => Assert.NotEmpty(Catalogue.Rules[id]));
        Assert.NotEmpty(KeysOf(fix));
        Assert.All(KeysOf(fix), key => Assert.Contains(key[..6], fix.FixableDiagnosticIds));
    }

    /// <summary>The keys are remembered by editors and scripts, so that a change of one must be meant.</summary>
    [Fact]
    public void EquivalenceKeys_AreTheKnownOnes() => Assert.Equal(
        ["PG1001A", "PG1002A", "PG1003A", "PG1004A", "PG1006A", "PG1007A", "PG1007B", "PG1009A", "PG1010A", "PG1011A", "PG1012A", "PG1013A", "PG1013B", "PG1014A", "PG1015A", "PG2001A", "PG2001B", "PG2002A", "PG2002B", "PG2002C", "PG2003A", "PG2003B", "PG2004A", "PG2005A", "PG2005B", "PG2006A", "PG2007A", "PG2007B", "PG2008A", "PG2009A", "PG2010A", "PG2011A", "PG2012A", "PG2015A", "PG3001A", "PG3002A", "PG3002B", "PG3003A", "PG3004A", "PG3006A", "PG4001A", "PG4002A", "PG4003A", "PG4004A", "PG4004B", "PG4005A", "PG4006A", "PG4007A", "PG4009A", "PG5001A", "PG5002A", "PG5003A", "PG5003B", "PG5003C", "PG5004A"],
        Catalogue.Fixes.SelectMany(KeysOf).Order(StringComparer.Ordinal));

    [Fact]
    public void FixAll_IsOfferedWhereTheModelReadsTheSame() => Assert.Equal(
        [
            nameof(AddInitAccessorFix),
            nameof(AddMarkerFix),
            nameof(ExplicitBreakpointFix),
            nameof(LastAnHourFix),
            nameof(MakeInternalFix),
            nameof(MakePartialFix),
            nameof(MarkAdvisoryFix),
            nameof(MoveLineFix),
            nameof(MoveMarkerFix),
            nameof(OrderByKeyFix),
            nameof(RaiseLimitFix),
            nameof(ReadEnumByNameFix),
            nameof(RemoveMarkerFix),
            nameof(RequestJsonFix),
            nameof(SplitBlockFix),
            nameof(UseConstantKeyFix),
        ],
        Catalogue.Fixes.Where(static fix => fix.GetFixAllProvider() is not null).Select(static fix => fix.GetType().Name).Order(StringComparer.Ordinal));

    [Fact]
    public void FixAllThatMovesText_IsForOneDocument() => Assert.All(
        Catalogue.Fixes.Where(static fix => fix is MoveLineFix or SplitBlockFix),
        static fix => Assert.Equal([FixAllScope.Document], fix.GetFixAllProvider()!.GetSupportedFixAllScopes()));

    private static CodeFixProvider FixNamed(string name) => Catalogue.Fixes.Single(fix => fix.GetType().Name == name);

    private static IEnumerable<string> KeysOf(CodeFixProvider fix) => fix.GetType().GetFields(BindingFlags.Static | BindingFlags.Public)
        .Where(static field => field.IsLiteral && field.Name.EndsWith("Key", StringComparison.Ordinal))
        .Select(static field => (string)field.GetRawConstantValue()!);
}
