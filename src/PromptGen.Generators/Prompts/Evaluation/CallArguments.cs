using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace PromptGen.Generators.Prompts.Evaluation;

/// <summary>The arguments of a call as they are written.</summary>
internal static class CallArguments
{
    /// <summary>The values from <paramref name="start"/> on, with the elements of a <c>params</c> array in place of the array.</summary>
    public static IReadOnlyList<IOperation> Expand(ImmutableArray<IArgumentOperation> arguments, int start = 0)
    {
        List<IOperation> values = [];
        foreach (IArgumentOperation argument in arguments.Skip(start))
        {
            switch (argument)
            {
                case { ArgumentKind: ArgumentKind.DefaultValue }:
                    break;
                case { ArgumentKind: ArgumentKind.ParamArray, Value: IArrayCreationOperation { Initializer: { } elements } }:
                    values.AddRange(elements.ElementValues);
                    break;
                case { ArgumentKind: ArgumentKind.ParamCollection, Value: ICollectionExpressionOperation elements }:
                    values.AddRange(elements.Elements);
                    break;
                default:
                    values.Add(argument.Value);
                    break;
            }
        }

        return values;
    }
}
