namespace PromptGen.Chaos;

/// <summary>Where a parcel goes.</summary>
public sealed record ParcelAddress(string City);
