using Microsoft.CodeAnalysis;

namespace PromptGen.Generators.Prompts.Flow;

/// <summary>What is visible of an object: its creation and the values its members get in the same method.</summary>
internal sealed class ObjectView(IOperation creation, ITypeSymbol? type)
{
    private readonly List<MemberValue> members = [];

    /// <summary>The creation: <c>new</c>, an anonymous object, <c>with</c>.</summary>
    public IOperation Creation { get; } = creation;

    /// <summary>The type.</summary>
    public ITypeSymbol? Type { get; } = type;

    /// <summary>False if other code may have set members: an unknown base of <c>with</c>, an object handed on.</summary>
    public bool IsComplete { get; set; } = true;

    /// <summary>All values in the order of assignment.</summary>
    public IReadOnlyList<MemberValue> Members => members;

    /// <summary>The last value of a member, or null.</summary>
    public MemberValue? this[string name] => members.LastOrDefault(m => !m.IsAddition && string.Equals(m.Name, name, StringComparison.OrdinalIgnoreCase));

    /// <summary>True if the member gets a value.</summary>
    public bool Has(string name) => members.Any(m => string.Equals(m.Name, name, StringComparison.OrdinalIgnoreCase));

    /// <summary>The values added to a member's collection.</summary>
    public IEnumerable<MemberValue> AdditionsTo(string name) => members.Where(m => m.IsAddition && string.Equals(m.Name, name, StringComparison.OrdinalIgnoreCase));

    /// <summary>Notes a value; an unconditional one replaces those before it.</summary>
    public void Add(MemberValue value)
    {
        if (value is { Condition: null, IsAddition: false })
        {
            members.RemoveAll(m => !m.IsAddition && string.Equals(m.Name, value.Name, StringComparison.OrdinalIgnoreCase));
        }

        members.Add(value);
    }
}
