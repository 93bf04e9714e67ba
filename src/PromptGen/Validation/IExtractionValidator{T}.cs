namespace PromptGen;

/// <summary>
/// Checks a record as a whole, such as that a total is the sum of its lines. It runs on a record that was read without a problem, after the record's own
/// <c>static void Validate(T value, ExtractionFindings findings)</c> if it has one, and may run on several threads at once.
/// </summary>
/// <typeparam name="T">The record.</typeparam>
public interface IExtractionValidator<in T> : IExtractionValidator
{
    /// <summary>Checks a record. An exception becomes a problem of kind <see cref="ProblemKind.Validator"/> that names its type.</summary>
    /// <param name="value">The record.</param>
    /// <param name="findings">Takes what is wrong.</param>
    void Validate(T value, ExtractionFindings findings);
}
