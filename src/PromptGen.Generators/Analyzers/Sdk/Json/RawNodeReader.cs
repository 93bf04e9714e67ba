using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using PromptGen.Generators.Prompts;
using PromptGen.Generators.Prompts.Flow;

namespace PromptGen.Generators.Analyzers.Sdk.Json;

/// <summary>Reads a request body from the operations that build it.</summary>
/// <param name="analysis">Follows values.</param>
/// <param name="cancellationToken">Cancels the reading.</param>
internal sealed class RawNodeReader(PromptAnalysis analysis, CancellationToken cancellationToken)
{
    private const int MaxDepth = 16;

    /// <summary>Reads a value.</summary>
    public RawNode Read(IOperation value, int depth = 0)
    {
        IOperation source = depth < MaxDepth ? analysis.SourceOf(value, cancellationToken) : value.Unwrap();
        Location place = source.Syntax.GetLocation();
        return source switch
        {
            _ when depth >= MaxDepth => new RawNode(RawNodeKind.Unknown, place),
            _ when source.IsNull() => new RawNode(RawNodeKind.Null, place),
            { Type.SpecialType: SpecialType.System_String } => new RawNode(RawNodeKind.Text, place) { Text = analysis.TextOf(source, cancellationToken).Constant },
            IAnonymousObjectCreationOperation anonymous => Object(anonymous.Initializers, place, depth),
            IObjectCreationOperation { Type.Name: "Dictionary" or "JsonObject", Initializer: { } initializer } => Object(initializer.Initializers, place, depth),
            IArrayCreationOperation { Initializer: { } initializer } => List(initializer.ElementValues, place, depth),
            ICollectionExpressionOperation collection => List(collection.Elements, place, depth),
            // From .NET 9 on, the elements of new JsonArray(a, b) are a span.
            IObjectCreationOperation { Type.Name: "JsonArray", Arguments: { Length: 1 } arguments } when arguments[0].Value.Unwrap() is ICollectionExpressionOperation span => List(span.Elements, place, depth),
            IObjectCreationOperation { Type.Name: "List" or "JsonArray", Initializer: { } initializer } =>
                List(initializer.Initializers.Select(static i => i is IInvocationOperation { Arguments.Length: 1 } add ? add.Arguments[0].Value : i), place, depth),
            IObjectCreationOperation { Type.Name: "JsonArray", Arguments: { Length: 1 } arguments } when arguments[0].Value is IArrayCreationOperation { Initializer: { } initializer } => List(initializer.ElementValues, place, depth),
            _ => new RawNode(RawNodeKind.Unknown, place),
        };
    }

    private RawNode Object(IEnumerable<IOperation> initializers, Location place, int depth)
    {
        RawNode node = new(RawNodeKind.Object, place);
        foreach (IOperation initializer in initializers)
        {
            switch (initializer)
            {
                case ISimpleAssignmentOperation { Target: var target, Value: var value } when ObjectMembers.NameOf(target) is { } name:
                    node.Members.Add(new RawMember(name, NamePlace(initializer, target), Read(value, depth + 1)));
                    break;
                case IInvocationOperation { Arguments: { Length: 2 } arguments } when arguments[0].Value.ConstantText() is { } key:
                    node.Members.Add(new RawMember(key, arguments[0].Value.Syntax.GetLocation(), Read(arguments[1].Value, depth + 1)));
                    break;
            }
        }

        return node;
    }

    private RawNode List(IEnumerable<IOperation> elements, Location place, int depth)
    {
        RawNode node = new(RawNodeKind.List, place);
        foreach (IOperation element in elements)
        {
            node.Items.Add(element is ISpreadOperation ? new RawNode(RawNodeKind.Unknown, element.Syntax.GetLocation()) : Read(element, depth + 1));
        }

        return node;
    }

    private static Location NamePlace(IOperation member, IOperation target) => member.Syntax switch
    {
        AnonymousObjectMemberDeclaratorSyntax { NameEquals: { } named } => named.Name.GetLocation(),
        AnonymousObjectMemberDeclaratorSyntax { Expression: var expression } => expression.GetLocation(),
        _ when target is IPropertyReferenceOperation { Arguments: { Length: 1 } key } => key[0].Value.Syntax.GetLocation(),
        _ => target.Syntax.GetLocation(),
    };
}
