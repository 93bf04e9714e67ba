using System.Collections.Immutable;
using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using PromptGen.Generators.Rules;

namespace PromptGen.Analyzers.Tests.Rules;

/// <summary>Every rule has a page, a help link, an entry in a release file, and tests of a hit, a near miss and its fix.</summary>
public sealed partial class RuleCatalogueTests
{
    private static readonly string[] s_sections = ["## Cause", "## Flagged code", "## Repaired code", "## Why it matters", "## How to verify at run time", "## How to suppress"];

    private static readonly ImmutableDictionary<char, string> s_categories = ImmutableDictionary.CreateRange(
    [
        KeyValuePair.Create('1', "PromptGen.Schema"),
        KeyValuePair.Create('2', "PromptGen.Cache"),
        KeyValuePair.Create('3', "PromptGen.Exemplars"),
        KeyValuePair.Create('4', "PromptGen.Response"),
        KeyValuePair.Create('5', "PromptGen.Sdk"),
        KeyValuePair.Create('9', "PromptGen.Configuration"),
    ]);

    public static TheoryData<string> Ids => [.. Catalogue.Rules.Select(static rule => rule.Key)];

    [Fact]
    public void Ids_AreThoseOfTheDescriptors()
    {
        IEnumerable<string> constants = typeof(RuleIds).GetFields().Where(static field => field.IsLiteral).Select(static field => (string)field.GetRawConstantValue()!);

        Assert.NotEmpty(Catalogue.Rules);
        Assert.Equal(constants.Order(StringComparer.Ordinal), Catalogue.Rules.Select(static rule => rule.Key));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Rule_IsWellFormed(string id)
    {
        Assert.Matches("^PG[123459][0-9]{3}$", id);
        Assert.Single(Catalogue.Rules[id].Select(static rule => rule.Title.ToString()).Distinct(StringComparer.Ordinal));
        Assert.All(Catalogue.Rules[id], rule =>
        {
            Assert.Equal(s_categories[id[2]], rule.Category);
            Assert.Equal($"https://github.com/promptgen/promptgen/blob/main/docs/rules/{id}.md", rule.HelpLinkUri);
            Assert.DoesNotMatch(@"\.$", rule.Title.ToString());
            Assert.Matches(@"^.+\. .+\.$", rule.MessageFormat.ToString());
        });
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Rule_IsReportedByAnAnalyzer(string id) =>
        Assert.All(Catalogue.Rules[id], rule => Assert.Contains(Catalogue.Analyzers, analyzer => analyzer.SupportedDiagnostics.Contains(rule)));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Rule_HasAPage(string id)
    {
        string page = Catalogue.Read("docs", "rules", id + ".md");

        Assert.StartsWith($"# {id}: {Catalogue.Rules[id].First().Title}\n", page, StringComparison.Ordinal);
        Assert.Equal(s_sections, page.Split('\n').Where(static line => line.StartsWith("## ", StringComparison.Ordinal)));
        Assert.Contains($"dotnet_diagnostic.{id}.severity", page, StringComparison.Ordinal);
        Assert.All(Catalogue.SeveritiesOf(id), severity => Assert.Contains(severity.ToString(), page.Split("## Flagged code")[0], StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void Pages_AreThoseOfTheRules()
    {
        IEnumerable<string> pages = Directory.EnumerateFiles(Path.Combine(Catalogue.Root, "docs", "rules"), "PG*.md").Select(static path => Path.GetFileNameWithoutExtension(path));

        Assert.Equal(Catalogue.Rules.Select(static rule => rule.Key), pages.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Table_IsUpToDate()
    {
        string wanted = RuleTable.Write();

        Assert.True(Catalogue.Read("docs", "rules", "README.md") == wanted, $"docs/rules/README.md is stale. Replace its text by:\n\n{wanted}");
    }

    [Fact]
    public void ReleaseFiles_ListTheRules()
    {
        string[] files = ["AnalyzerReleases.Shipped.md", "AnalyzerReleases.Unshipped.md"];
        IEnumerable<string> listed = files
            .SelectMany(static file => ReleaseEntry().Matches(Catalogue.Read("src", "PromptGen.Generators", file)))
            .Select(static match => match.Value)
            .Order(StringComparer.Ordinal);
        IEnumerable<string> wanted = Catalogue.Rules.Select(static rule =>
            $"{rule.Key} | {rule.First().Category} | {(rule.First().IsEnabledByDefault ? Catalogue.SeveritiesOf(rule.Key)[0].ToString() : "Disabled")} | [{rule.First().Title}]({rule.First().HelpLinkUri})");

        Assert.Equal(wanted, listed);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Rule_HasTests(string id)
    {
        Type? tests = typeof(RuleCatalogueTests).Assembly.GetTypes().SingleOrDefault(type => type.Name == id + "Tests");
        Assert.True(tests is not null, $"There is no class {id}Tests.");
        string[] names = [.. tests.GetMethods().Where(static method => method.GetCustomAttribute<FactAttribute>() is not null).Select(static method => method.Name)];

        Assert.Contains(names, static name => name.Contains("_Trigger", StringComparison.Ordinal));
        Assert.Contains(names, static name => name.EndsWith("_DoesNotTrigger", StringComparison.Ordinal));
        if (Catalogue.HasFix(id))
        {
            Assert.Contains(names, static name => name.EndsWith("_IsFixed", StringComparison.Ordinal));
        }
    }

    [GeneratedRegex(@"^PG[0-9]{4} \| .*$", RegexOptions.Multiline)]
    private static partial Regex ReleaseEntry();
}
