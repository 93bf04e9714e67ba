using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace PromptGen.Generators.Prompts.Flow;

/// <summary>The members that a creation expression itself sets.</summary>
internal static class ObjectMembers
{
    /// <summary>Constructor arguments under their parameter's name, then the initializer's assignments.</summary>
    public static IEnumerable<MemberValue> Of(Bound creation) => creation.Operation switch
    {
        IObjectCreationOperation created => Arguments(created, creation).Concat(Initializer(created.Initializer, creation)),
        IAnonymousObjectCreationOperation anonymous => anonymous.Initializers.SelectMany(i => Assignment(i, creation)),
        IWithOperation changed => Initializer(changed.Initializer, creation),
        _ => [],
    };

    /// <summary>The name that an assignment target stands for: a member, or the constant key of an indexer.</summary>
    public static string? NameOf(IOperation target) => target switch
    {
        IPropertyReferenceOperation { Arguments.Length: 1 } indexer => indexer.Arguments[0].Value.ConstantText(),
        IMemberReferenceOperation member => member.Member.Name,
        _ => null,
    };

    private static IEnumerable<MemberValue> Arguments(IObjectCreationOperation created, Bound creation)
    {
        foreach (IArgumentOperation argument in created.Arguments)
        {
            if (argument.ArgumentKind != ArgumentKind.DefaultValue && argument.Parameter is { } parameter)
            {
                yield return new MemberValue(parameter.Name, creation.With(argument.Value), argument);
            }
        }
    }

    private static IEnumerable<MemberValue> Initializer(IObjectOrCollectionInitializerOperation? initializer, Bound creation) =>
        initializer is null ? [] : initializer.Initializers.SelectMany(i => Assignment(i, creation));

    private static IEnumerable<MemberValue> Assignment(IOperation element, Bound creation)
    {
        switch (element)
        {
            case ISimpleAssignmentOperation assignment when NameOf(assignment.Target) is { } name:
                yield return new MemberValue(name, creation.With(assignment.Value), assignment);
                break;
            case IMemberInitializerOperation member when NameOf(member.InitializedMember) is { } name:
                yield return new MemberValue(name, creation.With(member.Initializer), member, null, true);
                break;
            case IInvocationOperation { Arguments.Length: 2 } add when add.Arguments[0].Value.ConstantText() is { } key:
                yield return new MemberValue(key, creation.With(add.Arguments[1].Value), add);
                break;
        }
    }
}
