using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using PromptGen.CodeFixes;
using PromptGen.Generators.Analyzers;
using PromptGen.Generators.Rules;

namespace PromptGen.Analyzers.Tests.Rules;

/// <summary>All rules, analyzers and fixes, found by reflection, and the repository's files about them.</summary>
internal static class Catalogue
{
    /// <summary>The descriptors by id; a rule with two forms has two.</summary>
    public static ILookup<string, DiagnosticDescriptor> Rules { get; } = typeof(Descriptors)
        .GetProperties(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
        .Where(static property => property.PropertyType == typeof(DiagnosticDescriptor))
        .Select(static property => (DiagnosticDescriptor)property.GetValue(null)!)
        .OrderBy(static rule => rule.Id, StringComparer.Ordinal)
        .ToLookup(static rule => rule.Id);

    public static IReadOnlyList<DiagnosticAnalyzer> Analyzers { get; } = [.. InstancesOf<DiagnosticAnalyzer>(typeof(PromptGenAnalyzer).Assembly)];

    public static IReadOnlyList<CodeFixProvider> Fixes { get; } = [.. InstancesOf<CodeFixProvider>(typeof(MakePartialFix).Assembly)];

    /// <summary>The folder of the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The severities of a rule, the highest first.</summary>
    public static IReadOnlyList<DiagnosticSeverity> SeveritiesOf(string id) => [.. Rules[id].Select(static rule => rule.DefaultSeverity).Distinct().OrderDescending()];

    public static bool HasFix(string id) => Fixes.Any(fix => fix.FixableDiagnosticIds.Contains(id));

    public static string Read(params ReadOnlySpan<string> path) => File.ReadAllText(Path.Combine([Root, .. path])).ReplaceLineEndings("\n");

    private static IEnumerable<T> InstancesOf<T>(Assembly assembly) => assembly.GetTypes()
        .Where(static type => type.IsSubclassOf(typeof(T)) && !type.IsAbstract)
        .OrderBy(static type => type.Name, StringComparer.Ordinal)
        .Select(static type => (T)Activator.CreateInstance(type)!);

    private static string FindRoot()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "PromptGen.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException($"No folder above '{AppContext.BaseDirectory}' holds PromptGen.sln; run the tests from their output folder in the repository.");
    }
}
