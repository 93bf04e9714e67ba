using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace PromptGen.Generators.Prompts.Flow;

/// <content>Objects: a creation and what the method sets afterwards. Following a property needs the object, and reading an object needs to follow values.</content>
internal sealed partial class ValueResolver
{
    private int nesting;

    /// <summary>Reads an object: its creation, and what the method sets afterwards; null if the creation is not in sight.</summary>
    public ObjectView? Object(Bound value)
    {
        // An object whose member is an object whose member… ends with the source text, but a cycle through locals would not.
        if (nesting > MaxSteps)
        {
            return null;
        }

        nesting++;
        try
        {
            List<Bound> through = [];
            Bound creation = Resolve(value, through);
            return creation.IsElement ? null : View(creation, through);
        }
        finally
        {
            nesting--;
        }
    }

    /// <summary>Reads an object at its creation, with everything its local gets afterwards: <c>var o = new ChatOptions(); o.ModelId = …;</c>.</summary>
    public ObjectView? ObjectWithLaterSets(Bound creation)
    {
        ObjectView? view = Object(creation);
        if (view is not null && creation.Operation.EffectiveParent() is IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator })
        {
            AddSets(bodies.FlowAround(creation.Operation).UsesOf(declarator.Symbol), creation, view);
        }

        return view;
    }

    private ObjectView? View(Bound creation, List<Bound> through)
    {
        if (creation.Operation is not (IObjectCreationOperation or IAnonymousObjectCreationOperation or IWithOperation))
        {
            return null;
        }

        ObjectView view = new(creation.Operation, creation.Operation.Type);
        if (creation.Operation is IWithOperation changed)
        {
            ObjectView? original = Object(creation.With(changed.Operand));
            view.IsComplete = original is { IsComplete: true };
            CopyMembers(original, view);
        }

        foreach (MemberValue member in ObjectMembers.Of(creation))
        {
            view.Add(member);
        }

        foreach (Bound local in Enumerable.Reverse(through))
        {
            AddLaterSets(local, view);
        }

        return view;
    }

    private static void CopyMembers(ObjectView? from, ObjectView to)
    {
        foreach (MemberValue member in from?.Members ?? [])
        {
            to.Add(member);
        }
    }

    private void AddLaterSets(Bound reference, ObjectView view)
    {
        ILocalSymbol local = ((ILocalReferenceOperation)reference.Operation).Local;
        AddSets(bodies.FlowAround(reference.Operation).UsesBefore(local, reference.Operation), reference, view);
    }

    private static void AddSets(IEnumerable<SymbolUse> uses, Bound reference, ObjectView view)
    {
        foreach (SymbolUse use in uses)
        {
            IOperation? condition = ControlDependence.ConditionOf(use.Operation, reference.Operation);
            if (use is { Kind: SymbolUseKind.MemberWrite, Value: { } value, Operation: IAssignmentOperation assignment } && ObjectMembers.NameOf(assignment.Target) is { } name)
            {
                view.Add(new MemberValue(name, reference.With(value), assignment, condition));
            }
            else if (use.Kind == SymbolUseKind.Read && use.Operation is IPropertyReferenceOperation collection && AddedTo(collection) is { } add)
            {
                view.Add(new MemberValue(collection.Property.Name, reference.With(add.Arguments[0].Value), add, condition, true));
            }
            else if (use.Kind == SymbolUseKind.Read && IsInner(use.Operation) && view.Type is { IsRecord: false })
            {
                // What is reached through the property can be changed in place: message.Contents[^1].WithCacheControl(…).
                view.IsComplete = false;
            }
            else if (use is { Kind: SymbolUseKind.Passed, Operation: IInvocationOperation call } && call.TargetMethod.IsInSource() && view.Type is { IsRecord: false })
            {
                view.IsComplete = false;
            }
        }
    }

    private static IInvocationOperation? AddedTo(IPropertyReferenceOperation collection) =>
        collection.EffectiveParent() is IInvocationOperation { TargetMethod.Name: "Add", Arguments.Length: 1 } call && call.Instance?.Unwrap() == collection ? call : null;

    private static bool IsInner(IOperation operation) =>
        operation is IPropertyReferenceOperation { Type: { IsReferenceType: true, SpecialType: not SpecialType.System_String } };
}
