namespace PromptGen.Generators.Model;

/// <summary>How a nullable member is written in a schema.</summary>
internal enum NullForm
{
    /// <summary>As a union with null while the dialect has room for one.</summary>
    Auto,

    /// <summary>As a union with null, by <c>[NullableAs(NullableForm.Union)]</c>.</summary>
    Union,

    /// <summary>As an optional member without null, by <c>[NullableAs(NullableForm.Omit)]</c>.</summary>
    Omit,
}
