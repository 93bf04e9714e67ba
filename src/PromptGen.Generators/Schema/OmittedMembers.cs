using PromptGen.Generators.Model;

namespace PromptGen.Generators.Schema;

/// <summary>
/// The nullable members that some schema of a tool lets the model leave out instead of giving null. Reading does not know by which schema an answer was
/// made, so that leaving them out is no fault in any.
/// </summary>
internal sealed class OmittedMembers
{
    private readonly NullableBudget? _strict;

    public OmittedMembers(ToolModel tool)
    {
        // A dialect in which the tool has no schema is sent to nobody.
        NullableBudget strict = new(tool, DialectRules.Of(Dialect.AnthropicStrict));
        _strict = strict.Omits && SchemaBuilder.Build(tool, Dialect.AnthropicStrict).Schema is not null ? strict : null;
    }

    public bool Contains(ObjectModel type, MemberModel member) => member is { IsNullable: true, NullForm: NullForm.Omit } || _strict?.IsOmitted(type, member) == true;
}
