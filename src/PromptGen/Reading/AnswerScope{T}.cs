namespace PromptGen.Reading;

/// <summary>What one answer is read for: the tool, how strictly, and where they are known the document and the caller's validators.</summary>
internal sealed class AnswerScope<T>(ExtractionTool<T> tool, ReadOptions options, Document? document = null, IReadOnlyList<IExtractionValidator<T>>? validators = null)
{
    private DocumentText? _text;

    public ExtractionTool<T> Tool => tool;

    public ReadOptions Options => options;

    /// <summary>The document's text, or null where it is not known.</summary>
    public DocumentText? Text => document is null ? null : _text ??= new DocumentText(document);

    /// <summary>Makes the result of what reading a carrier gave, and has a read value validated.</summary>
    public ExtractionResult<T> Finish(CarrierRead<T> read, Answer answer)
    {
        if (read.Problems.Count > 0)
        {
            return answer.ToResult(ExtractionOutcome.Invalid, read);
        }

        ExtractionResult<T> result = answer.ToResult(ExtractionOutcome.Ok, read);
        return tool.OwnValidation is null && validators is not { Count: > 0 } ? result : Validated(result);
    }

    private ExtractionResult<T> Validated(ExtractionResult<T> result)
    {
        ExtractionFindings findings = new(document);
        if (tool.OwnValidation is { } own)
        {
            Run(own, $"Validate method of '{typeof(T).Name}'", result.Value!, findings);
        }

        foreach (IExtractionValidator<T> validator in validators ?? [])
        {
            Run(validator.Validate, $"validator '{validator.GetType().Name}'", result.Value!, findings);
        }

        return findings.Problems.Count == 0
            ? result with { Warnings = findings.Warnings }
            : result with { Outcome = ExtractionOutcome.Invalid, Value = default, Problems = findings.Problems, Warnings = findings.Warnings };
    }

    private static void Run(Action<T, ExtractionFindings> validate, string name, T value, ExtractionFindings findings)
    {
        try
        {
            validate(value, findings);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // The exception's message can hold the document's data, so only its type is shown.
            findings.Assert(false, "$", $"The {name} failed with {exception.GetType()}. Make it report a finding instead.", ProblemKind.Validator);
        }
    }
}
