using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using PromptGen.Generators.Prompts.Flow;
using PromptGen.Generators.Rules;

namespace PromptGen.Generators.Analyzers.Sdk;

/// <summary>PG5001: a cache marker under a key that the Anthropic adapter of Microsoft.Extensions.AI does not read.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DeadMarkerAnalyzer : PromptGenAnalyzer
{
    private const string Space = "Microsoft.Extensions.AI";

    private protected override ImmutableArray<DiagnosticDescriptor> Rules { get; } = [Descriptors.PG5001_MarkerNeverSent, Descriptors.PG5001_ToolMarkerNeverSent];

    /// <summary>The official adapter's own extension, so that projects with another adapter are left alone.</summary>
    private protected override ImmutableArray<string> RelevantTypes => [Space + ".AIContentCacheExtensions"];

    private protected override void Register(CompilationStartAnalysisContext context, AnalysisScope scope)
    {
        if (HasOtherAdapter(context.Compilation))
        {
            return;
        }

        MarkerReaders readers = new(context.Compilation);
        context.RegisterOperationAction(found => Analyze(found, readers), OperationKind.SimpleAssignment, OperationKind.Invocation);
    }

    private static bool HasOtherAdapter(Compilation compilation) =>
        compilation.ReferencedAssemblyNames.Any(static assembly => assembly.Name != "Anthropic" && assembly.Name.IndexOf("Anthropic", StringComparison.OrdinalIgnoreCase) >= 0);

    private static void Analyze(OperationAnalysisContext context, MarkerReaders readers)
    {
        (IOperation? Key, IOperation? List) entry = context.Operation switch
        {
            ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.IsIndexer: true, Arguments: { Length: 1 } index } target } => (index[0].Value, target.Instance),
            IInvocationOperation { TargetMethod.Name: "Add" or "TryAdd", Arguments: { Length: 2 } given, Instance: { } instance } => (given[0].Value, instance),
            _ => (null, null),
        };
        (IOperation? key, IOperation? list) = entry;
        if (key.ConstantText() is not ("cache_control" or "cacheControl" or "CacheControl") || list is null || OwnerOf(list) is not { } owner)
        {
            return;
        }

        string text = key.ConstantText()!;
        DiagnosticDescriptor? rule = owner.Name switch
        {
            "AIFunctionFactoryOptions" => text == "CacheControl" ? null : Descriptors.PG5001_ToolMarkerNeverSent,
            "ChatMessage" or "AIContent" or "ChatOptions" => Descriptors.PG5001_MarkerNeverSent,
            _ => null,
        };
        if (rule is not null && !readers.Read(text, context.CancellationToken))
        {
            context.ReportDiagnostic(Diagnostic.Create(rule, context.Operation.Syntax.GetLocation(), text));
        }
    }

    /// <summary>The type that declares the <c>AdditionalProperties</c> which an expression or an initializer is about.</summary>
    private static INamedTypeSymbol? OwnerOf(IOperation list)
    {
        IOperation value = list.Unwrap();
        IPropertyReferenceOperation? property = value switch
        {
            IPropertyReferenceOperation direct => direct,
            ICoalesceAssignmentOperation { Target: IPropertyReferenceOperation target } => target,
            IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ImplicitReceiver } => Initialized(value),
            _ => null,
        };
        return property is { Property: { Name: "AdditionalProperties", ContainingType: var type } } && type.IsIn(Space) ? type : null;
    }

    private static IPropertyReferenceOperation? Initialized(IOperation receiver)
    {
        for (IOperation? parent = receiver.Parent; parent is not null; parent = parent.Parent)
        {
            switch (parent)
            {
                case IObjectCreationOperation creation:
                    return creation.EffectiveParent() is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation target } ? target : null;
                case IMemberInitializerOperation { InitializedMember: IPropertyReferenceOperation member }:
                    return member;
            }
        }

        return null;
    }

    /// <summary>Finds chat clients of the compilation that read a key themselves, which is looked for only where there is something to report.</summary>
    private sealed class MarkerReaders(Compilation compilation)
    {
        public bool Read(string key, CancellationToken cancellationToken) => compilation.SyntaxTrees.Any(tree => Read(tree, key, cancellationToken));

        private bool Read(SyntaxTree tree, string key, CancellationToken cancellationToken)
        {
            if (tree.GetText(cancellationToken).ToString().IndexOf(key, StringComparison.Ordinal) < 0)
            {
                return false;
            }

            // A second model of the tree: the classes may lie in another file than the one under analysis.
            return tree.GetRoot(cancellationToken).DescendantNodes().OfType<ClassDeclarationSyntax>()
                .Where(type => type.BaseList is not null && type.DescendantTokens().Any(token => token.IsKind(SyntaxKind.StringLiteralToken) && token.ValueText == key))
                .Any(type => IsChatClient(type, cancellationToken));
        }

        private bool IsChatClient(ClassDeclarationSyntax type, CancellationToken cancellationToken)
        {
#pragma warning disable RS1030 // The class may lie in another file than the one under analysis, and is bound only before a report.
            SemanticModel model = compilation.GetSemanticModel(type.SyntaxTree);
#pragma warning restore RS1030
            return model.GetDeclaredSymbol(type, cancellationToken) is INamedTypeSymbol symbol && symbol.AllInterfaces.Any(static i => i.Name == "IChatClient" && i.IsIn(Space));
        }
    }
}
