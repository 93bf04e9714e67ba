namespace PromptGen.Chaos;

/// <summary>How fast a parcel travels.</summary>
public enum ParcelSpeed
{
    /// <summary>In days.</summary>
    Standard,

    /// <summary>By the next day.</summary>
    Express,
}
