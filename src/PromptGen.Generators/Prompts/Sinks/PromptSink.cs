using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PromptGen.Generators.Prompts.Flow;
using PromptGen.Generators.Prompts.Requests;

namespace PromptGen.Generators.Prompts.Sinks;

/// <summary>The binder of one API. It is made once per compilation, if the API is referenced, and holds nothing but symbols.</summary>
internal abstract class PromptSink
{
    /// <summary>Identifiers that stand in every method with such a request; methods without any of them are never looked into.</summary>
    public abstract IReadOnlyCollection<string> Identifiers { get; }

    /// <summary>The kinds of operation a request of this API can start at.</summary>
    public abstract ImmutableArray<OperationKind> Kinds { get; }

    /// <summary>True if the operation, of one of these kinds, may be the root of a request. This must be cheap.</summary>
    public abstract bool IsRoot(IOperation operation);

    /// <summary>Reads the request at a root, or gives null if there is none after all.</summary>
    public abstract PromptRequest? Read(Bound root, SinkReading reading);
}
