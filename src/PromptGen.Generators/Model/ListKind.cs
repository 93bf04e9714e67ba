namespace PromptGen.Generators.Model;

/// <summary>How a list is built once its items are read.</summary>
internal enum ListKind
{
    /// <summary><c>List&lt;T&gt;</c> or an interface that it implements.</summary>
    List,
    Array,

    /// <summary><c>HashSet&lt;T&gt;</c> or an interface that it implements.</summary>
    HashSet,
    SortedSet,
    FrozenSet,
    Queue,
    Stack,
    LinkedList,
    ReadOnlyCollection,
    ConcurrentQueue,
    ConcurrentBag,
    ConcurrentStack,
    ImmutableArray,
    ImmutableList,
    ImmutableHashSet,
    ImmutableSortedSet,
    ImmutableQueue,
    ImmutableStack,

    /// <summary>A class of the user's with an <c>Add</c> method and a constructor without parameters.</summary>
    Derived,
}
