using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using PromptGen.Generators.Exemplars;
using PromptGen.Generators.Model;
using PromptGen.Generators.Prompts;
using PromptGen.Generators.Reading;
using PromptGen.Generators.Rules;

namespace PromptGen.Generators.Analyzers.Configuration;

/// <summary>PG9001: options with values that are not understood, keys that are no options, and options in a place where they are not read.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class OptionAnalyzer : PromptGenAnalyzer
{
    private const string NamingProperty = "build_property.PromptGenPropertyNaming";

    private protected override ImmutableArray<DiagnosticDescriptor> Rules { get; } = [Descriptors.PG9001_OptionValue, Descriptors.PG9001_OptionKey, Descriptors.PG9001_OptionPlace];

    // Raw request bodies are looked at without any reference, and their rules have options.
    private protected override ImmutableArray<string> RelevantTypes => ["System.Object"];

    private protected override void Register(CompilationStartAnalysisContext context, AnalysisScope scope)
    {
        FirstUses uses = new(context.Compilation);
        context.RegisterSemanticModelAction(tree => Analyze(tree, uses));
    }

    private static void Analyze(SemanticModelAnalysisContext context, FirstUses uses)
    {
        Compilation compilation = context.SemanticModel.Compilation;
        SyntaxTree tree = context.SemanticModel.SyntaxTree;
        AnalyzerConfigOptionsProvider provider = context.Options.AnalyzerConfigOptionsProvider;
        if (tree == compilation.SyntaxTrees.FirstOrDefault() && NamingFault(provider.GlobalOptions) is { } property)
        {
            context.ReportDiagnostic(property);
        }

        foreach (Fault fault in FaultsIn(provider.GetOptions(tree), provider.GlobalOptions))
        {
            // The first file that uses the option speaks for all that have it from the same configuration.
            if (uses.In(tree, context.CancellationToken) is { } place
                && compilation.SyntaxTrees.TakeWhile(other => other != tree).All(other => !Has(provider.GetOptions(other), fault) || uses.In(other, context.CancellationToken) is null))
            {
                context.ReportDiagnostic(fault.At(place));
            }
        }
    }

    private static bool Has(AnalyzerConfigOptions options, Fault fault) => options.TryGetValue(fault.Key, out string? value) && value == fault.Value;

    /// <summary>What is wrong with the options of a file, in ordinal order of their keys.</summary>
    private static IEnumerable<Fault> FaultsIn(AnalyzerConfigOptions options, AnalyzerConfigOptions project)
    {
        foreach (string key in options.Keys.Where(static key => key.StartsWith(RuleOptions.Prefix, StringComparison.OrdinalIgnoreCase)).OrderBy(static key => key, StringComparer.Ordinal))
        {
            options.TryGetValue(key, out string? value);
            RuleOption? option = RuleOptions.All.FirstOrDefault(known => known.Has(key));
            string trimmed = value?.Trim() ?? "";
            if (option is null)
            {
                // All keys share their start, which says nothing about how near they are.
                if (Nearest.Of(key.Substring(RuleOptions.Prefix.Length), RuleOptions.All.Select(NameOf)) is { } near)
                {
                    string rest = RuleOptions.All.Any(known => known.Key == RuleOptions.Prefix + near + ".") ? ".default" : "";
                    yield return new Fault(key, value ?? "", Descriptors.PG9001_OptionKey, [key, RuleOptions.Prefix + near + rest]);
                }
            }
            else if (trimmed.Length > 0 && !option.IsValid(trimmed))
            {
                yield return new Fault(key, value!, Descriptors.PG9001_OptionValue, [key, trimmed, option.Allowed, option.Default]);
            }
            else if (trimmed.Length > 0 && option.IsProjectWide && !(project.TryGetValue(key, out string? all) && all.Trim() == trimmed))
            {
                yield return new Fault(key, value!, Descriptors.PG9001_OptionPlace, [key]);
            }
        }
    }

    private static string NameOf(RuleOption option) => option.Key.Substring(RuleOptions.Prefix.Length).TrimEnd('.');

    private static Diagnostic? NamingFault(AnalyzerConfigOptions options) =>
        options.TryGetValue(NamingProperty, out string? naming) && naming.Trim() is { Length: > 0 } value && !Enum.GetNames(typeof(NamingPolicy)).Contains(value, StringComparer.OrdinalIgnoreCase)
            ? Diagnostic.Create(
                Descriptors.PG9001_OptionValue, Location.None, "PromptGenPropertyNaming", value,
                "one of " + string.Join(", ", Enum.GetNames(typeof(NamingPolicy)).Select(static name => $"'{name}'")), nameof(NamingPolicy.SnakeCaseLower))
            : null;

    /// <summary>A key or value that is not understood.</summary>
    private sealed record Fault(string Key, string Value, DiagnosticDescriptor Rule, string[] Arguments)
    {
        public Diagnostic At(Location place) => Diagnostic.Create(Rule, place, Arguments);
    }

    /// <summary>The first attribute or request of each file, which is looked for only where an option is wrong.</summary>
    private sealed class FirstUses(Compilation compilation)
    {
        private readonly ConcurrentDictionary<SyntaxTree, Location?> _places = new();

        public Location? In(SyntaxTree tree, CancellationToken cancellationToken) =>
            _places.TryGetValue(tree, out Location? known) ? known : _places.GetOrAdd(tree, Find(tree, PromptAnalysis.For(compilation), cancellationToken));

        private Location? Find(SyntaxTree tree, PromptAnalysis analysis, CancellationToken cancellationToken)
        {
#pragma warning disable RS1030 // An earlier file decides whether this one reports; it is bound only where an option is wrong.
            SemanticModel model = compilation.GetSemanticModel(tree);
#pragma warning restore RS1030
            foreach (SyntaxNode node in tree.GetRoot(cancellationToken).DescendantNodes())
            {
                bool isUse = node switch
                {
                    AttributeSyntax attribute => IsToolAttribute(model, attribute, cancellationToken),
                    BaseObjectCreationExpressionSyntax or InvocationExpressionSyntax or AnonymousObjectCreationExpressionSyntax or WithExpressionSyntax =>
                        model.GetOperation(node, cancellationToken) is { } operation && analysis.MayBeRoot(operation),
                    _ => false,
                };
                if (isUse)
                {
                    return node.GetLocation();
                }
            }

            return null;
        }

        private static bool IsToolAttribute(SemanticModel model, AttributeSyntax attribute, CancellationToken cancellationToken) =>
            attribute.Name.ToString().IndexOf("ExtractionTool", StringComparison.Ordinal) >= 0
            && model.GetSymbolInfo(attribute, cancellationToken).Symbol?.ContainingType.ToDisplayString() == MetadataNames.ExtractionToolAttribute;
    }
}
