using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PromptGen.Generators.Model;
using PromptGen.Generators.Models;
using PromptGen.Generators.Reading;

namespace PromptGen.Generators.Analyzers.Schemas;

/// <summary>A tool without errors, with the symbols behind its model and the options of its file.</summary>
internal sealed class CheckedTool(ToolDeclaration declaration, ToolModel model, IReadOnlyDictionary<string, INamedTypeSymbol> types, AnalysisScope scope, CancellationToken cancellationToken)
{
    private StrictUse? _strict;

    public ToolModel Model => model;

    public INamedTypeSymbol Type => declaration.Type;

    public AttributeData Attribute => declaration.Attribute;

    public AnalysisScope Scope => scope;

    public AnalyzerOptions AnalyzerOptions => scope.AnalyzerOptions;

    public GeneratorOptions GeneratorOptions => scope.Options;

    public Compilation Compilation => scope.Compilation;

    public CancellationToken CancellationToken => cancellationToken;

    public AnalyzerConfigOptions Options { get; } = OptionsOf(declaration, scope.AnalyzerOptions.AnalyzerConfigOptionsProvider);

    public ModelFacts Models => ModelFacts.For(scope.AnalyzerOptions, cancellationToken);

    /// <summary>Whether and by whom the tool is used strict.</summary>
    public StrictUse Strict => _strict ??= new StrictUse(this);

    /// <summary>The identifier of the annotated type.</summary>
    public Location Location => Type.Locations[0];

    /// <summary>The symbol of one of the model's types.</summary>
    public INamedTypeSymbol SymbolOf(TypeModel type) => types[type.CSharpType];

    /// <summary>Every object with its members, in the order of the model.</summary>
    public IEnumerable<CheckedMember> Members => model.Types.OfType<ObjectModel>().SelectMany(type => type.Members.Select(member => new CheckedMember(type, member, SymbolOf(type, member))));

    /// <summary>The place of a member: its identifier, or the annotated type's when it stands in another assembly.</summary>
    public Location LocationOf(CheckedMember member) => InSource(member.Symbol) ?? Location;

    /// <summary>The place of a symbol in the user's own source, or null.</summary>
    public Location? InSource(ISymbol? symbol) => symbol.LocationIn(Type.ContainingAssembly);

    public static Finding Report(DiagnosticDescriptor rule, Location place, params object[] arguments) => new(rule, place, arguments, FindingProperties.None);

    /// <summary>A number from an option; a missing, empty or wrong value means the default.</summary>
    public int Number(string key, int otherwise) =>
        Options.TryGetValue(key, out string? text) && int.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : otherwise;

    /// <summary>A comma separated list from an option, trimmed; the default where the key is missing or empty.</summary>
    public ImmutableArray<string> List(string key, params string[] otherwise)
    {
        string[] given = Options.TryGetValue(key, out string? list) ? [.. list.Split(',').Select(static entry => entry.Trim()).Where(static entry => entry.Length > 0)] : [];
        return [.. given.Length == 0 ? otherwise : given];
    }

    private ISymbol? SymbolOf(ObjectModel type, MemberModel member)
    {
        for (INamedTypeSymbol? level = types[type.CSharpType]; level is not null; level = level.BaseType)
        {
            if (level.GetMembers(member.Name).FirstOrDefault(static symbol => symbol is IPropertySymbol or IFieldSymbol) is { } symbol)
            {
                return symbol;
            }
        }

        return null;
    }

    private static AnalyzerConfigOptions OptionsOf(ToolDeclaration declaration, AnalyzerConfigOptionsProvider provider) =>
        declaration.AttributeReference is { } reference ? provider.GetOptions(reference.SyntaxTree) : provider.GlobalOptions;
}
