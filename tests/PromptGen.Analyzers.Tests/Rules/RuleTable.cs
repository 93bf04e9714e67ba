using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;

namespace PromptGen.Analyzers.Tests.Rules;

/// <summary>Writes <c>docs/rules/README.md</c> from the descriptors.</summary>
internal static class RuleTable
{
    public static string Write()
    {
        StringBuilder text = new();
        text.Append("# Rules\n\n");
        text.Append("What the analyzers of PromptGen report. This page is written from the rules themselves; a test compares it.\n\n");
        text.Append("An error stands where the API refuses every request or nothing can be generated, a warning where money or data is lost for certain. ");
        text.Append("Severities are set as usual, for example `dotnet_diagnostic.PG1010.severity = none` in `.editorconfig`; ");
        text.Append("findings in exemplar files take theirs from a `.globalconfig`.\n\n");
        text.Append("| Rule | Title | Category | Severity | Fix |\n|---|---|---|---|---|\n");
        foreach (IGrouping<string, DiagnosticDescriptor> rule in Catalogue.Rules)
        {
            DiagnosticDescriptor first = rule.First();
            string severities = string.Join(" or ", Catalogue.SeveritiesOf(rule.Key)) + (rule.First().IsEnabledByDefault ? "" : ", off by default");
            text.Append(CultureInfo.InvariantCulture, $"| [{rule.Key}]({rule.Key}.md) | {first.Title} | {first.Category} | {severities} | {(Catalogue.HasFix(rule.Key) ? "yes" : "")} |\n");
        }

        text.Append("\n## Ids without a rule\n\n");
        text.Append("PG9005 (XML documentation is not read) is not needed: descriptions are read from the text of the `///` comments themselves, whether or not the compiler parses them, ");
        text.Append("so the prompt is the same with and without `GenerateDocumentationFile`. Of a type from another project or package only `[Description]` counts: ");
        text.Append("the compiler of a build reads neither the comments nor the documentation file of what it refers to, so nothing shows that there ever was a summary, and a rule would be a guess.\n");
        return text.ToString();
    }
}
