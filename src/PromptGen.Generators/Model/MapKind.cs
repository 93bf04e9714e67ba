namespace PromptGen.Generators.Model;

/// <summary>How a dictionary is built once its entries are read.</summary>
internal enum MapKind
{
    /// <summary><c>Dictionary&lt;K, V&gt;</c> or an interface that it implements.</summary>
    Dictionary,
    SortedDictionary,
    ConcurrentDictionary,
    ImmutableDictionary,
    ImmutableSortedDictionary,
    ReadOnlyDictionary,
    FrozenDictionary,
}
