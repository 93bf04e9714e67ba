using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using PromptGen.Generators.Model;
using PromptGen.Generators.Reading;
using PromptGen.Generators.Rules;

namespace PromptGen.Generators.Analyzers;

/// <summary>A type with <c>[ExtractionTool]</c>. It is read once, when it is first asked for.</summary>
internal sealed class ToolDeclaration(INamedTypeSymbol type, AttributeData attribute, GeneratorOptions options)
{
    private ToolReading? _reading;

    public INamedTypeSymbol Type => type;

    public AttributeData Attribute => attribute;

    /// <summary>The name on the wire.</summary>
    public string Name { get; } = ToolReader.NameOf(type, attribute);

    /// <summary>The path or glob of the exemplar files.</summary>
    public string? Exemplars { get; } = attribute.Named(nameof(ToolModel.Exemplars))?.Value as string;

    public SyntaxReference? AttributeReference => attribute.ApplicationSyntaxReference;

    public ToolReading Read(CancellationToken cancellationToken)
    {
        ToolReading? reading = Volatile.Read(ref _reading);
        if (reading is null)
        {
            FindingList findings = new();
            ToolModel? model = ToolReader.Read(type, attribute, options.Naming, findings, sources: null, cancellationToken);
            if (model is not null && ToolLimits.First(model, options) is { } excess)
            {
                findings.Report(TooLarge(excess, findings.Types));
                model = null;
            }

            reading = new ToolReading(model, [.. findings.Findings], findings.Types);
            reading = Interlocked.CompareExchange(ref _reading, reading, null) ?? reading;
        }

        return reading;
    }

    /// <summary>Whether a place is inside one of the type's own declarations.</summary>
    public bool Contains(Location location) =>
        type.DeclaringSyntaxReferences.Any(reference => reference.SyntaxTree == location.SourceTree && reference.Span.Contains(location.SourceSpan));

    /// <summary>A finding at the type that is too large; at the tool's own where that one stands in no source of the user's.</summary>
    private Finding TooLarge(ToolExcess excess, Dictionary<string, INamedTypeSymbol> types)
    {
        Location place = (types.TryGetValue(excess.Type.CSharpType, out INamedTypeSymbol? known) ? known.LocationIn(type.ContainingAssembly) : null) ?? type.Locations[0];
        object[] arguments = [$"'{excess.Type.Name}'", Text(excess.Count), excess.Unit, Text(excess.Limit), excess.Remedy];
        return new Finding(Descriptors.PG3010_RecordTooLarge, place, arguments, FindingProperties.None);

        static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
    }

    private sealed class FindingList : IFindingSink
    {
        public List<Finding> Findings { get; } = [];

        public Dictionary<string, INamedTypeSymbol> Types { get; } = new(StringComparer.Ordinal);

        public void Report(Finding finding) => Findings.Add(finding);

        public void Reach(string csharpType, INamedTypeSymbol type) => Types[csharpType] = type;
    }
}
