using Microsoft.CodeAnalysis;
using PromptGen.Generators.Prompts.Requests;

namespace PromptGen.Generators.Prompts.Sinks;

/// <summary>The request types of the official Anthropic SDK that are referenced, in both namespaces.</summary>
internal sealed class AnthropicSymbols
{
    private readonly Dictionary<ISymbol, (PromptFamily Family, PromptRequestKind Kind)> roots = new(SymbolEqualityComparer.Default);

    private AnthropicSymbols(Compilation compilation)
    {
        Add(compilation, "Anthropic.Models.Messages", PromptFamily.Anthropic);
        Add(compilation, "Anthropic.Models.Beta.Messages", PromptFamily.AnthropicBeta);
    }

    /// <summary>Looks the types up; null if there are none.</summary>
    public static AnthropicSymbols? Find(Compilation compilation) => new AnthropicSymbols(compilation) is { roots.Count: > 0 } found ? found : null;

    /// <summary>What a type stands for.</summary>
    public bool TryGet(ITypeSymbol? type, out (PromptFamily Family, PromptRequestKind Kind) root)
    {
        root = default;
        return type is not null && roots.TryGetValue(type, out root);
    }

    private void Add(Compilation compilation, string space, PromptFamily family)
    {
        Add(compilation, space + ".MessageCreateParams", family, PromptRequestKind.Create);
        Add(compilation, space + ".MessageCountTokensParams", family, PromptRequestKind.CountTokens);
        Add(compilation, space + ".Batches.Params", family, PromptRequestKind.Batch);
    }

    private void Add(Compilation compilation, string name, PromptFamily family, PromptRequestKind kind)
    {
        if (compilation.GetTypeByMetadataName(name) is { } type)
        {
            roots[type] = (family, kind);
        }
    }
}
