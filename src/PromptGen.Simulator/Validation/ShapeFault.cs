namespace PromptGen.Simulator.Validation;

/// <summary>How a value departs from its documented shape.</summary>
internal enum ShapeFault
{
    UnknownMember,
    MissingMember,
    WrongType,
    NotAllowed,
    UnknownVariant,
    TooSmall,
    TooShort,
}
