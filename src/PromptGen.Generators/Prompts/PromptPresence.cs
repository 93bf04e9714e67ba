using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using PromptGen.Generators.Prompts.Sinks;

namespace PromptGen.Generators.Prompts;

/// <summary>
/// Whether a compilation can hold a prompt at all. A rule that registers an action on operations makes the compiler bind every method body for it,
/// seconds in a large project; a search for a few words in the sources costs milliseconds, and no file is searched twice.
/// </summary>
internal static class PromptPresence
{
    /// <summary>One of these stands in every request body that is written without an SDK.</summary>
    private static readonly string[] s_raw = ["messages", "cache_control"];

    /// <summary>Parts of the names of the APIs: code that uses one without any of a sink's identifiers, as by <c>with</c>, has a using of it.</summary>
    private static readonly string[] s_referenced = ["Anthropic", "OpenAI", "Extensions.AI", "SemanticKernel", "PromptGen"];

    private static readonly ConditionalWeakTable<Compilation, StrongBox<bool>> s_compilations = new();
    private static readonly ConditionalWeakTable<SyntaxTree, StrongBox<bool>> s_rawTrees = new();

    /// <summary>True if there can be a prompt; the same answer for all rules.</summary>
    public static bool In(Compilation compilation, CancellationToken cancellationToken)
    {
        if (!s_compilations.TryGetValue(compilation, out StrongBox<bool>? known))
        {
            bool found = compilation.SyntaxTrees.Any(tree => HasRaw(tree, cancellationToken)) || HasReferenced(compilation, cancellationToken);
            known = s_compilations.GetValue(compilation, _ => new StrongBox<bool>(found));
        }

        return known.Value;
    }

    private static bool HasRaw(SyntaxTree tree, CancellationToken cancellationToken)
    {
        if (!s_rawTrees.TryGetValue(tree, out StrongBox<bool>? known))
        {
            bool found = Mentions(tree, s_raw, cancellationToken);
            known = s_rawTrees.GetValue(tree, _ => new StrongBox<bool>(found));
        }

        return known.Value;
    }

    private static bool HasReferenced(Compilation compilation, CancellationToken cancellationToken)
    {
        string[] words = [.. PromptSinks.In(compilation).Where(static sink => sink is not RawJsonSink).SelectMany(static sink => sink.Identifiers)];
        return words.Length > 0 && compilation.SyntaxTrees.Any(tree => Mentions(tree, s_referenced, cancellationToken) || Mentions(tree, words, cancellationToken));
    }

    private static bool Mentions(SyntaxTree tree, string[] words, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        string text = tree.GetText(cancellationToken).ToString();
        return words.Any(word => text.IndexOf(word, StringComparison.Ordinal) >= 0);
    }
}
