using System.Collections.Concurrent;
using System.Reflection;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace PromptGen.Testing;

/// <summary>Walks the object graphs of pipeline values, which must not reach anything that keeps a compilation alive.</summary>
internal static class PipelineValues
{
    private static readonly ConcurrentDictionary<Type, FieldInfo[]> Fields = new();

    /// <summary>
    /// Fails if a value of a step reaches a Roslyn object. A step without a name may hold additional files, which are inputs that a pipeline
    /// filters before it reads them; a named step may not.
    /// </summary>
    public static void AssertFreeOfCompilation(GeneratorRunResult result)
    {
        foreach ((string name, IncrementalGeneratorRunStep step) in PipelineSteps.Named(result))
        {
            AssertFree(step, $"Step '{name}'", mayHoldFiles: false);
        }

        foreach (IncrementalGeneratorRunStep step in PipelineSteps.Unnamed(result))
        {
            AssertFree(step, "A step without a tracking name", mayHoldFiles: true);
        }
    }

    private static void AssertFree(IncrementalGeneratorRunStep step, string what, bool mayHoldFiles)
    {
        foreach ((object value, _) in step.Outputs)
        {
            if (FindLeak(value, mayHoldFiles) is { } leak)
            {
                Assert.Fail($"{what} holds on to {leak}; keep the strings, numbers and flags you need from it instead.");
            }
        }
    }

    /// <summary>The first forbidden object, with the way to it; null if there is none.</summary>
    private static string? FindLeak(object? root, bool mayHoldFiles)
    {
        HashSet<object> seen = new(ReferenceEqualityComparer.Instance);
        Stack<(object? Value, string Path)> open = new([(root, root?.GetType().Name ?? "")]);
        while (open.TryPop(out (object? Value, string Path) next))
        {
            if (next.Value is not { } value || IsLeaf(value, mayHoldFiles) || !seen.Add(value))
            {
                continue;
            }

            if (ForbiddenKind(value) is { } kind)
            {
                return $"{kind} ({value.GetType().Name}) through {next.Path}";
            }

            foreach ((object? child, string name) in Children(value))
            {
                open.Push((child, $"{next.Path}.{name}"));
            }
        }

        return null;
    }

    private static string? ForbiddenKind(object value) => value switch
    {
        ISymbol => nameof(ISymbol),
        SyntaxNode => nameof(SyntaxNode),
        SyntaxTree => nameof(SyntaxTree),
        Compilation => nameof(Compilation),
        SemanticModel => nameof(SemanticModel),
        Location => nameof(Location),
        AdditionalText => nameof(AdditionalText),
        SyntaxReference => nameof(SyntaxReference),
        IOperation => nameof(IOperation),
        _ => null,
    };

    private static bool IsLeaf(object value, bool mayHoldFiles) =>
        value is string or MemberInfo or Assembly or Module or Encoding or SourceText or ParseOptions or AnalyzerConfigOptionsProvider or AnalyzerConfigOptions
        || value.GetType() is { IsPrimitive: true } or { IsEnum: true }
        || (mayHoldFiles && value is AdditionalText);

    private static IEnumerable<(object? Value, string Name)> Children(object value) => value switch
    {
        Delegate function => [(function.Target, "Target")],
        Array array when array.GetType().GetElementType() is { IsPrimitive: false, IsPointer: false } => array.Cast<object?>().Select((item, i) => (item, $"[{i}]")),
        Array => [],
        _ => Fields.GetOrAdd(value.GetType(), Referring).Select(field => (field.GetValue(value), field.PropertyName())),
    };

    private static FieldInfo[] Referring(Type type) =>
        [.. type.AllFields().Where(f => f.FieldType is { IsPrimitive: false, IsPointer: false, IsEnum: false, IsFunctionPointer: false })];
}
