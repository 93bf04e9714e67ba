namespace PromptGen.Generators.Model;

/// <summary>How a list is built once its items are read.</summary>
internal enum ListKind
{
    /// <summary><c>List&lt;T&gt;</c> or an interface that it implements.</summary>
    List,
    Array,

    /// <summary><c>HashSet&lt;T&gt;</c> or an interface that it implements.</summary>
    HashSet,
    ImmutableArray,
    ImmutableList,
}
