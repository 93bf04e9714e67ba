using System.Diagnostics.CodeAnalysis;

namespace PromptGen;

/// <summary>
/// One step of an answer that is read while it arrives. Every update shows the record so far; the last one also has the result. Updates follow the provider's
/// events, so the same answer gives the same updates however the network cuts it. An update never changes: it may be kept and read from any thread.
/// </summary>
/// <typeparam name="T">The record.</typeparam>
public sealed class ExtractionUpdate<T>
{
    internal ExtractionUpdate(PartialExtraction partial, IReadOnlyList<PartialMember> completed, ExtractionResult<T>? result)
    {
        Partial = partial;
        Completed = completed;
        Result = result;
    }

    /// <summary>What has arrived so far: a preview to show, not a value to use.</summary>
    public PartialExtraction Partial { get; }

    /// <summary>The record's own members that became complete with this update, in their order.</summary>
    public IReadOnlyList<PartialMember> Completed { get; }

    /// <summary>How the extraction ended, on the last update; null on all others. Only here, and only with <see cref="ExtractionOutcome.Ok"/>, is a value.</summary>
    public ExtractionResult<T>? Result { get; }

    /// <summary>Whether this is the last update.</summary>
    [MemberNotNullWhen(true, nameof(Result))]
    public bool IsFinal => Result is not null;

    /// <inheritdoc cref="PartialExtraction.this[string]"/>
    public PartialMember this[string path] => Partial[path];

    /// <inheritdoc cref="PartialExtraction.TryGet"/>
    public bool TryGet(string path, out PartialMember member) => Partial.TryGet(path, out member);

    /// <summary>Makes the only update of an extraction whose stream never began, for clients and test doubles.</summary>
    /// <param name="result">How it ended.</param>
    /// <returns>A last update that shows nothing.</returns>
    public static ExtractionUpdate<T> Ended(ExtractionResult<T> result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return new ExtractionUpdate<T>(PartialExtraction.Empty, [], result);
    }

    /// <summary>Makes a last update that shows what this one shows, for clients that add to a result what they know of the request.</summary>
    /// <param name="result">How the extraction ended.</param>
    /// <returns>The update.</returns>
    public ExtractionUpdate<T> WithResult(ExtractionResult<T> result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return new ExtractionUpdate<T>(Partial, Completed, result);
    }

    /// <summary>Returns how far it is; no text of the answer.</summary>
    /// <returns>A short text for logs.</returns>
    public override string ToString() => Result is null ? $"Partial ({Partial.Members.Count} members)" : Result.ToString();
}
