using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace PromptGen.Generators.Analyzers.Schemas;

/// <summary>How the requests of a compilation use a tool, as far as constants say. The sources are searched once, when a rule first asks.</summary>
/// <param name="Models">The models that <c>WithModel</c> names.</param>
/// <param name="ChoosesStrict">Whether <c>WithOutputMode</c> chooses a mode with a strict schema.</param>
internal sealed record ToolUses(ImmutableArray<string> Models, bool ChoosesStrict)
{
    private const string WithModel = "WithModel";
    private const string WithOutputMode = "WithOutputMode";

    private static readonly ConditionalWeakTable<Compilation, Dictionary<string, ToolUses>> s_known = new();
    private static readonly ToolUses s_none = new([], false);

    public static ToolUses Of(Compilation compilation, INamedTypeSymbol tool, CancellationToken cancellationToken)
    {
        if (!s_known.TryGetValue(compilation, out Dictionary<string, ToolUses>? uses))
        {
            Dictionary<string, ToolUses> found = Find(compilation, cancellationToken);
            uses = s_known.GetValue(compilation, _ => found);
        }

        return uses.TryGetValue(KeyOf(tool), out ToolUses? known) ? known : s_none;
    }

    private static Dictionary<string, ToolUses> Find(Compilation compilation, CancellationToken cancellationToken)
    {
        Dictionary<string, ToolUses> uses = new(StringComparer.Ordinal);
        foreach (SyntaxTree tree in compilation.SyntaxTrees)
        {
            SourceText text = tree.GetText(cancellationToken);
            if (!Mentions(text))
            {
                continue;
            }

            SemanticModel semantics = compilation.GetSemanticModel(tree);
            foreach (InvocationExpressionSyntax call in tree.GetRoot(cancellationToken).DescendantNodes().OfType<InvocationExpressionSyntax>().Where(IsSetting))
            {
                Add(uses, call, semantics, cancellationToken);
            }
        }

        return uses;
    }

    /// <summary>A look at the characters spares binding and walking nearly every file.</summary>
    private static bool Mentions(SourceText text)
    {
        string source = text.ToString();
        return source.Contains(WithModel) || source.Contains(WithOutputMode);
    }

    private static bool IsSetting(InvocationExpressionSyntax call) =>
        call is { ArgumentList.Arguments.Count: 1, Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: WithModel or WithOutputMode } };

    private static void Add(Dictionary<string, ToolUses> uses, InvocationExpressionSyntax call, SemanticModel semantics, CancellationToken cancellationToken)
    {
        if (semantics.GetSymbolInfo(call, cancellationToken).Symbol is not IMethodSymbol { ContainingType: { Name: "ExtractionRequest", TypeArguments.Length: 1 } type } method
            || type.TypeArguments[0] is not INamedTypeSymbol tool
            || type.ContainingNamespace.ToDisplayString() != "PromptGen")
        {
            return;
        }

        ExpressionSyntax argument = call.ArgumentList.Arguments[0].Expression;
        ToolUses known = uses.TryGetValue(KeyOf(tool), out ToolUses? found) ? found : s_none;
        uses[KeyOf(tool)] = method.Name == WithOutputMode
            ? known with { ChoosesStrict = known.ChoosesStrict || semantics.GetSymbolInfo(argument, cancellationToken).Symbol is IFieldSymbol { Name: "StrictTool" or "JsonSchema" } }
            : semantics.GetConstantValue(argument, cancellationToken) is { HasValue: true, Value: string model } ? known with { Models = known.Models.Add(model) } : known;
    }

    private static string KeyOf(INamedTypeSymbol tool) => Reading.MetadataNames.Of(tool);
}
