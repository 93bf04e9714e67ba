namespace PromptGen;

/// <summary>How much of a member has arrived.</summary>
public enum PartialState
{
    /// <summary>Nothing of its value.</summary>
    Absent,

    /// <summary>A part of its value; more is on its way, or the answer was cut off in it.</summary>
    Growing,

    /// <summary>Its whole value. It has not been checked against the record: that is done once, for the result.</summary>
    Complete,
}
