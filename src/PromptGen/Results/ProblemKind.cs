namespace PromptGen;

/// <summary>What is wrong at one place of an answer.</summary>
public enum ProblemKind
{
    /// <summary>The text is not JSON.</summary>
    Syntax,

    /// <summary>A required member is absent.</summary>
    Missing,

    /// <summary>The value is null where the record does not allow it.</summary>
    Null,

    /// <summary>The value has another JSON type.</summary>
    Type,

    /// <summary>The text is none of the enum's values.</summary>
    Enum,

    /// <summary>The text has another format than the member needs, such as a date that is not ISO 8601.</summary>
    Format,

    /// <summary>The number or text lies outside what the member can hold or accepts.</summary>
    OutOfRange,

    /// <summary>The text is not valid Unicode.</summary>
    Encoding,

    /// <summary>A member stands twice in one object.</summary>
    Duplicate,

    /// <summary>The member is not part of the record, and <see cref="ReadOptions.RejectUnknownMembers"/> is set.</summary>
    Unknown,

    /// <summary>The answer is larger than <see cref="ReadOptions.MaxBytes"/>.</summary>
    TooLarge,

    /// <summary>The record's own constructor or setter rejected the values.</summary>
    Constructor,

    /// <summary>The answer ended for a reason that this version does not know.</summary>
    UnexpectedStop,

    /// <summary>The provider rejected the request.</summary>
    Rejected,

    /// <summary>The request did not get through, or its answer did not arrive whole.</summary>
    Connection,

    /// <summary>A text that must be quoted does not occur in the document; see <see cref="VerbatimAttribute"/>.</summary>
    NotInDocument,

    /// <summary>A rule over several members does not hold; see <see cref="ExtractionFindings"/>.</summary>
    Rule,

    /// <summary>A validator failed with an exception.</summary>
    Validator,

    /// <summary>The document was not sent: the wire format has no place for a part of it, or a documented limit is exceeded. See <see cref="DocumentNotSupportedException"/>.</summary>
    Document,

    /// <summary>What was to find knowledge for the document failed with an exception, so the document was not sent.</summary>
    Retriever,
}
