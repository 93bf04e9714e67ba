using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PromptGen.Generators.Model;

namespace PromptGen.Generators.Reading;

/// <summary>What one reading of one tool shares: where findings go, and whether an error has been found.</summary>
internal sealed class ReadingSession(IFindingSink? sink, NamingPolicy? naming, bool strict, ISymbol root, ISet<SyntaxTree>? sources, CancellationToken cancellationToken)
{
    public NamingPolicy Naming => naming ?? NamingPolicy.SnakeCaseLower;

    /// <summary>Whether <see cref="Naming"/> is known, so that keys can be judged; the generator joins the project's policy later.</summary>
    public bool HasFinalKeys => naming is not null;

    /// <summary>Whether the declaration itself asks for a strict dialect.</summary>
    public bool Strict => strict;

    /// <summary>Whether an error was found, so that nothing can be generated.</summary>
    public bool Failed { get; private set; }

    /// <summary>The member of the tool's own type that is being read, or that leads to the type being read.</summary>
    public ISymbol? Member { get; private set; }

    /// <summary>Begins to read a member.</summary>
    public void Enter(ISymbol member)
    {
        if (SymbolEqualityComparer.Default.Equals(member.ContainingType, root))
        {
            Member = member;
        }
    }

    /// <summary>Records an error at a symbol; one that stands in no source of the user's is shown at the tool's type.</summary>
    public void Error(DiagnosticDescriptor rule, ISymbol place, params object[] arguments) => Error(rule, place, ImmutableDictionary<string, string?>.Empty, arguments);

    public void Error(DiagnosticDescriptor rule, ISymbol place, ImmutableDictionary<string, string?> properties, params object[] arguments)
    {
        Failed = true;
        Report(rule, place, properties, arguments);
    }

    /// <summary>Records something that does not stop generation.</summary>
    public void Report(DiagnosticDescriptor rule, ISymbol place, ImmutableDictionary<string, string?> properties, params object[] arguments) =>
        sink?.Report(new Finding(rule, LocationOf(place), arguments, properties));

    /// <summary>Records an error at a place in the source, which is computed only where findings are taken.</summary>
    public void Error(DiagnosticDescriptor rule, Func<Location> place, ImmutableDictionary<string, string?> properties, params object[] arguments)
    {
        Failed = true;
        Report(rule, place, properties, arguments);
    }

    public void Report(DiagnosticDescriptor rule, Func<Location> place, ImmutableDictionary<string, string?> properties, params object[] arguments) =>
        sink?.Report(new Finding(rule, place() is var own && own.IsIn(root.ContainingAssembly) ? own : root.Locations[0], arguments, properties));

    /// <summary>Tells which symbol a type of the model is.</summary>
    public void Reach(string csharpType, INamedTypeSymbol type) => sink?.Reach(csharpType, type);

    /// <summary>Stops generation without a finding, where the compiler reports the cause itself.</summary>
    public void Fail() => Failed = true;

    /// <summary>Notes the files that a type's declarations stand in, those of its bases and interfaces and of the types around it.</summary>
    public void LookAt(INamedTypeSymbol type)
    {
        if (sources is null || type.DeclaringSyntaxReferences.IsEmpty)
        {
            return;
        }

        LookAtDeclarations(type);
        for (INamedTypeSymbol? level = type.BaseType; level is not null; level = level.BaseType)
        {
            LookAtDeclarations(level);
        }

        foreach (INamedTypeSymbol contract in type.AllInterfaces)
        {
            LookAtDeclarations(contract);
        }
    }

    public void ThrowIfCancelled() => cancellationToken.ThrowIfCancellationRequested();

    /// <summary>The documentation comment of a symbol of the user's own source; null for others: the compiler of a build does not read the documentation of assemblies.</summary>
    public string? DocumentationOf(ISymbol symbol) => DocumentationComments.Of(symbol.DeclarationsIn(root.ContainingAssembly), cancellationToken);

    private void LookAtDeclarations(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? level = type; level is not null; level = level.ContainingType)
        {
            foreach (SyntaxReference declaration in level.DeclaringSyntaxReferences)
            {
                sources!.Add(declaration.SyntaxTree);
            }
        }
    }

    private Location LocationOf(ISymbol place) => place.LocationIn(root.ContainingAssembly) ?? root.Locations[0];
}
