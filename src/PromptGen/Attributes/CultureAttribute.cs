namespace PromptGen;

/// <summary>
/// Says in which culture's form numbers and dates may stand where the model writes them as strings, such as <c>"1.234,50 €"</c> or <c>"31.03.2026"</c>.
/// Without it such a string is a problem, because <c>1,234</c> and <c>01/02/2026</c> mean two things. JSON numbers and ISO 8601 dates are read as ever.
/// <para>
/// On a member it holds for the value and everything inside it, on a type for all of its members; the innermost one counts. A number in a string is then
/// read in this form alone, so that under <c>de-DE</c> <c>"1.234"</c> is 1234 and <c>"12.50"</c> is a problem. Each value read so is recorded as
/// <see cref="RepairKind.CultureForm"/>. What a culture's form is comes from PromptGen's own table at build time, never from the machine that reads.
/// </para>
/// </summary>
/// <param name="name">The culture as language and region, such as <c>de-DE</c> or <c>en-US</c>. A name that is not in the table is an error (PG1016).</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface)]
public sealed class CultureAttribute(string name) : Attribute
{
    /// <summary>The culture's name.</summary>
    public string Name { get; } = name;
}
