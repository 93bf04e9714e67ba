using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace PromptGen.Generators.Prompts.Flow;

/// <summary>Takes a list apart: collection expressions, arrays, initializers, <c>Add</c> calls on a local, methods that return or yield.</summary>
internal sealed class ListReader(ValueResolver resolver)
{
    private const int MaxNesting = 12;

    private int nesting;

    /// <summary>Reads a list. What cannot be taken apart becomes an opaque item, and the list incomplete.</summary>
    public ListView Read(Bound list)
    {
        List<ListItem> items = [];
        bool complete = Read(list, items);
        return new ListView(items, complete);
    }

    private static bool Opaque(Bound list, List<ListItem> items)
    {
        items.Add(new ListItem(list with { IsElement = true }, null, true));
        return false;
    }

    private bool Read(Bound list, List<ListItem> items)
    {
        List<Bound> through = [];
        Bound source = resolver.Resolve(list, through);
        if (source.IsElement || nesting >= MaxNesting)
        {
            return Opaque(source, items);
        }

        nesting++;
        bool complete = ReadSource(source, items);
        foreach (Bound local in Enumerable.Reverse(through))
        {
            complete &= ReadChanges(local, items);
        }

        nesting--;
        return complete;
    }

    private bool ReadSource(Bound source, List<ListItem> items)
    {
        switch (source.Operation)
        {
            case ICollectionExpressionOperation collection:
                return All(collection.Elements, source, items);
            case IArrayCreationOperation { Initializer: { } initializer }:
                return All(initializer.ElementValues, source, items);
            case IArrayCreationOperation { Initializer: null } array when array.DimensionSizes.All(static size => size.ConstantValue is { HasValue: true, Value: 0 }):
                return true;
            case IObjectCreationOperation created when !IsText(created.Type):
                return ReadCreation(created, source, items);
            case IObjectOrCollectionInitializerOperation initializer:
                return initializer.Initializers.Aggregate(true, (complete, element) => AddOf(element, source, items) && complete);
            case IInvocationOperation call:
                return ReadCall(call, source, items);
            default:
                return Opaque(source, items);
        }
    }

    private bool All(IEnumerable<IOperation> elements, Bound source, List<ListItem> items)
    {
        bool complete = true;
        foreach (IOperation element in elements)
        {
            if (element is ISpreadOperation spread)
            {
                complete &= Read(source.With(spread.Operand), items);
            }
            else
            {
                items.Add(new ListItem(source.With(element)));
            }
        }

        return complete;
    }

    private bool ReadCreation(IObjectCreationOperation created, Bound source, List<ListItem> items)
    {
        bool complete = true;
        foreach (IArgumentOperation argument in created.Arguments)
        {
            if (argument.ArgumentKind != ArgumentKind.DefaultValue && argument.Value.Unwrap().Type?.SpecialType is not SpecialType.System_Int32)
            {
                complete &= Read(source.With(argument.Value), items);
            }
        }

        foreach (IOperation element in created.Initializer?.Initializers ?? [])
        {
            complete &= AddOf(element, source, items);
        }

        return complete;
    }

    private static bool AddOf(IOperation element, Bound source, List<ListItem> items)
    {
        if (element is IInvocationOperation { Arguments.Length: >= 1 } add)
        {
            items.Add(new ListItem(source.With(add.Arguments[add.Instance is null ? add.Arguments.Length - 1 : 0].Value)));
            return true;
        }

        return element is IAssignmentOperation;
    }

    private bool ReadCall(IInvocationOperation call, Bound source, List<ListItem> items)
    {
        string name = call.TargetMethod.Name;
        bool isEnumerable = call.TargetMethod.ContainingType.Is("System.Linq.Enumerable");
        IOperation? subject = call.Instance ?? (call.Arguments.Length > 0 ? call.Arguments[0].Value : null);
        switch (name)
        {
            case "ToList" or "ToArray" or "AsEnumerable" or "AsReadOnly" or "ToImmutableArray" or "ToImmutableList" or "Cast" when subject is not null:
                return Read(source.With(subject), items);
            case "Empty" when call.Arguments.IsEmpty:
                return true;
            case "Append" when isEnumerable:
                bool complete = Read(source.With(subject!), items);
                items.Add(new ListItem(source.With(call.Arguments[1].Value)));
                return complete;
            case "Prepend" when isEnumerable:
                items.Add(new ListItem(source.With(call.Arguments[1].Value)));
                return Read(source.With(subject!), items);
            case "Concat" when isEnumerable:
                return Read(source.With(subject!), items) & Read(source.With(call.Arguments[1].Value), items);
            case "Create" or "CreateRange" or "Of" when call.TargetMethod.ContainingType.IsIn("System.Collections.Immutable") && call.Arguments.Length == 1:
                return Read(source.With(call.Arguments[0].Value), items);
            case "Select" when isEnumerable && call.Arguments[1].Value.Lambda() is { } lambda:
                return ReadSelect(lambda, source.With(subject!), source, items);
            default:
                return ReadIterator(call, source, items) ?? Opaque(source, items);
        }
    }

