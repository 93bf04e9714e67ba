using Microsoft.CodeAnalysis;
using PromptGen.Generators.Rules;

namespace PromptGen.Generators.Analyzers;

/// <summary>
/// The one place where a mistake of an analyzer becomes PG9006 instead of AD0001, which would switch the analyzer off. Cancellation passes through.
/// </summary>
internal static class FaultBoundary
{
    /// <summary>Runs an action about a symbol.</summary>
    /// <param name="action">The action.</param>
    /// <param name="context">What it gets.</param>
    /// <param name="symbol">The type or member that the finding names.</param>
    /// <param name="report">Takes the finding.</param>
    public static void Run<T>(Action<T> action, T context, ISymbol? symbol, Action<Diagnostic> report)
    {
        try
        {
            action(context);
        }
        catch (Exception exception) when (IsFault(exception))
        {
            report(Describe(exception, NameOf(symbol), PlaceOf(symbol)));
        }
    }

    /// <summary>Runs an action about a file. The file itself is not asked for: it may be long, and not one that the action reads.</summary>
    public static void Run<T>(Action<T> action, T context, string path, Action<Diagnostic> report)
    {
        try
        {
            action(context);
        }
        catch (Exception exception) when (IsFault(exception))
        {
            report(Describe(exception, path.Substring(path.LastIndexOf('/') + 1), Location.Create(path, default, default)));
        }
    }

    /// <summary>Runs an action about the whole project, whose finding has no better place than its first file.</summary>
    public static Diagnostic? Run(Action action, Compilation compilation)
    {
        try
        {
            action();
            return null;
        }
        catch (Exception exception) when (IsFault(exception))
        {
            Location place = compilation.SyntaxTrees.FirstOrDefault() is { } tree ? Location.Create(tree, default) : Location.None;
            return Describe(exception, compilation.AssemblyName ?? "the project", place);
        }
    }

    /// <summary>True for everything but cancellation.</summary>
    public static bool IsFault(Exception exception) => exception is not OperationCanceledException;

    private static Diagnostic Describe(Exception exception, string name, Location place) =>
        Diagnostic.Create(Descriptors.PG9006_ToolNotGenerated, place, name, exception.GetType().Name);

    private static string NameOf(ISymbol? symbol) => symbol switch
    {
        null => "the project",
        INamespaceOrTypeSymbol => symbol.Name,
        { ContainingType: { } type } => type.Name + "." + symbol.Name,
        _ => symbol.Name,
    };

    private static Location PlaceOf(ISymbol? symbol) => symbol?.Locations.FirstOrDefault(static place => place.IsInSource) ?? Location.None;
}
