namespace PromptGen.Reading;

/// <summary>What one answer is read for: the tool, how strictly, and where they are known the document and the caller's validators.</summary>
internal readonly struct AnswerScope<T>(IRecordReader<T> tool, ReadOptions options, Document? document = null, IReadOnlyList<IExtractionValidator<T>>? validators = null)
{
    public IRecordReader<T> Tool => tool;

    public ReadOptions Options => options;

    /// <summary>Makes a view of the document's text for one reading, or null where the document is not known.</summary>
    public DocumentText? ReadText() => document is null ? null : new DocumentText(document);

    /// <summary>Makes the result of what reading a carrier gave, and has a read value validated.</summary>
    public ExtractionResult<T> Finish(in CarrierRead<T> read, in Answer answer)
    {
        if (read.Problems.Count > 0)
        {
            return answer.ToResult(ExtractionOutcome.Invalid, read);
        }

        if (tool.Validation is null && validators is not { Count: > 0 })
        {
            return answer.ToResult(ExtractionOutcome.Ok, read);
        }

        ExtractionFindings findings = Validate(read.Value!);
        return findings.Problems.Count == 0
            ? answer.ToResult(ExtractionOutcome.Ok, read with { Warnings = findings.Warnings })
            : answer.ToResult(ExtractionOutcome.Invalid, read with { Value = default, Problems = findings.Problems, Warnings = findings.Warnings });
    }

    private ExtractionFindings Validate(T value)
    {
        ExtractionFindings findings = new(document);
        if (tool.Validation is { } own)
        {
            Run(own, $"Validate method of '{typeof(T).Name}'", value, findings);
        }

        foreach (IExtractionValidator<T> validator in validators ?? [])
        {
            Run(validator.Validate, $"validator '{validator.GetType().Name}'", value, findings);
        }

        return findings;
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