    private static bool ReadSelect(IAnonymousFunctionOperation lambda, Bound from, Bound source, List<ListItem> items)
    {
        EvaluationScope scope = lambda.Symbol.Parameters.Length > 0 ? source.Scope.EnterLambda(lambda.Symbol.Parameters[0], from) : source.Scope;
        foreach (IOperation value in SourceBodies.ReturnsOf(lambda.Body))
        {
            items.Add(new ListItem(new Bound(value, scope), lambda, true));
        }

        return false;
    }

    private bool? ReadIterator(IInvocationOperation call, Bound source, List<ListItem> items)
    {
        if (source.Scope.Depth >= EvaluationScope.MaxDepth || !ValueResolver.IsInlinable(call.TargetMethod)
            || resolver.Bodies.BodyOf(call.TargetMethod, resolver.CancellationToken) is not { } body || SourceBodies.YieldsOf(body) is not { Length: > 0 } yields)
        {
            return null;
        }

        EvaluationScope scope = source.Scope.Enter(call.Arguments, source.Scope);
        bool complete = true;
        foreach (IReturnOperation yield in yields)
        {
            IOperation? condition = ControlDependence.ConditionOf(yield, body);
            bool repeated = condition is ILoopOperation;
            items.Add(new ListItem(new Bound(yield.ReturnedValue!, scope), condition, repeated));
            complete &= !repeated;
        }

        return complete;
    }

    private bool ReadChanges(Bound reference, List<ListItem> items)
    {
        ILocalSymbol local = ((ILocalReferenceOperation)reference.Operation).Local;
        bool complete = true;
        foreach (SymbolUse use in resolver.Bodies.FlowAround(reference.Operation).UsesBefore(local, reference.Operation))
        {
            IOperation? condition = ControlDependence.ConditionOf(use.Operation, reference.Operation);
            bool repeated = ControlDependence.RepetitionOf(use.Operation, reference.Operation) is not null;
            complete &= use.Kind switch
            {
                SymbolUseKind.Call => Change((IInvocationOperation)use.Operation, reference, condition, repeated, items),
                SymbolUseKind.MemberWrite => false,
                SymbolUseKind.Passed => use.Operation is not IInvocationOperation call || !call.TargetMethod.IsInSource() || call.Encloses(reference.Operation),
                _ => true,
            };
        }

        return complete;
    }

    private bool Change(IInvocationOperation call, Bound reference, IOperation? condition, bool repeated, List<ListItem> items)
    {
        switch (call.TargetMethod.Name)
        {
            case "Add" or "AddLast" or "Enqueue" when call.Arguments.Length == 1:
                items.Add(new ListItem(reference.With(call.Arguments[0].Value), condition, repeated));
                return !repeated;
            case "AddRange" when call.Arguments.Length == 1:
                List<ListItem> added = [];
                bool complete = Read(reference.With(call.Arguments[0].Value), added);
                items.AddRange(added.Select(item => item with { Condition = item.Condition ?? condition, IsRepeated = item.IsRepeated || repeated }));
                return complete && !repeated;
            case "Insert" when call.Arguments.Length == 2 && call.Arguments[0].Value.ConstantValue is { HasValue: true, Value: 0 } && !repeated:
                items.Insert(0, new ListItem(reference.With(call.Arguments[1].Value), condition));
                return true;
            case "Clear" when condition is null:
                items.Clear();
                return true;
            case "Insert" or "InsertRange" or "Remove" or "RemoveAt" or "RemoveRange" or "RemoveAll" or "Clear" or "Reverse" or "Sort" or "AddFirst":
                return false;
            default:
                return true;
        }
    }

    private static bool IsText(ITypeSymbol? type) => type?.SpecialType == SpecialType.System_String || type.Is("System.Text.StringBuilder");
}
